# SPDX-License-Identifier: Apache-2.0
"""What is known of units, as arrays beside rows at hand: for each unit, and for each year of a unit."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

import narwhals as nw
import numpy as np

from feidi.frames.settlement.block import Block, Runs
from feidi.frames.settlement.calendar import day_after, month_of
from feidi.frames.settlement.clause import Facts
from feidi.frames.settlement.conditions import answer
from feidi.frames.settlement.facts_given import (
    NEVER,
    UnitNeed,
    asked_of,
    event_of,
    fact_of,
    given_facts,
    require_small,
    yearly_facts,
)
from feidi.frames.settlement.needs import (
    MISSING,
    AmountNeed,
    BeforeNeed,
    BoundNeed,
    FlagNeed,
    GateNeed,
    Need,
    NumberNeed,
    RunningNeed,
    YearlyNeed,
    column_of,
)
from feidi.frames.settlement.order import Ordered
from feidi.frames.settlement.places import places_of
from feidi.frames.settlement.sheet import UNIT, YEAR
from feidi.frames.settlement.values import Value, Whole
from feidi.frames.threads import for_blocks

__all__ = ["of_units", "of_years"]

SPAN: Final = 4_000
"""More years than any receipt has: a unit and a year become one number."""


def of_units(needs: Iterable[Need], facts: Facts, years: range, ordered: Ordered) -> dict[str, Whole]:
    """Give what is known of each unit; what is not known is `MISSING`.

    Raises
    ------
    MissingFactError
        If a frame or a column that the terms ask for is not given.
    InvariantError
        If a column is of the wrong type, a unit stands twice, or a fact is larger than `MOST`.
    """
    by_unit = [need for need in needs if not isinstance(need, YearlyNeed | RunningNeed)]
    if not by_unit:
        return {}
    units, columns = _columns(asked_of(by_unit), facts)
    for need in by_unit:
        if isinstance(need, GateNeed):
            found = answer(need.condition, years[:1], _Units(columns))
            columns[column_of(need)] = np.broadcast_to(found, len(units))
    at = places_of(ordered.units, units) if ordered.places is None else ordered.places
    return {column_of(need): _taken(columns[column_of(need)], at) for need in by_unit}


class _Units:
    """Columns of units, for conditions that no year changes."""

    def __init__(self, columns: Mapping[str, Whole]) -> None:
        self.columns = columns

    def column(self, name: str) -> Value:
        return self.columns[name]

    def by_year(self, values: dict[int, int]) -> Value:
        (value,) = values.values()
        return value


def _taken(column: Whole, at: Whole) -> Whole:
    if not len(column):
        return np.full(len(at), MISSING)
    found = np.empty(len(at), np.int64)

    def take(part: slice) -> None:
        found[part] = np.where(at[part] < 0, MISSING, column[at[part]])

    for_blocks(len(at), take)
    return found


def _columns(asked: Sequence[UnitNeed], facts: Facts) -> tuple[nw.Series[Any], dict[str, Whole]]:
    """Give the units of the frame of facts, and a column for each need."""
    unit = facts.columns.unit
    given = given_facts(facts.by_unit, unit, asked)
    assert isinstance(given, nw.DataFrame)  # as the receipts are
    schema = given.schema
    made: dict[str, nw.Expr] = {}
    for need in asked:
        if isinstance(need, AmountNeed | FlagNeed | NumberNeed):
            made[column_of(need)] = fact_of(need, schema)
        else:
            name = _event(need)
            day = event_of(name, schema)
            made[f"no {name}"] = day.is_null().cast(nw.Int64)
            for part in ("year", "month", "day"):
                made[f"{part} {name}"] = getattr(day.dt, part)().fill_null(1).cast(nw.Int64)
    side = given.select(nw.col(unit).alias(UNIT), *(expr.alias(name) for name, expr in made.items()))
    require_small(side, [column_of(need) for need in asked if isinstance(need, AmountNeed)])
    units = side.get_column(UNIT)
    raw = {name: side.get_column(name).to_numpy() for name in made}
    columns: dict[str, Whole] = {}
    for need in asked:
        if isinstance(need, BoundNeed):
            name = need.event
            month = month_of(raw[f"year {name}"], raw[f"month {name}"]) + (12 * need.years + need.months)
            moved = day_after(month, raw[f"day {name}"], Block.engine)
            columns[column_of(need)] = np.where(raw[f"no {name}"] == 1, NEVER, moved)
        elif isinstance(need, BeforeNeed):
            event = np.where(raw[f"no {need.milestone}"] == 1, -SPAN, raw[f"year {need.milestone}"])
            columns[column_of(need)] = _before(need, event, facts, units)
        else:
            columns[column_of(need)] = raw[column_of(need)]
    return units, columns


def _event(need: BoundNeed | BeforeNeed) -> str:
    return need.event if isinstance(need, BoundNeed) else need.milestone


def _before(need: BeforeNeed, event: Whole, facts: Facts, units: nw.Series[Any]) -> Whole:
    """Add up a yearly fact over the full years before an event, where each of them is given."""
    unit, year, fact = _yearly(need.fact, facts, units)
    within = np.empty(len(unit), np.bool_)

    def look(part: slice) -> None:
        passed = event[unit[part]] - year[part]
        within[part] = (passed > 0) & (passed <= need.years)

    for_blocks(len(unit), look)
    unit, fact = unit[within], fact[within]
    sums = np.zeros((2, len(units)), np.int64)
    np.add.at(sums[0], unit, fact)
    np.add.at(sums[1], unit, 1)
    return np.where(sums[1] == need.years, sums[0], MISSING)


def _yearly(name: str, facts: Facts, units: nw.Series[Any]) -> tuple[Whole, Whole, Whole]:
    """Give a yearly fact by the place of its unit among others; those of nobody else."""
    series = yearly_facts(facts.by_year, name, facts.columns)
    assert isinstance(series, nw.DataFrame)  # as the receipts are
    unit = places_of(series.get_column(UNIT), units)
    year, fact = (series.get_column(column).to_numpy() for column in (YEAR, "fact"))
    own = unit >= 0
    return (unit, year, fact) if own.all() else (unit[own], year[own], fact[own])


def of_years(
    needs: Iterable[Need], facts: Facts, ordered: Ordered, runs: Runs, unit_of_run: Whole
) -> dict[str, Whole]:
    """Give what is known of each year of a unit; the runs are those of years."""
    found: dict[str, Whole] = {}
    for need in needs:
        if isinstance(need, YearlyNeed | RunningNeed):
            unit, year, fact = _yearly(need.fact, facts, ordered.units)
            key = unit * SPAN + np.clip(year, 0, SPAN - 1)
            at = np.argsort(key, kind="stable")
            key, fact = key[at], fact[at]
            wanted = unit_of_run * SPAN + ordered.columns[YEAR][runs.starts]
            of = _at_once if isinstance(need, YearlyNeed) else _so_far
            found[column_of(need)] = of(wanted, key, fact)
    return found


def _at_once(wanted: Whole, key: Whole, fact: Whole) -> Whole:
    """Give the fact of each unit's year."""
    if not len(key):
        return np.full(len(wanted), MISSING)
    at = np.minimum(np.searchsorted(key, wanted), len(key) - 1)
    return np.where(key[at] == wanted, fact[at], MISSING)


def _so_far(wanted: Whole, key: Whole, fact: Whole) -> Whole:
    """Add up by each unit's year; a unit without any figure is not known."""
    unit = wanted // SPAN * SPAN
    first, behind = np.searchsorted(key, unit), np.searchsorted(key, unit + SPAN)
    until = np.searchsorted(key, wanted, side="right")
    sums = np.concatenate(
        [[0], np.cumsum(fact)]
    )  # may wrap round 64 bits: differences are right all the same
    return np.where(behind > first, sums[until] - sums[first], MISSING)
