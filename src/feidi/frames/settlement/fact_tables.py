# SPDX-License-Identifier: Apache-2.0
"""Check the user's tables of facts: columns that are there, units and years that stand once, sums that are exact."""

from collections.abc import Callable, Iterable
from typing import Any, Final, NamedTuple

import numpy as np
import pyarrow as pa

from feidi.errors import InvariantError, MissingFactError
from feidi.frames.conversion import Array, Table
from feidi.frames.exact import Ints, fen, whole_numbers
from feidi.frames.numbering import Int64Array, normal_names, number_of, numbered, places_of, plain
from feidi.frames.settlement.columns import ReceiptColumns
from feidi.frames.settlement.ordering import is_once

__all__ = ["Facts", "UnitTable", "YearlyFact", "places_among", "small_fen", "unit_table", "yearly_fact"]

MOST: Final = 5 * 10**13
"""The largest single fact that columns take in, 5000亿元, so that no sum of facts leaves 64 bits [fen]."""


class Facts(NamedTuple):
    """The user's tables of facts: of units, and of units' years."""

    by_unit: Table | None
    by_year: Table | None
    columns: ReceiptColumns


class UnitTable(NamedTuple):
    """A table of units, each of which has one row, and its units as an array of Arrow."""

    table: Table
    units: Any


class YearlyFact(NamedTuple):
    """A yearly fact: the place of its unit among others, its year, and the sum; those of no other unit."""

    unit: Int64Array
    year: Int64Array
    fact: Int64Array


def unit_table(facts: Facts, names: Iterable[str]) -> UnitTable:
    """Return the table of units, which has some columns, without rows of no unit.

    Raises
    ------
    MissingFactError
        If there is none, or it lacks a column.
    InvariantError
        If a unit stands twice.
    """
    unit, table = facts.columns.unit, facts.by_unit
    asked = sorted(set(names))
    if table is None:
        raise MissingFactError(
            "the terms ask for facts and none are given",
            place="facts",
            remedy=f"give a frame with the column {unit!r} and the columns {', '.join(asked)}",
        )
    missing = [name for name in (unit, *asked) if name not in table.column_names]
    if missing:
        raise MissingFactError(
            "the terms ask for columns that the frame of facts has not",
            place="facts",
            value=missing,
            remedy="add them; a gap says that a unit's fact is not known, or that an event has not happened",
        )
    table = _without_gaps(table, [unit])
    units = normal_names(plain(table.column(unit)))
    _require_once(
        [numbered(units).numbers],
        "facts of one unit are given twice",
        "facts",
        lambda at: units[at].as_py(),
    )
    return UnitTable(table, units)


def yearly_fact(name: str, facts: Facts, among: Array) -> YearlyFact:
    """Return a yearly fact of some units.

    Raises
    ------
    MissingFactError
        If there is no table, or it lacks a column.
    InvariantError
        If a unit and year stands twice, or a column is of the wrong type or has a sum that is too large.
    """
    columns, table = facts.columns, facts.by_year
    if table is None:
        raise MissingFactError(
            f"the terms ask for the yearly fact {name!r} and none are given",
            place="yearly",
            remedy=f"give a frame with the columns {columns.unit!r}, {columns.year!r} and {name!r}",
        )
    asked = [columns.unit, columns.year, name]
    missing = [one for one in asked if one not in table.column_names]
    if missing:
        raise MissingFactError(
            "the frame of yearly facts lacks columns", place="yearly", value=missing, remedy="add them"
        )
    table = _without_gaps(table.select(asked), asked)
    units, place = plain(table.column(columns.unit)), f"yearly, column {name!r}"
    year = whole_numbers(table.column(columns.year), f"yearly, column {columns.year!r}").values
    fact = small_fen(table.column(name), place, facts, units).values
    found = numbered(units)
    _require_once(
        [found.numbers, year],
        "a unit has two figures of one year",
        place,
        lambda at: f"{number_of(found.values, found.numbers[at])} {year[at]}",
    )
    if found.values is None:
        unit = places_among(units, among)
    else:
        unit = places_among(found.values, among)[found.numbers]
    own = unit >= 0
    return YearlyFact(unit, year, fact) if own.all() else YearlyFact(unit[own], year[own], fact[own])


def _without_gaps(table: Table, names: Iterable[str]) -> Table:
    for name in names:
        if table.column(name).null_count:
            table = table.filter(table.column(name).is_valid())
    return table


def _require_once(keys: list[Int64Array], words: str, place: str, name: Callable[[int], object]) -> None:
    """Raise if two rows have the same keys, and name one of them."""
    if not is_once(keys):
        order = np.lexsort(keys[::-1])
        same = np.logical_and.reduce([key[order[1:]] == key[order[:-1]] for key in keys])
        at = int(order[1:][same].min())
        raise InvariantError(words, place=place, value=name(at), remedy="give each of them one row")


def small_fen(column: Array, place: str, facts: Facts, units: Array) -> Ints:
    """Return money in fen of which no sum leaves 64 bits.

    Raises
    ------
    InvariantError
        If one is larger, or the column is of the wrong type.
    """
    found = fen(column, place, facts.columns.money)
    large = (found.values > MOST) | (found.values < -MOST)
    if large.any():
        at = int(large.argmax())
        raise InvariantError(
            "a fact is too large to be exact in columns",
            place=f"{place}, unit {units[at].as_py()}",
            value=int(found.values[at]),
            remedy="settle that unit with feidi.settle; columns take up to 5000亿元",
        )
    return found


def places_among(wanted: Array, among: Array) -> Int64Array:
    """Return the place of each unit among others, -1 for one that is not there; units of another type are not."""
    decoded = [
        one.dictionary_decode() if pa.types.is_dictionary(one.type) else one for one in (wanted, among)
    ]
    wanted, among = decoded
    if wanted.type != among.type:
        if not (pa.types.is_integer(wanted.type) and pa.types.is_integer(among.type)):
            return np.full(len(wanted), -1)
        wanted, among = wanted.cast(pa.int64()), among.cast(pa.int64())
    return places_of(wanted, among)
