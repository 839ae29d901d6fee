# SPDX-License-Identifier: Apache-2.0
"""Gates in columns: 1 where a condition holds, 0 where not, `MISSING` where that is not known."""

from collections.abc import Sequence
from math import ceil, floor
from typing import assert_never

import narwhals as nw

from feidi.agreements.conditions import AllOf, AnyOf, AtLeast, Condition, Holds, NotSo, ShareAtLeast
from feidi.frames.settlement.amounts import Given, Held, Sum, by_year, sum_of
from feidi.frames.settlement.cannot import LIMIT
from feidi.frames.settlement.needs import MISSING, FlagNeed, NumberNeed, column_of

__all__ = ["answer"]


def answer(condition: Condition, years: range) -> nw.Expr:
    """Answer a condition in a frame that holds what it asks for."""
    match condition:
        case Holds(flag=flag):
            return nw.col(column_of(FlagNeed(flag)))
        case ShareAtLeast(number=number, share=share):
            return nw.col(column_of(NumberNeed(number, share)))
        case AtLeast(amount=amount, threshold=threshold):
            return _at_least(sum_of(amount, years), sum_of(threshold, years), years)
        case AllOf(conditions=conditions):
            return _until(0, [answer(one, years) for one in conditions])
        case AnyOf(conditions=conditions):
            return _until(1, [answer(one, years) for one in conditions])
        case NotSo(condition=inner):
            found = answer(inner, years)
            return nw.when(found == MISSING).then(found).otherwise(1 - found)
        case _:
            assert_never(condition)


def _until(decides: int, answers: Sequence[nw.Expr]) -> nw.Expr:
    """Ask one after the other, as the scalar engine does: what decides first leaves the others unasked."""
    *before, last = answers
    found = last
    for one in reversed(before):
        found = nw.when(one == 1 - decides).then(found).otherwise(one)
    return found


def _at_least(amount: Sum, threshold: Sum, years: range) -> nw.Expr:
    if isinstance(amount, Held) and isinstance(threshold, Held):
        reached = amount.column * threshold.divisor >= threshold.column * amount.divisor
        unknown = (amount.column == MISSING) | (threshold.column == MISSING)
    elif isinstance(amount, Held) and isinstance(threshold, Given):
        least = _whole({year: _ceil(threshold, year, amount.divisor) for year in years})
        reached, unknown = amount.column >= least, (amount.column == MISSING) | (least == MISSING)
    elif isinstance(amount, Given) and isinstance(threshold, Held):
        most = _whole({year: _floor(amount, year, threshold.divisor) for year in years})
        reached, unknown = threshold.column <= most, (threshold.column == MISSING) | (most == MISSING)
    else:
        assert isinstance(amount, Given)
        assert isinstance(threshold, Given)
        return by_year({year: _compared(amount, threshold, year) for year in years})
    yes = reached.cast(nw.Int64)
    return nw.when(unknown).then(nw.lit(MISSING, nw.Int64)).otherwise(yes)


def _whole(values: dict[int, int | None]) -> nw.Expr:
    return by_year(
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
