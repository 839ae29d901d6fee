# SPDX-License-Identifier: Apache-2.0
"""A document becomes one whole object, or one error that names every fault."""

import gc
import json
from typing import Any

import pytest

from feidi.codec import loading
from feidi.codec.loading import loads, read_parsed
from feidi.dates.span import Span
from feidi.errors import DocumentError
from feidi.labels import Label
from feidi.quantities.money import Money

LABEL = '{"feidi": "label/1", "zh": "飞地", "en": "enclave"}'


def test_text_and_bytes_are_read() -> None:
    """Both give the object, with or without the class asked for."""
    expected = Label(zh="飞地", en="enclave")
    assert loads(LABEL) == loads(LABEL.encode()) == loads(LABEL, Label) == expected


def test_faults_have_lines_and_columns() -> None:
    """Every fault of a document comes at once, with its place in the text."""
    text = '{\n "feidi": "span/1",\n "start": 2021,\n "end": "2023-02-29",\n "days": 7\n}'
    with pytest.raises(DocumentError) as caught:
        loads(text)
    problems = [(one.place, one.line, one.column) for one in caught.value.problems]
    assert problems == [("$.days", 5, 10), ("$.start", 3, 11), ("$.end", 4, 9)]
    assert caught.value.message == "3 faults"
    assert (
        str(caught.value).splitlines()[1].startswith("  $.days (line 5, column 10): a Span has no such key")
    )


def test_one_fault_is_counted_in_the_singular() -> None:
    """A single fault is one fault."""
    with pytest.raises(DocumentError, match=r"^1 fault\n"):
        loads('{"feidi": "money/1", "value": 3}')


@pytest.mark.parametrize(
    ("content", "place", "message"),
    [
        ({}, "$.value", "is missing"),
        ({"value": "3元", "unit": "元"}, "$.unit", "a money has no such key"),
        ({"value": "3"}, "$.value", "not an amount of money"),
    ],
)
def test_values_have_one_key(content: dict[str, object], place: str, message: str) -> None:
    """A value stands alone beside its kind."""
    with pytest.raises(DocumentError) as caught:
        loads(json.dumps({"feidi": "money/1", **content}))
    (problem,) = caught.value.problems
    assert (problem.place, problem.message) == (place, message)


def test_keys_that_stand_twice_are_refused() -> None:
    """In the document itself and in objects inside it."""
    for text, place in (
        ('{"feidi": "label/1", "zh": "飞地", "en": "a", "en": "b"}', "$.en"),
        ('{"feidi": "instrument/1", "id": "x", "title": {"zh": "a", "zh": "b", "en": "c"}}', "$.title.zh"),
        ('{"feidi": "label/1", "feidi": "label/1", "zh": "飞地", "en": "a"}', "$.feidi"),
    ):
        with pytest.raises(DocumentError, match="stands twice") as caught:
            loads(text)
        assert [one.place for one in caught.value.problems] == [place]


def test_halves_of_surrogates_are_refused_and_pairs_are_read() -> None:
    """An escape that leaves half a pair is a fault; both halves are one character."""
    assert loads('{"feidi": "label/1", "zh": "\\ud842\\udfb7", "en": "a"}') == Label(zh="𠮷", en="a")
    with pytest.raises(DocumentError, match="half of a surrogate pair"):
        loads('{"feidi": "label/1", "zh": "\\ud842", "en": "a"}')


def test_there_is_an_end_to_faults() -> None:
    """A thousand faults are enough."""
    items = ",".join(["1"] * 5000)
    with pytest.raises(DocumentError, match=r"^the first 1000 faults of more\n") as caught:
        loads(f'{{"feidi": "list/1", "items": [{items}]}}')
    assert len(caught.value.problems) == 1000


def test_other_things_than_text_are_refused() -> None:
    """A path, a stream or None is no document."""
    broken: Any = None
    with pytest.raises(DocumentError, match="neither text nor bytes"):
        loads(broken)


def test_size_is_bounded() -> None:
    """A larger document than allowed is refused before it is parsed."""
    with pytest.raises(DocumentError, match="larger than 10 bytes"):
        loads(LABEL, limit=10)


def test_the_collector_rests_for_large_documents(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is off while a large document is read, and on after; a small one does not stop it."""
    seen: list[bool] = []

    def watched(*_: object) -> object:
        seen.append(gc.isenabled())
        return None

    monkeypatch.setattr(loading, "loaded", watched)
    loads(LABEL)
    loads(LABEL + " " * (1 << 20))
    assert seen == [True, False]
    assert gc.isenabled()


def test_a_caller_deep_in_the_stack_gets_an_error_of_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    """Running out of stack is a document error."""

    def deep(*_: object) -> object:
        raise RecursionError

    monkeypatch.setattr(loading, "reading", lambda _: deep)
    with pytest.raises(DocumentError, match="nests too deep for what is already on the stack"):
        loads(LABEL)


def test_a_bug_in_a_noun_is_not_hidden(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the fast reader stumbles and the slow one finds no fault, the error is shown as it is."""

    def broken(*_: object) -> object:
        raise ZeroDivisionError

    monkeypatch.setattr(loading, "reading", lambda _: broken)
    with pytest.raises(ZeroDivisionError):
        loads(LABEL)


def test_places_that_are_not_known_are_left_out() -> None:
    """Parsed values without a text have faults without lines."""
    with pytest.raises(DocumentError) as caught:
        read_parsed({"feidi": "span/1"}, Span, lambda _: {})
    (problem,) = caught.value.problems
    assert (problem.place, problem.line, problem.column) == ("$.start", None, None)
    assert str(problem) == "$.start: is missing; every Span needs it"


def test_nothing_is_there_after_an_error() -> None:
    """One wrong object in a list refuses the list."""
    with pytest.raises(DocumentError):
        loads(
            '{"feidi": "list/1", "items": [{"type": "money", "value": "3元"}, {"type": "money", "value": "3"}]}'
        )
    assert loads('{"feidi": "list/1", "items": [{"type": "money", "value": "3元"}]}') == (Money.yuan(3),)
