# SPDX-License-Identifier: Apache-2.0
"""A document says its kind and its format, and nothing else is opened."""

import pytest

from feidi.codec.dumping import wrapped
from feidi.codec.envelope import is_spread, kind_named, opened
from feidi.codec.fault import Faults
from feidi.codec.tokens import Repeated
from feidi.dates.span import Span
from feidi.enclaves.region import Region
from feidi.errors import DocumentError
from feidi.labels import Label
from feidi.quantities.money import Money

LABEL = Label(zh="飞地", en="enclave")


def test_fields_stand_beside_the_kind() -> None:
    """A noun's fields follow its kind; a value or a list has one key."""
    assert wrapped(LABEL) == {"feidi": "label/1", "zh": "飞地", "en": "enclave"}
    assert wrapped(Money.yuan(3)) == {"feidi": "money/1", "value": "3元"}
    assert wrapped((Money.yuan(3),)) == {"feidi": "list/1", "items": [{"type": "money", "value": "3元"}]}


@pytest.mark.parametrize("thing", [7, "text", [LABEL], object(), Label])
def test_other_objects_have_no_document(thing: object) -> None:
    """Plain values, lists and classes are refused."""
    with pytest.raises(
        DocumentError, match=r"no document holds this|a list is no document, because it may change"
    ):
        wrapped(thing)


def test_an_ill_typed_field_has_its_path() -> None:
    """The error says in which kind and field it is."""
    with pytest.raises(DocumentError, match=r"^\$\.label\.zh: holds half of a surrogate"):
        wrapped(Label(zh="\ud800", en="x"))


def test_a_region_is_a_code_or_an_object() -> None:
    """With a value it is a code, without one its fields."""
    assert not is_spread(Region, {"value": "330110"})
    assert is_spread(Region, {"code": "330110"})
    assert is_spread(Label, {"value": 1})
    assert not is_spread(Money, {})
    assert not is_spread(tuple, {})


def test_a_document_is_opened() -> None:
    """Class and content come out, whether or not the class was asked for."""
    faults = Faults()
    for expected in (None, Label):
        assert opened({"feidi": "label/1", "zh": "x"}, expected, faults) == (Label, {"zh": "x"})
    assert faults.found == []


@pytest.mark.parametrize(
    ("data", "path", "message", "remedy"),
    [
        ("", (), "is not an object", '{"feidi": ".../1", ...}'),
        ([], (), "is a bare list, which does not say what it holds", '"list/1", "items"'),
        ({"zh": "x"}, ("feidi",), "is missing", '"feidi": ".../1"'),
        ({"feidi": 7}, ("feidi",), "names no kind of document", "known ones"),
        ({"feidi": "lable/1"}, ("feidi",), "names no kind of document", "write label"),
        ({"feidi": "label"}, ("feidi",), "is in no format from 1 to 1", 'write "label/1"'),
        ({"feidi": "label/0"}, ("feidi",), "is in no format from 1 to 1", 'write "label/1"'),
        ({"feidi": "label/01"}, ("feidi",), "is in no format from 1 to 1", 'write "label/1"'),
        ({"feidi": "label/2"}, ("feidi",), "is in no format from 1 to 1", "newer feidi"),
        ({"feidi": "label/１"}, ("feidi",), "is in no format from 1 to 1", 'write "label/1"'),
    ],
)
def test_what_is_no_document_is_not_opened(
    data: object, path: tuple[str, ...], message: str, remedy: str
) -> None:
    """No object, no kind, an unknown kind and an unknown format are one fault each."""
    faults = Faults()
    assert opened(data, None, faults) is None
    (fault,) = faults.found
    assert (fault.path, fault.message) == (path, message)
    assert remedy in fault.remedy


def test_the_kind_asked_for_is_kept_to() -> None:
    """Another kind than the one asked for is refused, and the one asked for is named."""
    faults = Faults()
    assert opened({"feidi": "label/1"}, Span, faults) is None
    assert opened({}, tuple, faults) is None
    assert [fault.message for fault in faults.found] == [
        "is not the kind asked for, which is span",
        "is missing",
    ]
    assert faults.found[1].remedy == 'write "feidi": "list/1"'


def test_keys_that_stand_twice_in_the_document_itself_are_a_fault() -> None:
    """It is opened all the same, so that the rest is looked at."""
    faults = Faults()
    found = opened(Repeated({"feidi": "label/1", "zh": "x"}, ("zh",)), None, faults)
    assert found == (Label, {"zh": "x"})
    assert [fault.path for fault in faults.found] == [("zh",)]


def test_kinds_are_named() -> None:
    """A kind is found by its name or its class; others are refused with what is near."""
    assert kind_named("label") is Label
    assert kind_named(Label) is Label
    assert kind_named("list") is tuple
    for unknown in ("lable", int, "Label"):
        with pytest.raises(DocumentError, match="no such kind of document"):
            kind_named(unknown)


def test_a_class_of_the_same_name_is_another_kind() -> None:
    """A foreign class called Label is no label."""
    foreign = type("Label", (), {})
    with pytest.raises(DocumentError, match="no such kind"):
        kind_named(foreign)
    with pytest.raises(DocumentError, match="no document holds this"):
        wrapped(foreign())
