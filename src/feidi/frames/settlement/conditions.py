# SPDX-License-Identifier: Apache-2.0
"""Gates in columns: 1 where a condition holds, 0 where not, `MISSING` where that is not known."""

from collections.abc import Sequence
from math import ceil, floor
from typing import assert_never

from feidi.agreements.conditions import AllOf, AnyOf, AtLeast, Condition, Holds, NotSo, ShareAtLeast
from feidi.frames.settlement.amounts import Given, Held, Sum, sum_of
from feidi.frames.settlement.cannot import LIMIT
from feidi.frames.settlement.needs import MISSING, FlagNeed, NumberNeed, column_of
from feidi.frames.settlement.sheet import Columns
from feidi.frames.settlement.values import Value, where, whole

__all__ = ["answer"]


def answer(condition: Condition, years: range, rows: Columns) -> Value:
    """Answer a condition for rows that have what it asks for."""
    match condition:
        case Holds(flag=flag):
            return rows.column(column_of(FlagNeed(flag)))
        case ShareAtLeast(number=number, share=share):
            return rows.column(column_of(NumberNeed(number, share)))
        case AtLeast(amount=amount, threshold=threshold):
            return _at_least(sum_of(amount, years), sum_of(threshold, years), years, rows)
        case AllOf(conditions=conditions):
            return _until(0, [answer(one, years, rows) for one in conditions])
        case AnyOf(conditions=conditions):
            return _until(1, [answer(one, years, rows) for one in conditions])
        case NotSo(condition=inner):
            found = answer(inner, years, rows)
            return where(found == MISSING, found, 1 - found)
        case _:
            assert_never(condition)


def _until(decides: int, answers: Sequence[Value]) -> Value:
    """Ask one after the other, as the scalar engine does: what decides first leaves the others unasked."""
    *before, last = answers
    found = last
    for one in reversed(before):
        found = where(one == 1 - decides, found, one)
    return found


def _at_least(amount: Sum, threshold: Sum, years: range, rows: Columns) -> Value:
    if isinstance(amount, Held) and isinstance(threshold, Held):
        own, other = rows.column(amount.name), rows.column(threshold.name)
        reached = own * threshold.divisor >= other * amount.divisor
        unknown = (own == MISSING) | (other == MISSING)
    elif isinstance(amount, Held) and isinstance(threshold, Given):
        own = rows.column(amount.name)
        least = _whole({year: _ceil(threshold, year, amount.divisor) for year in years}, rows)
        reached, unknown = own >= least, (own == MISSING) | (least == MISSING)
    elif isinstance(amount, Given) and isinstance(threshold, Held):
        own = rows.column(threshold.name)
        most = _whole({year: _floor(amount, year, threshold.divisor) for year in years}, rows)
        reached, unknown = own <= most, (own == MISSING) | (most == MISSING)
    else:
        assert isinstance(amount, Given)
        assert isinstance(threshold, Given)
        return rows.by_year({year: _compared(amount, threshold, year) for year in years})
    return where(unknown, MISSING, whole(reached))


def _whole(values: dict[int, int | None], rows: Columns) -> Value:
    return rows.by_year(
        {year: MISSING if value is None else max(-LIMIT, min(LIMIT, value)) for year, value in values.items()}
    )


def _ceil(amount: Given, year: int, times: int) -> int | None:
    figure = amount.by_year[year]
    return None if figure is None else ceil(figure * times)


def _floor(amount: Given, year: int, times: int) -> int | None:
    figure = amount.by_year[year]
    return None if figure is None else floor(figure * times)


def _compared(amount: Given, threshold: Given, year: int) -> int:
    first, second = amount.by_year[year], threshold.by_year[year]
    return MISSING if first is None or second is None else int(first >= second)
