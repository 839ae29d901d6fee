# SPDX-License-Identifier: Apache-2.0
"""Doors of fields: each refuses what is of another type, naming the place, the value and the remedy.

A field of the nouns that may be ``None`` is not known then; an empty tuple says that there are none.
"""

import datetime as dt
from collections.abc import Callable, Iterable
from functools import cache
from operator import attrgetter
from types import NoneType, UnionType
from typing import Any, Final, Union, cast, final, get_args, get_origin

import attrs

from feidi.dates.date import Date, date_of
from feidi.errors import InvariantError
from feidi.instruments.figure import Figure

__all__ = ["day_if_known", "require_count_if_known", "require_fields", "require_name"]


def day_if_known(value: Date | dt.date | str | None) -> Date | None:
    """Read a day, or keep ``None`` where it is not known.

    Raises
    ------
    InvariantError
        If a value is given and is no day.

    Examples
    --------
    >>> day_if_known("2012-04-01"), day_if_known(None)
    (Date(2012, 4, 1), None)
    """
    return None if value is None else date_of(value)


def require_name(value: str, place: str) -> None:
    """Refuse text without a visible character.

    Raises
    ------
    InvariantError
        If it is empty or blank.
    """
    if not value.strip():
        raise InvariantError(
            "needs a name", place=place, value=value, remedy="write the name as it is published"
        )


def require_count_if_known(value: int | None, place: str) -> None:
    """Refuse a negative number.

    Raises
    ------
    InvariantError
        If the number is below 0.
    """
    if value is not None and value < 0:
        raise InvariantError(
            "a count is not negative",
            place=place,
            value=value,
            remedy="give a whole number from 0 on, or None where it is not known",
        )


def require_fields(noun: attrs.AttrsInstance, place: str) -> None:
    """Refuse a noun of which a field is of another type than its class declares.

    Types are compared exactly: True is no count, a day with a time of day is no date, and a list is no tuple.

    Raises
    ------
    InvariantError
        For the first such field, naming it.

    Examples
    --------
    >>> from feidi.enclaves import BuilderKind, Talent
    >>> Talent(kind=BuilderKind.LEADING_FIRM)
    Traceback (most recent call last):
    feidi.errors.InvariantError: talent.kind: not of type TalentKind (found <BuilderKind...>); give TalentKind instead
    """
    doorway = _doorway(type(noun))
    values: tuple[object, ...] = doorway.values(noun)
    kinds = tuple(map(type, values))
    inner = doorway.passed.get(kinds)
    if inner is None:
        doorway.refuse(values, place)
        inner = doorway.remembered(kinds)
    for index, allowed, is_tuple in inner:
        value: Any = values[index]
        if not (allowed.issuperset(map(type, value)) if is_tuple else type(value.value) in allowed):
            doorway.refuse(values, place)


_Inner = tuple[tuple[int, frozenset[type[object]], bool], ...]
"""Of the tuples and figures among the values: the place, the types allowed inside, whether it is a tuple."""

_MOST: Final = 4096


@final
@attrs.frozen(eq=False)
class _Doorway:
    """The doors of all fields of a noun, and which types have passed them together.

    Nouns come in great numbers and in few combinations of types, so a combination is looked at field by field once.
    """

    values: Callable[[object], tuple[object, ...]]
    doors: "tuple[_Door, ...]"
    passed: dict[tuple[type[object], ...], _Inner] = attrs.field(
        factory=dict[tuple[type[object], ...], _Inner]
    )

    def refuse(self, values: tuple[object, ...], place: str) -> None:
        """Go through the fields one by one, and refuse the first value that does not fit."""
        for door, value in zip(self.doors, values, strict=True):
            if type(value) not in door.kinds:
                raise _refused(value, f"{place}.{door.name}", door.kinds)
            if door.inside and value:
                door.look_inside(value, f"{place}.{door.name}")

    def remembered(self, kinds: tuple[type[object], ...]) -> _Inner:
        """Remember types that have passed, and give what is to be looked into each time."""
        inner = tuple(
            (index, frozenset(door.inside if kind is tuple else (*door.inside, NoneType)), kind is tuple)
            for index, (door, kind) in enumerate(zip(self.doors, kinds, strict=True))
            if door.inside and kind in (tuple, Figure)
        )
        if len(self.passed) < _MOST:
            self.passed[kinds] = inner
        return inner


@final
@attrs.frozen
class _Door:
    """What a field admits: values of these types, and inside a tuple or a figure values of those."""

    name: str
    kinds: tuple[type[object], ...]
    inside: tuple[type[object], ...]

    def look_inside(self, value: object, place: str) -> None:
        if isinstance(value, tuple):
            for index, entry in enumerate(cast("tuple[object, ...]", value)):
                if type(entry) not in self.inside:
                    raise _refused(entry, f"{place}[{index}]", self.inside)
        else:
            held = cast("Figure[object]", value).value
            if held is not None and type(held) not in self.inside:
                raise _refused(held, f"{place}.value", self.inside)


@cache
def _doorway(kind: type[attrs.AttrsInstance]) -> _Doorway:
    doors = tuple(_door(attribute.name, attribute.type) for attribute in attrs.fields(kind))
    names = [door.name for door in doors]
    if len(names) == 1:
        return _Doorway(lambda noun: (getattr(noun, names[0]),), doors)
    return _Doorway(attrgetter(*names), doors)


def _refused(value: object, place: str, kinds: Iterable[type[object]]) -> InvariantError:
    names = " or ".join("None" if kind is NoneType else kind.__name__ for kind in kinds)
    return InvariantError(f"not of type {names}", place=place, value=value, remedy=f"give {names} instead")


def _door(name: str, declared: object) -> _Door:
    kinds: list[type[object]] = []
    inside: tuple[type[object], ...] = ()
    for member in _members(declared):
        origin = get_origin(member)
        if origin is not None:
            # A tuple of entries or a figure of a value; no field may be either of the two.
            inside = _members(get_args(member)[0])
        kinds.append(cast("type[object]", origin or member))
    return _Door(name, tuple(kinds), inside)


def _members(declared: object) -> tuple[type[object], ...]:
    """Return the members of a union."""
    is_union = get_origin(declared) in (Union, UnionType)
    return get_args(declared) if is_union else (cast("type[object]", declared),)
