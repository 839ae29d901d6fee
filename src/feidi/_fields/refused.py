# SPDX-License-Identifier: Apache-2.0
"""Admit the value of a field, or refuse it by name: place, value and remedy."""

import re
from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from enum import Enum
from types import NoneType
from typing import Final, cast

from feidi._fields.admitted import Hint, fits_of, members, parts_of, taken_apart
from feidi.errors import InvariantError

__all__ = ["admit", "place_of"]

_REMEDIES: Final = {
    "money.fen": 'Money.yuan("12.34") or Money.wan("1000.8"), never a float',
    "area.mu": 'Area.of("107", AreaUnit.MU) or Area.from_text("107亩"), never a float',
    "quantity.amount": 'Quantity.of("12.5", "万元/亩") or Quantity.from_text("12.5 万元/亩"), never a float',
    "NoneType": "None",
    "bool": "True or False",
    "int": "a whole number",
    "float": "a finite float",
    "str": "text",
    "Fraction": 'an exact number: an int, a Decimal, a Fraction or text such as "1/3"',
    "Date": 'date_of("2024-03-31")',
    "FiscalYear": "FiscalYear(2024)",
    "Span": 'Span(date_of("2024-01-01"), date_of("2025-01-01"))',
    "Money": 'Money.wan("100")',
    "Share": 'Share("35%")',
    "Rate": 'Rate("4.35%")',
    "Quantity": 'Quantity.from_text("250 万元")',
    "Unit": 'Unit.from_text("万元/亩")',
    "Area": 'Area.from_text("107亩")',
    "Region": 'Region.of("330110")',
    "Constant": 'an expression: Name("tax") / Name("land"), or parse("tax / land")',
    "To": 'terms, for example To("source")',
    "Label": 'Label(zh="飞地", en="enclave")',
}
"""What to give instead, by the place or the type; of an enumeration one of its members, else an instance."""
_MOST_MEMBERS: Final = 8
_NAMES: Final = ("id", "key", "name")


def place_of(noun: object, name: str) -> str:
    """Return the place of a field in an error: the class in snake case, the noun's id where it has one, and the name.

    Examples
    --------
    >>> from feidi.agreements import Clock
    >>> place_of(Clock("move"), "milestone")
    'clock.milestone'
    """
    kind = type(noun).__name__
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", kind).lower()
    known = next((getattr(noun, each) for each in _NAMES if hasattr(noun, each) and each != name), None)
    return f"{words} {known}.{name}" if type(known) is str and known.strip() else f"{words}.{name}"


def admit(value: object, hint: Hint, place: str) -> object:
    """Return a value of the type: the value, the text of a member of an enumeration, the tuple of a list or mapping.

    Raises
    ------
    InvariantError
        If the value is of another type, naming the place down to the item of a tuple.

    Examples
    --------
    >>> admit([1, 2], tuple[int, ...], "unit.powers")
    (1, 2)
    >>> admit((1, "2"), tuple[int, ...], "unit.powers")
    Traceback (most recent call last):
    feidi.errors.InvariantError: unit.powers[1]: must be int (found '2'); give a whole number
    """
    if fits_of(hint)(value):
        return value
    for way in members(hint):
        if way is str and isinstance(value, str):
            return str.__str__(value)
        if way is int and isinstance(value, int) and type(value) is not bool:
            return int.__index__(value)
        origin, args = taken_apart(way)
        if origin is tuple:
            if isinstance(value, Mapping) and taken_apart(args[0])[0] is tuple:
                return admit(tuple(cast("Mapping[object, object]", value).items()), hint, place)
            if type(value) is not tuple and _is_list(value):
                return admit(tuple(cast("Iterable[object]", value)), hint, place)
            if type(value) is tuple and args[1:] == (...,):
                return tuple(admit(one, args[0], f"{place}[{at}]") for at, one in enumerate(value))
            if type(value) is tuple and len(value) == len(args):
                return tuple(
                    admit(one, inner, f"{place}[{at}]")
                    for at, (one, inner) in enumerate(zip(value, args, strict=True))
                )
        elif args and type(value) is origin:
            for name, inner in parts_of(way).items():
                admit(getattr(value, name), inner, f"{place}.{name}")
    raise InvariantError(
        f"must be {_names(hint)}", place=place, value=value, remedy=_remedy(hint, value, place)
    )


def _is_list(value: object) -> bool:
    """Whether a tuple can stand for it: its order is the one it was written in."""
    return isinstance(value, Iterable) and not isinstance(value, str | bytes | Mapping | AbstractSet)


def _names(hint: Hint) -> str:
    names = ["None" if way is NoneType else _name(way) for way in members(hint)]
    return " or ".join(names if len(names) <= _MOST_MEMBERS else [*names[:_MOST_MEMBERS], "another"])


def _name(way: Hint) -> str:
    origin, args = taken_apart(way)
    if origin is tuple and args[1:] == (...,):
        return f"a list of {_names(args[0])}"
    if origin is tuple:
        return f"({', '.join(map(_names, args))})"
    return getattr(origin, "__name__", str(way))


def _remedy(hint: Hint, value: object, place: str) -> str:
    ways = members(hint)
    if place in _REMEDIES:
        return f"give {_REMEDIES[place]}"
    for way in ways:
        if isinstance(way, type) and issubclass(way, Enum):
            named = next((member for member in way if value in _names_of(member)), None)
            if named is not None:
                return f"give {way.__name__}.{named.name}"
    way = ways[0]
    if taken_apart(way)[0] is tuple:
        return "write it in brackets: [...]"
    if isinstance(way, type) and issubclass(way, Enum):
        known = [f"{way.__name__}.{member.name}" for member in list(way)[:_MOST_MEMBERS]]
        return f"give {' or '.join(known)}{' or another' if len(way) > _MOST_MEMBERS else ''}"
    return f"give {_REMEDIES.get(_name(way), f'an instance of {_name(way)}')}"


def _names_of(member: Enum) -> tuple[object, ...]:
    """Return the texts that a person may write for a member."""
    label: Hint = getattr(member, "label", None)
    words: tuple[str, ...] = (label.zh, label.en) if hasattr(label, "zh") else ()
    return (member.value, member.name, member.name.lower(), *words)
