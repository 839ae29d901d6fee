# SPDX-License-Identifier: Apache-2.0
"""Compute what the terms require to be known, as arrays: for each unit, and for each year of a unit."""

from collections.abc import Iterable, Mapping
from typing import Final, assert_never

import numpy as np

from feidi.frames.exact import Ints, days, flags, reaches
from feidi.frames.numbering import Int64Array
from feidi.frames.settlement.block import YEAR, Block, Runs, runs_of
from feidi.frames.settlement.calendar import NEVER, months_after, year_of
from feidi.frames.settlement.conditions import answer
from feidi.frames.settlement.fact_tables import (
    Facts,
    UnitTable,
    places_among,
    small_fen,
    unit_table,
    yearly_fact,
)
from feidi.frames.settlement.ordering import Ordered
from feidi.frames.settlement.requirements import (
    MISSING,
    AmountNeed,
    BeforeNeed,
    BoundNeed,
    FlagNeed,
    GateNeed,
    Need,
    NumberNeed,
    RunningNeed,
    UnitNeed,
    YearlyNeed,
    column_of,
    facts_of,
)
from feidi.frames.threads import for_blocks

__all__ = ["facts_by_unit", "facts_by_year"]

SPAN: Final = 4_000
"""More years than any receipt has: a unit and a year become one number."""


def facts_by_unit(
    needs: Iterable[Need], facts: Facts, years: range, ordered: Ordered
) -> dict[str, Int64Array]:
    """Return what is known of each unit; what is not known is `MISSING`.

    Raises
    ------
    MissingFactError
        If a table or a column that the terms ask for is not given.
    InvariantError
        If a column is of the wrong type, a unit stands twice, or a fact is too large.
    """
    by_unit = [need for need in needs if not isinstance(need, YearlyNeed | RunningNeed)]
    if not by_unit:
        return {}
    asked = [need for need in facts_of(by_unit) if not isinstance(need, YearlyNeed | RunningNeed)]
    if not asked:  # gates that ask nothing of a unit
        return _answered(by_unit, {}, years, len(ordered.units))
    given = unit_table(facts, map(_name_of, asked))
    found = {column_of(need): _fact(need, given, facts) for need in asked}
    found = _answered(by_unit, found, years, len(given.units))
    at = places_among(ordered.units, given.units)
    return {column_of(need): _taken(found[column_of(need)], at) for need in by_unit}


def _answered(
    needs: Iterable[Need], known: Mapping[str, Int64Array], years: range, rows: int
) -> dict[str, Int64Array]:
    """Return what is known of units with the answers of gates, which no year changes."""
    found = dict(known)
    block = Block({YEAR: np.zeros(rows, np.int64), **known}, runs_of(np.ones(rows, np.bool_)))
    for need in needs:
        if isinstance(need, GateNeed):
            found[column_of(need)] = np.broadcast_to(answer(need.condition, years[:1], block), rows)
    return found


def _name_of(need: UnitNeed) -> str:
    match need:
        case AmountNeed(fact=name) | FlagNeed(flag=name) | NumberNeed(number=name):
            return name
        case BeforeNeed(milestone=name) | BoundNeed(milestone=name):
            return name
        case _:
            assert_never(need)


def _fact(need: UnitNeed, given: UnitTable, facts: Facts) -> Int64Array:
    name = _name_of(need)
    column, place = given.table.column(name), f"facts, column {name!r}"
    match need:
        case AmountNeed():
            return _known(small_fen(column, place, facts, given.units))
        case FlagNeed():
            return _known(flags(column, place))
        case NumberNeed(share=share):
            return _known(reaches(column, share.value, place))
        case BoundNeed(years=years, months=months):
            day = days(column, place)
            return _known(Ints(months_after(day.values, 12 * years + months), day.missing), NEVER)
        case BeforeNeed():
            day = days(column, place)
            return _before(need, _known(Ints(year_of(day.values), day.missing), -SPAN), given, facts)
        case _:
            assert_never(need)


def _known(column: Ints, otherwise: int = MISSING) -> Int64Array:
    return column.values if column.missing is None else np.where(column.missing, otherwise, column.values)


def _before(need: BeforeNeed, event: Int64Array, given: UnitTable, facts: Facts) -> Int64Array:
    """Add up a yearly fact over the full years before an event, where each of them is given."""
    unit, year, fact = yearly_fact(need.fact, facts, given.units)
    within = np.empty(len(unit), np.bool_)

    def look(part: slice) -> None:
        passed = event[unit[part]] - year[part]
        within[part] = (passed > 0) & (passed <= need.years)

    for_blocks(len(unit), look)
    unit, fact = unit[within], fact[within]
    sums = np.zeros((2, len(event)), np.int64)
    np.add.at(sums[0], unit, fact)
    np.add.at(sums[1], unit, 1)
    return np.where(sums[1] == need.years, sums[0], MISSING)


def _taken(column: Int64Array, places: Int64Array) -> Int64Array:
    if not len(column):
        return np.full(len(places), MISSING)
    found = np.empty(len(places), np.int64)

    def take(part: slice) -> None:
        found[part] = np.where(places[part] < 0, MISSING, column[places[part]])

    for_blocks(len(places), take)
    return found


def facts_by_year(
    needs: Iterable[Need], facts: Facts, ordered: Ordered, years: Runs
) -> dict[str, Int64Array]:
    """Return what is known of each year of a unit, whose rows are given; what is not known is `MISSING`.

    Raises
    ------
    MissingFactError, InvariantError
        As `facts_by_unit` does.
    """
    behind = np.searchsorted(years.starts, ordered.runs.ends(), side="right")
    unit_of_year = np.repeat(np.arange(len(behind)), np.diff(behind, prepend=0))
    found: dict[str, Int64Array] = {}
    for need in needs:
        if isinstance(need, YearlyNeed | RunningNeed):
            unit, year, fact = yearly_fact(need.fact, facts, ordered.units)
            key = unit * SPAN + np.clip(year, 0, SPAN - 1)
            at = np.argsort(key, kind="stable")
            key, fact = key[at], fact[at]
            wanted = unit_of_year * SPAN + ordered.columns[YEAR][years.starts]
            of = _of_the_year if isinstance(need, YearlyNeed) else _so_far
            found[column_of(need)] = of(wanted, key, fact)
    return found


def _of_the_year(wanted: Int64Array, key: Int64Array, fact: Int64Array) -> Int64Array:
    if not len(key):
        return np.full(len(wanted), MISSING)
    at = np.minimum(np.searchsorted(key, wanted), len(key) - 1)
    return np.where(key[at] == wanted, fact[at], MISSING)


def _so_far(wanted: Int64Array, key: Int64Array, fact: Int64Array) -> Int64Array:
    """Add up by each unit's year; a unit without any figure is not known."""
    unit = wanted // SPAN * SPAN
    first, behind = np.searchsorted(key, unit), np.searchsorted(key, unit + SPAN)
    until = np.searchsorted(key, wanted, side="right")
    # May wrap round 64 bits: differences are right all the same.
    sums = np.concatenate([[0], np.cumsum(fact)])
    return np.where(behind > first, sums[until] - sums[first], MISSING)
