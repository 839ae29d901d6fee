# SPDX-License-Identifier: Apache-2.0
"""A stranger in any field of any public class is refused by name, or becomes a value of the field's own type."""

import types
import typing
from collections.abc import Callable, Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Any, Final

import attrs
import pytest

from feidi.dates import FiscalYear
from feidi.errors import FeidiError, InvariantError
from feidi.quantities import Money, Share
from tests.support.nouns import one_of_each, public_classes


class Text(str):
    """Text of another class, as arrays of numpy hold it."""

    __slots__ = ()


class Whole(int):
    """A whole number of another class."""


STRANGERS: Final[tuple[object, ...]] = (
    object(),
    None,
    True,
    -1,
    Whole(2),
    1.5,
    float("nan"),
    Decimal("NaN"),
    Fraction(1, 3),
    "nonsense",
    "",
    Text("　甲"),
    b"bytes",
    Money(100),
    Share("1/2"),
    FiscalYear(2023),
    int,
    [object()],
    [1.5],
    ["text", 1],
    ("text",),
    (("text", 1.5),),
    {"key": object()},
    {object(): 1},
    {"text"},
    range(2),
)
CLASSES: Final = public_classes()
MANY: Final = 210
"""So many nouns of a class are made first that its checks are compiled."""
LONGEST: Final = 600
"""No error is longer than a reader reads."""


@pytest.fixture(scope="session")
def nouns() -> dict[type, Any]:
    """Return one instance of each class."""
    return one_of_each()


def fits(value: object, hint: Any) -> bool:  # noqa: ANN401  # a type, as written
    """Whether a value is exactly of a type: an oracle apart from the one that the classes use."""
    origin, args = typing.get_origin(hint), typing.get_args(hint)
    if origin in (typing.Union, types.UnionType):
        return any(fits(value, one) for one in args)
    if hint is None:
        return value is None
    if origin is typing.Literal:
        return any(type(value) is type(one) and value == one for one in args)
    if origin is tuple:
        if type(value) is not tuple:
            return False
        inner = (args[0],) * len(value) if args[1:] == (...,) else args
        return len(value) == len(inner) and all(map(fits, value, inner))
    if origin in (Mapping, dict):
        return isinstance(value, Mapping) and all(
            fits(key, args[0]) and fits(one, args[1]) for key, one in value.items()
        )
    if isinstance(hint, typing.TypeVar):
        return type(value) not in (object, float, list, dict, set)
    if hint is float:
        return type(value) is float and value == value  # noqa: PLR0124  # NaN is unlike itself
    if hint is object or hint is Any:
        return True
    plain = hint if origin is None else origin
    if (
        plain is type
        or plain is Callable
        or getattr(plain, "_is_protocol", False)
        or plain is typing.get_origin(Callable[..., Any])
    ):
        return isinstance(value, plain)
    return type(value) is plain


def hints_of(noun: type) -> dict[str, Any]:
    """Return the types of the fields, names in quotes looked up as a reader does."""
    module = __import__(noun.__module__, fromlist=["_"])
    words = noun.__module__.split(".")
    packages = [__import__(".".join(words[:end]), fromlist=["_"]) for end in range(1, len(words))]
    names = {name: getattr(each, name) for each in packages for name in getattr(each, "__all__", ())}
    return typing.get_type_hints(noun, globalns={**names, **vars(module)})


def faults_of(noun: Any, known: Any) -> list[str]:  # noqa: ANN401  # of any class
    """Return the fields of a class that hold a stranger, or refuse it unclearly; ``known`` is a good instance."""
    fields = [each for each in attrs.fields(noun) if each.init]
    given = {each.alias or each.name: getattr(known, each.name) for each in fields}
    hints = hints_of(noun)
    for _ in range(MANY):
        noun(**given)
    return [
        f"{each.name} = {stranger!r}: {fault}"
        for each in fields
        for stranger in (*STRANGERS, (one for one in (1, "a")), iter("text"))
        if (fault := _fault(noun, given, each, hints[each.name], stranger))
    ]


def _fault(noun: Any, given: dict[str, Any], each: Any, hint: Any, stranger: object) -> str:  # noqa: ANN401
    try:
        made = noun(**{**given, each.alias or each.name: stranger})
    except FeidiError as error:
        is_named = type(stranger) is not object or (
            isinstance(error, InvariantError) and (each.name.strip("_") in error.place or len(given) == 1)
        )
        is_clear = error.place and error.remedy and is_named and len(str(error)) < LONGEST
        return "" if is_clear else f"refused unclearly: {error}"
    except Exception as error:
        return f"fails with {error!r}"
    held = getattr(made, each.name)
    return "" if fits(held, hint) else f"held as {held!r}"


@pytest.mark.parametrize("noun", CLASSES, ids=lambda noun: f"{noun.__module__}.{noun.__name__}")
def test_strangers_are_refused_by_name(noun: type, nouns: dict[type, Any]) -> None:
    """Each field refuses a stranger with place, value and remedy, or holds it as what the field's type says."""
    assert faults_of(noun, nouns[noun]) == []


def test_an_unguarded_field_is_found() -> None:
    """The test itself sees a class whose fields hold anything, and one that fails in another way."""

    @attrs.frozen
    class Unguarded:
        count: int = 0

    @attrs.frozen
    class Failing:
        count: int = attrs.field(default=0, converter=int)

    assert len(faults_of(Unguarded, Unguarded())) > len(STRANGERS) // 2
    assert any("fails with TypeError" in fault for fault in faults_of(Failing, Failing()))
