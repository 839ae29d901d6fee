# SPDX-License-Identifier: Apache-2.0
"""Fields are checked against their types at construction, the first nouns of a class and the later ones alike."""

import inspect
import sys
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from typing import Any, Generic, Literal, Protocol, TypeVar, runtime_checkable

import attrs
import pytest
from attrs import validators

from feidi._fields import frozen as under_test
from feidi._fields.frozen import converter_of, field, frozen, reads
from feidi._fields.refused import admit
from feidi.errors import InvariantError
from feidi.instruments import Certainty, Figure

T = TypeVar("T")
K = TypeVar("K", int, Fraction)


class Colour(StrEnum):
    """Two colours."""

    RED = "red"
    BLUE = "blue"


@runtime_checkable
class Named(Protocol):
    """Whatever has a name."""

    @property
    def name(self) -> str:
        """The name."""
        ...


@frozen
class Held(Generic[T]):
    """A value of a type that is left open."""

    value: T | None


@frozen
class Bounded(Generic[K]):
    """A value of one of two types."""

    value: K


def _number(value: int | str) -> int:
    if value == "bad":
        raise InvariantError("not a number", place="number", value=value, remedy="write digits")
    return int(value)


def _sorted(value: Mapping[str, int]) -> tuple[tuple[str, int], ...]:
    return tuple(sorted(dict(value).items()))


def _rows(value: Iterable[Iterable[int]]) -> tuple[tuple[int, ...], ...]:
    return tuple(tuple(row) for row in value)


def _year(value: int | str) -> int:
    return int(value)


reads(_year)


@frozen(kw_only=True)
class Noun:
    """Fields of every kind of type."""

    id: str = "n"
    count: int = 0
    is_on: bool | None = None
    colour: Colour = Colour.RED
    share: Fraction | None = None
    size: float = 0.0
    items: tuple[int, ...] = field(default=(), converter=tuple[int, ...])
    maybe: tuple[str, ...] | None = field(default=None)
    pairs: tuple[tuple[str, int], ...] = field(default=(), converter=_sorted)
    rows: tuple[tuple[Fraction, ...], ...] = ()
    row: tuple[int, str] = (1, "a")
    either: "int | tuple[int, ...] | Noun" = 0
    held: Held[int] | None = None
    many: tuple[Held[Bounded[int]], ...] = ()
    lang: Literal["zh", "en"] = "zh"
    kind: type = int
    call: Callable[[], int] | None = None
    named: Named | None = None
    table: Mapping[str, int] = field(factory=dict)
    anything: object = None
    nested: tuple[tuple[int, ...], ...] = field(default=(), converter=_rows)
    number: int = field(default=0, converter=_number)
    year: int = field(default=2000, converter=_year)
    made: list[int] = field(factory=list)
    depth: int = field(init=False, default=1)


@pytest.fixture(params=["first", "later"])
def noun(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Any:  # noqa: ANN401
    """Give a class of which nouns have not been made yet, or of which many have been made."""
    monkeypatch.setattr(under_test, "_COMPILE_AFTER", 2 if request.param == "later" else 10**9)
    made: Any = frozen(kw_only=True)(type("Noun", (), _body()))
    for _ in range(3):
        made()
    return made


def _body() -> dict[str, object]:
    body: dict[str, object] = {"__annotations__": dict(Noun.__annotations__), "__module__": __name__}
    for attribute in attrs.fields(Noun):
        default: Any = attribute.default
        factory = getattr(default, "factory", None)
        converter = converter_of(attribute)
        settings: dict[str, Any] = {"factory": factory} if factory else {"default": default}
        if not attribute.init:
            settings["init"] = False
        body[attribute.name] = field(converter=converter, **settings)
    return body


class Thing:
    """Has a name."""

    name = "thing"


GOOD: dict[str, Any] = {
    "id": "x",
    "count": 3,
    "is_on": True,
    "colour": Colour.BLUE,
    "share": Fraction(1, 2),
    "size": 0.5,
    "items": (1, 2),
    "maybe": ("a",),
    "rows": ((Fraction(1),), ()),
    "row": (2, "b"),
    "either": (1, 2),
    "held": Held(3),
    "many": (Held(Bounded(3)), Held(None)),
    "lang": "en",
    "kind": str,
    "call": int,
    "named": Thing(),
    "table": {"a": 1},
    "anything": object(),
}


def test_values_of_their_types_are_admitted(noun: type[Noun]) -> None:
    """What is of the declared type stays as it is."""
    made = noun(**GOOD)
    assert {name: getattr(made, name) for name in GOOD} == GOOD
    assert noun(named=Thing()).named is not None
    assert (noun(either=5).either, noun(either=Noun()).either) == (5, Noun())
    assert (made.depth, noun().made) == (1, [])


@pytest.mark.parametrize(
    ("name", "given", "held"),
    [
        ("items", [1, 2], (1, 2)),
        ("items", range(2), (0, 1)),
        ("maybe", ["a"], ("a",)),
        ("rows", [[Fraction(1)], (Fraction(2),)], ((Fraction(1),), (Fraction(2),))),
        ("either", [1], (1,)),
        ("row", [1, "a"], (1, "a")),
        ("pairs", {"b": 1, "a": 2}, (("a", 2), ("b", 1))),
        ("pairs", (("b", 1), ("a", 2)), (("a", 2), ("b", 1))),
        ("id", Colour.RED, "red"),
        ("number", "12", 12),
        ("year", "2024", 2024),
        ("year", 2024, 2024),
    ],
)
def test_lists_and_texts_become_what_they_stand_for(
    noun: type[Noun], name: str, given: object, held: object
) -> None:
    """A list becomes a tuple, a member of an enumeration its text; converters read the rest."""
    got = getattr(noun(**{name: given}), name)  # type: ignore[arg-type]
    assert got == held
    assert type(got) is type(held)


class Whole(int):
    """A number of another class."""


def test_numbers_of_another_class_become_plain(noun: type[Noun]) -> None:
    """A whole number of a derived class is kept as a plain one; a bool is none."""
    assert type(noun(count=Whole(3)).count) is int


@pytest.mark.parametrize(
    ("name", "wrong", "place", "remedy"),
    [
        ("id", object(), "noun.id", "text"),
        ("count", True, "noun x.count", "whole number"),
        ("count", 1.0, "noun x.count", "whole number"),
        ("is_on", 1, "noun x.is_on", "True or False"),
        ("colour", "red", "noun x.colour", r"give Colour.RED"),
        ("colour", "BLUE", "noun x.colour", r"give Colour.BLUE"),
        ("colour", "green", "noun x.colour", r"give Colour.RED or Colour.BLUE"),
        ("share", 0.5, "noun x.share", "exact"),
        ("share", Decimal(1), "noun x.share", "exact"),
        ("size", float("nan"), "noun x.size", "finite"),
        ("items", "ab", "noun x.items", "brackets"),
        ("items", {1}, "noun x.items", "brackets"),
        ("items", 5, "noun x.items", "brackets"),
        ("items", (1, "2"), "noun x.items[1]", "whole number"),
        ("items", [1, None], "noun x.items[1]", "whole number"),
        ("maybe", ("a", 1), "noun x.maybe[1]", "text"),
        ("pairs", 5, "noun x.pairs", "brackets"),
        ("pairs", {"a": "b"}, "noun x.pairs[0][1]", "whole number"),
        ("rows", ((Fraction(1),), (1.5,)), "noun x.rows[1][0]", "exact"),
        ("row", (1, 2), "noun x.row[1]", "text"),
        ("row", (1,), "noun x.row", "brackets"),
        ("either", (1, "a"), "noun x.either[1]", "whole number"),
        ("either", "a", "noun x.either", "whole number"),
        ("held", Held("a"), "noun x.held.value", "whole number"),
        ("held", 3, "noun x.held", "Held"),
        ("many", (Held(Bounded(Fraction(1))),), "noun x.many[0].value.value", "whole number"),
        ("lang", "fr", "noun x.lang", "give"),
        ("kind", 3, "noun x.kind", "type"),
        ("call", 3, "noun x.call", "Callable"),
        ("named", 3, "noun x.named", "Named"),
        ("table", {"a": "b"}, "noun x.table", "Mapping"),
        ("table", (), "noun x.table", "Mapping"),
        ("number", "bad", "noun x.number", "digits"),
        ("number", "none", "noun x.number", "whole number"),
    ],
)
def test_strangers_are_refused_by_name(
    noun: type[Noun], name: str, wrong: object, place: str, remedy: str
) -> None:
    """A value of another type is refused, naming the place down to the item, and what to give."""
    with pytest.raises(InvariantError) as caught:
        noun(**{"id": "x", name: wrong})  # type: ignore[arg-type]
    assert caught.value.place == place
    assert remedy in caught.value.remedy
    assert noun(**GOOD).id == "x"


def test_a_failure_of_a_converter_is_not_hidden(noun: type[Noun]) -> None:
    """Where a converter fails over a value of the declared type, its failure is what is raised."""

    def fail(value: int) -> int:
        raise ZeroDivisionError

    @frozen
    class Failing:
        value: int = field(converter=fail)

    with pytest.raises(ZeroDivisionError):
        Failing(1)


@pytest.mark.parametrize("value", [object(), 1.5, float("nan"), [1], {"a": 1}, {1}])
def test_an_open_type_admits_what_cannot_change(value: object) -> None:
    """Where the type is open, mutable things, floats and bare objects are refused."""
    with pytest.raises(InvariantError, match=r"held\.value: must be"):
        Held(value)
    assert Held((1, "a")).value == (1, "a")


def test_validators_of_attrs_change_nothing(noun: type[Noun]) -> None:
    """The check is no validator of attrs, so that switching those off leaves it on."""
    with validators.disabled(), pytest.raises(InvariantError):
        noun(count="3")  # type: ignore[arg-type]


def test_signatures_are_those_of_attrs(noun: type[Noun]) -> None:
    """What tools read of the parameters is the same before and after many nouns are made."""
    parameters = inspect.signature(noun).parameters
    assert list(parameters) == [each.name for each in attrs.fields(Noun) if each.init]
    assert all(each.kind is each.KEYWORD_ONLY for each in parameters.values())
    assert parameters["count"].default == 0


def test_own_checks_follow(monkeypatch: pytest.MonkeyPatch) -> None:
    """The class's own check sees values of the declared types only, by position and by name."""
    monkeypatch.setattr(under_test, "_COMPILE_AFTER", 2)

    @frozen
    class Positive:
        value: int
        label: str = field(default="", kw_only=True)

        def __attrs_post_init__(self) -> None:
            if self.value < 0:
                raise InvariantError("negative", place="positive.value", value=self.value, remedy="give 0")

    for _ in range(4):
        assert Positive(3, label="a") == Positive(value=3, label="a")
        with pytest.raises(InvariantError, match="negative"):
            Positive(-1)
        with pytest.raises(InvariantError, match="must be int"):
            Positive("3")  # type: ignore[arg-type]
        with pytest.raises(TypeError):
            Positive()  # type: ignore[call-arg]


def test_a_class_without_fields(monkeypatch: pytest.MonkeyPatch) -> None:
    """A class that has no fields has nothing to check."""
    monkeypatch.setattr(under_test, "_COMPILE_AFTER", 1)

    @frozen
    class Empty:
        pass

    assert [Empty(), Empty()] == [Empty()] * 2
    assert repr(Empty()) == str(Empty()) == "Empty()"


def test_errors_of_a_converter_name_the_field() -> None:
    """The place is the field's; what lies inside the value follows it, and a wrapper of one value keeps its name."""

    def refuse(value: int, place: str) -> int:
        raise InvariantError("refused", place=place, value=value, remedy="give another")

    @frozen
    class Pair:
        first: int = field(converter=lambda value: refuse(value, "number"))
        second: int = 0

    @frozen
    class Nested:
        first: int = field(converter=lambda value: refuse(value, "clock.milestone"))
        second: int = 0

    @frozen
    class Own:
        first: int = field(converter=lambda value: refuse(value, "own.first[3]"))
        second: int = 0

    @frozen
    class Single:
        value: int = field(converter=lambda value: refuse(value, "single"))

    for noun, place in (
        (Pair, "pair.first"),
        (Nested, "nested.first: clock.milestone"),
        (Own, "own.first[3]"),
        (Single, "single"),
    ):
        with pytest.raises(InvariantError) as caught:
            noun(1)
        assert caught.value.place == place


def test_type_in_quotes_is_read_with_the_first_value_that_is_not_the_default(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """What a type in quotes names may be imported late: a default needs no test, another value does."""

    @frozen
    class Late:
        what: "NotYet | None" = None  # type: ignore[name-defined]  # noqa: F821

    assert Late().what is None
    with pytest.raises(NameError, match="NotYet"):
        Late(3)
    monkeypatch.setattr(sys.modules[__name__], "NotYet", int, raising=False)
    assert Late(3).what == 3
    with pytest.raises(InvariantError, match=r"late\.what: must be int or None \(found '3'\)"):
        Late("3")


def test_what_can_be_read_once_is_not_lost(noun: type[Noun]) -> None:
    """The items of a generator are all held, or refused; a second look does not find it empty."""
    assert noun(items=(one for one in (1, 2))).items == (1, 2)  # type: ignore[arg-type]
    assert noun(pairs=(pair for pair in [("a", 1)])).pairs == (("a", 1),)  # type: ignore[arg-type]
    for name, wrong in (("items", "x"), ("pairs", ("a", "b")), ("rows", (1.5,))):
        with pytest.raises(InvariantError):
            noun(**{name: (one for one in (wrong,))})  # type: ignore[arg-type]
    with pytest.raises(InvariantError, match=r"nested\[0\]\[0\]"):
        noun(nested=[(one for one in ("x",))])  # type: ignore[arg-type]
    with pytest.raises(InvariantError, match=r"nested\[1\]"):
        noun(nested=[(one for one in (1,)), 5])  # type: ignore[arg-type]


def test_a_part_of_a_generic_class_is_looked_at() -> None:
    """A derived text inside a generic value is refused for the value, whose part alone would have been converted."""
    name = type("Name", (str,), {})("x")
    with pytest.raises(InvariantError, match=r"place: must be Figure"):
        admit(Figure(value=name, certainty=Certainty.PROPOSED), Figure[str], "place")


def test_an_open_type_is_tested_alike_once_compiled(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the type is open, what can change is refused of the later nouns as of the first ones."""
    monkeypatch.setattr(under_test, "_COMPILE_AFTER", 1)

    @frozen
    class Open(Generic[T]):
        value: T

    assert [Open(1).value, Open("a").value] == [1, "a"]
    with pytest.raises(InvariantError, match=r"open\.value: must be"):
        Open([1])


def test_a_mapping_stands_for_its_pairs() -> None:
    """Where pairs are wanted a mapping gives its items in their order; where none are, it is refused."""
    assert admit({"b": 1, "a": 2}, tuple[tuple[str, int], ...], "table") == (("b", 1), ("a", 2))
    with pytest.raises(InvariantError, match=r"table: must be a list of int"):
        admit({1: 2}, tuple[int, ...], "table")


def test_some_places_have_a_remedy_of_their_own() -> None:
    """The number within a sum of money is asked for as a sum of money."""
    with pytest.raises(InvariantError, match=r"money\.fen: must be int .*Money\.yuan"):
        admit(1.5, int, "money.fen")
