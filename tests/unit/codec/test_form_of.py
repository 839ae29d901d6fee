# SPDX-License-Identifier: Apache-2.0
"""Every type a noun may hold has one form, and what has none is refused when the form is asked for."""

from collections.abc import Callable, Mapping
from enum import Enum
from fractions import Fraction
from types import NoneType
from typing import Generic, Literal, Optional, TypeVar

import pytest
from attrs import field, frozen

from feidi.agreements.amounts import Amount, Running
from feidi.agreements.terms.by_kind import ByKind
from feidi.agreements.terms.to import To
from feidi.codec.documents.named import NAMED
from feidi.codec.documents.nouns import REQUIREMENTS
from feidi.codec.form_of import fields_of, form_of, kind_of
from feidi.codec.forms import (
    ABSENT,
    Choice,
    Either,
    Items,
    Maybe,
    Member,
    OneOf,
    Plain,
    Record,
    Row,
    Table,
    Text,
)
from feidi.dates.fiscal_year import FiscalYear
from feidi.enclaves.region import Region
from feidi.enclaves.zone import Zone
from feidi.evaluation.conditions import Requirement
from feidi.evaluation.targets.target import Aim
from feidi.instruments.certainty import Certainty
from feidi.instruments.figure import Figure, Parameter
from feidi.labels import Label
from feidi.quantities.money import Money
from feidi.quantities.share import Share

T = TypeVar("T")


@frozen
class _Typed:
    type: str


@frozen
class _Holder(Generic[T]):
    one: T
    many: tuple[T, ...] = ()
    listed: list[int] = field(factory=list, init=False)
    made: tuple[int, ...] = field(factory=tuple)


class _Size(Enum):
    SMALL = 1
    LARGE = 2


@pytest.mark.parametrize(
    ("hint", "form"),
    [
        (str, Plain(str)),
        (int, Plain(int)),
        (bool, Plain(bool)),
        (NoneType, Plain(NoneType)),
        (tuple[int, ...], Items(int)),
        (tuple[int, str], Row((int, str))),
        (tuple[tuple[str, int], ...], Table(str, int, is_mapping=False)),
        (tuple[tuple[Certainty, int], ...], Table(Certainty, int, is_mapping=False)),
        (tuple[tuple[Share, int], ...], Items(tuple[Share, int])),
        (tuple[tuple[str, ...], ...], Items(tuple[str, ...])),
        (tuple[tuple[str, int, int], ...], Items(tuple[str, int, int])),
        (Mapping[str, int], Table(str, int, is_mapping=True)),
        (dict[int, str], Table(int, str, is_mapping=True)),
        (Literal["zh", "en"], Choice("literal", (("zh", "zh"), ("en", "en")))),
        (_Size, Choice("_size", ((1, _Size.SMALL), (2, _Size.LARGE)))),
        (int | None, Maybe(int)),
        (Optional[Money], Maybe(Money)),  # noqa: UP045 (the older spelling is met in generics)
    ],
)
def test_forms_follow_from_types(hint: object, form: object) -> None:
    """Plain values, lists, rows, tables, choices and what may be null each have their form."""
    assert form_of(hint) == form


def test_notations_have_their_own_form() -> None:
    """Money is text, a fiscal year a number, a region a code or an object."""
    assert isinstance(form_of(Money), Text)
    assert kind_of(form_of(FiscalYear)) is int
    assert isinstance(form_of(Region), Either)


@pytest.mark.parametrize("hint", [float, Callable[[], int], list[int]])
def test_what_has_no_form_is_refused(hint: object) -> None:
    """A float, a function and a list have no form."""
    with pytest.raises(TypeError, match="no form in a document"):
        form_of(hint)


def test_a_noun_is_a_record_of_its_fields() -> None:
    """Fields come in order, with their types, defaults and names; those no caller gives are left out."""
    form = form_of(_Holder[Money])
    assert isinstance(form, Record)
    assert [(one.name, one.hint, one.default) for one in fields_of(form)] == [
        ("one", Money, ABSENT),
        ("many", tuple[Money, ...], ()),
        ("made", tuple[int, ...], ()),
    ]


def test_arguments_of_a_generic_noun_reach_inside() -> None:
    """A parameter of shares holds a timeline of figures of shares."""
    form = form_of(Parameter[Share])
    assert isinstance(form, Record)
    timeline = next(one for one in fields_of(form) if one.name == "timeline").hint
    inner = form_of(timeline)
    assert isinstance(inner, Record)
    entries = form_of(fields_of(inner)[0].hint)
    assert isinstance(entries, Items)
    dated = form_of(entries.item)
    assert isinstance(dated, Record)
    assert fields_of(dated)[1].hint == Figure[Share]


def test_what_a_class_leaves_open_may_be_any_value() -> None:
    """A figure of nobody knows what holds text, numbers, and values with a notation by name."""
    form = form_of(T)
    assert isinstance(form, OneOf)
    assert form == form_of(object)
    assert Member(hint=str) in form.members
    for noun, tag in ((Money, "money"), (Fraction, "fraction"), (Certainty, "certainty")):
        assert Member(hint=noun, tag=tag, is_wrapped=True) in form.members


def test_what_a_class_leaves_open_among_few_is_one_of_them() -> None:
    """An aim is at a whole number or an exact one, and says so where it stands alone."""
    form = form_of(Aim)
    assert isinstance(form, Record)
    assert fields_of(form)[0].hint == Figure[int | Fraction]
    assert form_of(Aim[int]) != form


def test_a_requirement_is_one_of_those_that_are_data() -> None:
    """The open protocol has the closed form, whoever is asked."""
    form = form_of(Requirement)
    assert isinstance(form, OneOf)
    assert form == form_of(Requirement[int])
    assert [member.hint for member in form.members] == list(REQUIREMENTS)
    assert "feidi.evaluation" in form.remedy


def test_a_class_is_named_by_its_kind() -> None:
    """A field that holds classes is text."""
    assert form_of(type[object]) is NAMED


def test_forward_references_between_clauses_are_found() -> None:
    """A clause that holds terms knows all of them."""
    form = form_of(ByKind)
    assert isinstance(form, Record)
    otherwise = form_of(next(one for one in fields_of(form) if one.name == "otherwise").hint)
    assert isinstance(otherwise, OneOf)
    assert Member(hint=To, tag="to") in otherwise.members
    assert Member(hint=NoneType) in otherwise.members


def test_ways_of_a_union_are_bare_where_they_can_be() -> None:
    """Money stands bare beside nouns, which are told apart by their type."""
    form = form_of(Amount)
    assert isinstance(form, OneOf)
    assert Member(hint=Money) in form.members
    assert Member(hint=Running, tag="running") in form.members


@pytest.mark.parametrize(
    ("hint", "members"),
    [
        (
            Money | Share,
            (
                Member(hint=Money, tag="money", is_wrapped=True),
                Member(hint=Share, tag="share", is_wrapped=True),
            ),
        ),
        (Certainty | str, (Member(hint=Certainty, tag="certainty", is_wrapped=True), Member(hint=str))),
        (
            Region | Zone,
            (Member(hint=Region), Member(hint=Region, tag="region"), Member(hint=Zone, tag="zone")),
        ),
        (tuple[int, ...] | int, (Member(hint=tuple[int, ...]), Member(hint=int))),
    ],
)
def test_ways_alike_are_told_apart_by_name(hint: object, members: tuple[Member, ...]) -> None:
    """Two notations are both named; text itself and a region's code stay bare."""
    assert form_of(hint) == OneOf(members)


@pytest.mark.parametrize(
    ("hint", "why"),
    [
        (_Typed | Label, "a field called type"),
        (tuple[int, ...] | tuple[str, ...], "cannot be told"),
        (Mapping[str, int] | int, "cannot be told"),
        (Figure[Money] | Figure[Share], "one name"),
    ],
)
def test_ways_that_cannot_be_told_apart_are_refused(hint: object, why: str) -> None:
    """Two lists, a table, a noun with a field called type, and one generic noun twice are refused."""
    with pytest.raises(TypeError, match=why):
        form_of(hint)


def test_a_union_inside_a_union_is_refused() -> None:
    """An open value has no one kind in JSON."""
    with pytest.raises(TypeError, match="cannot stand in another"):
        kind_of(form_of(int | None))


@pytest.mark.parametrize(
    ("hint", "kind"),
    [
        (str, str),
        (Certainty, str),
        (_Size, int),
        (Money, str),
        (Region, str),
        (tuple[int, int], list),
        (Label, dict),
    ],
)
def test_forms_say_what_json_holds(hint: object, kind: type) -> None:
    """Every form but a union is of one kind in JSON."""
    assert kind_of(form_of(hint)) is kind
