# SPDX-License-Identifier: Apache-2.0
"""Small nouns that are repeated are read once, and never mistaken for each other."""

import pytest

from feidi.codec.form_of import form_of
from feidi.codec.loading import loads
from feidi.codec.reader import reading
from feidi.codec.remembering import is_of_names, remembering
from feidi.codec.tokens import NumberToken
from feidi.dates.span import Span
from feidi.enclaves.enclave import Enclave
from feidi.enclaves.organisation import Organisation
from feidi.enclaves.zone import Zone
from feidi.errors import DocumentError
from feidi.instruments.figure import Figure
from feidi.instruments.instrument import Citation, Instrument
from feidi.labels import Label


@pytest.mark.parametrize("noun", [Label, Instrument, Citation, Organisation, Span])
def test_names_are_worth_remembering(noun: type) -> None:
    """Texts, named values, days and regions make up what documents repeat."""
    assert is_of_names(form_of(noun))


@pytest.mark.parametrize("noun", [Enclave, Figure, tuple[int, ...], Zone | Label])
def test_amounts_and_lists_are_not(noun: type) -> None:
    """An enclave has lists, a figure may hold an amount, and a union is several things."""
    assert not is_of_names(form_of(noun))


def test_equal_texts_give_one_object() -> None:
    """What is written alike is the same object, and what is written otherwise another."""
    read = reading(Label)
    first = read({"zh": "一", "en": "one"}, None)
    assert read({"zh": "一", "en": "one"}, None) is first
    assert read({"zh": "一", "en": "two"}, None) == Label(zh="一", en="two")


def test_types_are_told_apart() -> None:
    """1 and true are equal in Python, and are not the same in a document."""
    read = remembering(lambda value, _: value["n"])
    assert [read({"n": value}, None) for value in (1, True, 1)] == [1, True, 1]
    assert read({"n": True}, None) is True


def test_long_objects_are_not_kept() -> None:
    """An object of many characters is read each time."""
    read = reading(Label)
    long = {"zh": "长" * 1000, "en": "long"}
    assert read(long, None) == read(long, None)
    assert read(long, None) is not read(long, None)


def test_memory_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    """After the most that is kept, all of it is forgotten."""
    monkeypatch.setattr("feidi.codec.remembering._MOST", 2)
    times: list[int] = []

    def counted(value: int, _: object) -> list[int]:
        times.append(value)
        return [value]

    read = remembering(counted)
    for value in (1, 2, 1, 2, 3, 1):
        assert read(value, None) == [value]
    assert times == [1, 2, 3, 1]


def test_what_is_no_plain_value_is_refused() -> None:
    """A number that is no whole one stops the fast reader, and the error says where it stands."""
    with pytest.raises(ValueError, match="unmarshallable"):
        reading(Label)({"zh": NumberToken("0.1"), "en": "a"}, None)
    with pytest.raises(DocumentError) as caught:
        loads('{"feidi": "label/1", "zh": 0.1, "en": "a"}')
    assert caught.value.problems[0].place == "$.zh"
