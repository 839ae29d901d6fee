# SPDX-License-Identifier: Apache-2.0
"""What is known of units, brought beside the rows of a plan."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple, TypeAlias

import narwhals as nw

from feidi.frames.engines import added_up, adopted
from feidi.frames.settlement.calendar import Moved, with_days_after
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
from feidi.frames.settlement.plan import Plan, lazy
from feidi.frames.settlement.sheet import UNIT, YEAR
from feidi.frames.settlement.values import Value, literal

__all__ = ["Side", "sides_of"]

LazyFrame: TypeAlias = nw.LazyFrame[Any]


class Side(NamedTuple):
    """What is known by some keys: each unit, or unit and year, stands at most once."""

    frame: LazyFrame
    keys: tuple[str, ...]
    names: list[str]


def sides_of(needs: Iterable[Need], facts: Facts, years: range, rows: LazyFrame) -> Iterator[Side]:
    """Give what the terms ask for; what is not known is `MISSING`.

    Raises
    ------
    MissingFactError
        If a frame or a column that the terms ask for is not given.
    InvariantError
        If a column is of the wrong type, a unit stands twice, or a fact is larger than `MOST`.
    """
    asked = list(needs)
    by_unit = [need for need in asked if not isinstance(need, YearlyNeed | RunningNeed)]
    if by_unit:
        side = _of_units(by_unit, facts, rows.implementation.value)
        gates = [need for need in by_unit if isinstance(need, GateNeed)]
        answers = [
            literal(answer(gate.condition, years[:1], _Units())).alias(column_of(gate)) for gate in gates
        ]
        side = side.with_columns(*answers) if answers else side
        names = [column_of(need) for need in by_unit]
        yield Side(side.select(UNIT, *names), (UNIT,), names)
    for need in asked:
        if isinstance(need, YearlyNeed | RunningNeed):
            series = lazy(yearly_facts(facts.by_year, need.fact, facts.columns))
            if isinstance(need, RunningNeed):
                series = _running(rows.select(UNIT, YEAR).unique(), series)
            name = column_of(need)
            yield Side(series.select(UNIT, YEAR, nw.col("fact").alias(name)), (UNIT, YEAR), [name])


class _Units:
    """Columns of the frame of units, for conditions that no year changes."""

    def column(self, name: str) -> Value:
        return nw.col(name)

    def by_year(self, values: dict[int, int]) -> Value:
        (value,) = values.values()
        return literal(value)


def _of_units(needs: Sequence[Need], facts: Facts, engine: str) -> LazyFrame:
    """Give a frame with a row for each unit and a column for each need, also for what gates ask."""
    asked, unit = asked_of(needs), facts.columns.unit
    given = lazy(given_facts(facts.by_unit, unit, asked))
    side = _by_unit(given, asked, unit, engine)
    for need in asked:
        if isinstance(need, BeforeNeed):
            sums = _before(given, lazy(yearly_facts(facts.by_year, need.fact, facts.columns)), need, unit)
            side = adopted(side, sums, [UNIT], {column_of(need): MISSING})
    return side


def _by_unit(given: LazyFrame, asked: Iterable[UnitNeed], unit: str, engine: str) -> LazyFrame:
    schema = given.collect_schema()
    made: dict[str, nw.Expr] = {}
    moved: dict[str, Moved] = {}
    for need in asked:
        if isinstance(need, AmountNeed | FlagNeed | NumberNeed):
            made[column_of(need)] = fact_of(need, schema)
        elif isinstance(need, BoundNeed):
            unknown = event_of(need.event, schema).is_null()
            moved[column_of(need)] = Moved(need.event, 12 * need.years + need.months)
            day = nw.when(unknown).then(nw.lit(NEVER, nw.Int64))
            made[column_of(need)] = day.otherwise(nw.col(column_of(need)))
    given = lazy(with_days_after(given, moved, engine)) if moved else given
    side = given.select(nw.col(unit).alias(UNIT), *(expr.alias(name) for name, expr in made.items()))
    require_small(side, [column_of(need) for need in asked if isinstance(need, AmountNeed)])
    return side


def _before(given: LazyFrame, series: LazyFrame, need: BeforeNeed, unit: str) -> LazyFrame:
    """Add up a yearly fact over the full years before an event, where each of them is given."""
    event = event_of(need.milestone, given.collect_schema())
    events = given.filter(~event.is_null()).select(
        nw.col(unit).alias(UNIT), event.dt.year().cast(nw.Int64).alias("event")
    )
    dated = series.join(events, on=UNIT, how="inner")
    within = dated.filter(nw.col(YEAR) < nw.col("event"), nw.col(YEAR) >= nw.col("event") - need.years)
    sums = lazy(added_up(within.with_columns(years=nw.lit(1, nw.Int64)), [UNIT], ["fact", "years"]))
    whole = sums.filter(nw.col("years") == need.years)
    return whole.select(UNIT, nw.col("fact").alias(column_of(need)))


def _running(moments: LazyFrame, series: LazyFrame) -> LazyFrame:
    """Add up a yearly fact by the years of the receipts; a unit without any figure is not known."""
    years = moments.with_columns(fact=nw.lit(0, nw.Int64))
    known = years.join(series.select(UNIT).unique(), on=UNIT, how="semi")
    both = nw.concat([series, known.select(UNIT, YEAR, "fact")])
    plan = Plan(lazy(added_up(both, [UNIT, YEAR], ["fact"])), (YEAR,))
    so_far = plan.running(nw.col("fact"), year=False).life
    return plan.frame.select(UNIT, YEAR, so_far.alias("fact"))
