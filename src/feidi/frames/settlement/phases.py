# SPDX-License-Identifier: Apache-2.0
"""Divide money by days: by phases since an event, and by the days on which dated shares change."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

import numpy as np

from feidi.agreements.clock import Clock
from feidi.agreements.retention import TierShares
from feidi.agreements.sharing import PartYear
from feidi.agreements.terms.in_phases import InPhases
from feidi.dates.date import Date
from feidi.frames.settlement.block import YEAR, Days, Value
from feidi.frames.settlement.calendar import new_year
from feidi.frames.settlement.money import Context, MoneyColumn, has_money
from feidi.frames.settlement.refusals import beyond_columns
from feidi.frames.settlement.requirements import MISSING, bounds_of, column_of
from feidi.instruments.figure import Parameter
from feidi.labels import Label

__all__ = ["Stretches", "in_phases", "periods_of", "phases_in_force", "start_of"]

Stretches = list[list[MoneyColumn]]
"""The money of each stretch of time, from the one before the first boundary to the one behind the last."""

ALWAYS: Final = (0, Date.max.toordinal() + 10)
NO_MILESTONE: Final = Label(zh="里程碑未给出", en="the milestone is not given")
CROSSES: Final = Label(
    zh="全年收入跨越阶段界限而协议未约定处理办法",
    en="a whole-year receipt crosses a boundary and no convention is stated",
)


def start_of(clock: Clock, asking: Sequence[Value], context: Context, path: str) -> Value:
    """Return the day on which a clock starts; rows that ask for it and of whose unit it is not given are refused."""
    (need,) = bounds_of(clock, [0])
    column = column_of(need)
    start = context.block.column(column)
    if column not in context.block.known:
        for asks in asking:
            context.refusals.add((start == MISSING) & asks, NO_MILESTONE, path)
    return start


def in_phases(terms: InPhases, money: Sequence[MoneyColumn], context: Context, path: str) -> Stretches:
    """Divide money by the boundaries of a unit's phases."""
    return _divided(money, _bounds(terms, [has_money(one) for one in money], context, path), context, path)


def phases_in_force(terms: InPhases, stands: Value, context: Context, path: str) -> list[Value]:
    """Return for each stretch of a unit's phases in which years it is in force, if only for a day."""
    year, convention = context.block.column(YEAR), context.convention
    first, last = new_year(year), new_year(year + 1) - 1
    if convention is PartYear.FIRST_DAY:
        last = first
    elif convention is PartYear.LAST_DAY:
        first = last
    edges = [ALWAYS[0], *_bounds(terms, [stands], context, path), ALWAYS[1]]
    return [stands & (first < behind) & (last >= begin) for begin, behind in pairwise(edges)]


def _bounds(terms: InPhases, asking: Sequence[Value], context: Context, path: str) -> list[Value]:
    first = start_of(terms.clock, asking, context, path)
    ends = [sum(phase.years for phase in terms.phases[:at]) for at in range(1, len(terms.phases) + 1)]
    return [first, *(context.block.column(column_of(need)) for need in bounds_of(terms.clock, ends))]


def periods_of(
    parameter: Parameter[TierShares], money: Sequence[MoneyColumn], context: Context, path: str
) -> Iterator[tuple[TierShares, list[MoneyColumn]]]:
    """Divide money by the days on which a parameter changes; days without shares refuse their money."""
    spans = [entry.span for entry in parameter.timeline.entries]
    days = {span.start for span in spans} | {span.end for span in spans if span.end is not None}
    # What changes outside the years of the receipts divides nothing.
    first, end = Date(context.years[0], 1, 1), Date(context.years[-1] + 1, 1, 1)
    bounds = sorted(day for day in days if first < day < end)
    stretches = _divided(money, [day.toordinal() for day in bounds], context, path)
    for day, stretch in zip([first, *bounds], stretches, strict=True):
        entry = next((one for one in parameter.timeline.entries if day in one.span), None)
        shares = entry.value.value if entry else None
        if shares is None:
            name = parameter.id
            words = Label(zh=f"{name}在这些日子没有数值", en=f"{name} has no shares on these days")
            for one in stretch:
                context.refusals.add(has_money(one), words, path)
        else:
            yield shares, stretch


def _divided(money: Sequence[MoneyColumn], bounds: Sequence[Value], context: Context, path: str) -> Stretches:
    """Divide money by boundaries in order of time: by days, or whole by the agreed convention."""
    edges = [ALWAYS[0], *bounds, ALWAYS[1]]
    convention = context.convention
    if convention is PartYear.PRORATE:
        if any(one.cut for one in money):
            raise beyond_columns("what a limit lets through of a part of a year, divided by days again", path)
        return [[_between(one, start, end) for one in money] for start, end in pairwise(edges)]
    if convention is None:
        for one in money:
            for bound in bounds:
                inside = (bound > one.days.first) & (bound < one.days.end)
                context.refusals.add(inside & has_money(one), CROSSES, path)
    last = convention is PartYear.LAST_DAY
    return [
        [_within(one, one.days.end - 1 if last else one.days.first, start, end) for one in money]
        for start, end in pairwise(edges)
    ]


def _between(money: MoneyColumn, start: Value, end: Value) -> MoneyColumn:
    first = np.maximum(money.days.first, start)
    behind = np.maximum(first, np.minimum(money.days.end, end))
    return money._replace(days=Days(first, behind), prorated=True)


def _within(money: MoneyColumn, day: Value, start: Value, end: Value) -> MoneyColumn:
    return money._replace(column=np.where((day >= start) & (day < end), money.column, 0))
