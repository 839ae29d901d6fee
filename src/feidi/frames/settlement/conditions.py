# SPDX-License-Identifier: Apache-2.0
"""Gates in columns: 1 where a condition holds, 0 where not, `MISSING` where that is not known."""

from collections.abc import Callable, Sequence
from fractions import Fraction
from math import ceil, floor
from typing import assert_never

import numpy as np

from feidi.agreements.conditions import AllOf, AnyOf, AtLeast, Condition, Holds, NotSo, ShareAtLeast
from feidi.frames.settlement.amounts import FactColumn, Sum, is_unknown, sum_of
from feidi.frames.settlement.block import LIMIT, Block, Value
from feidi.frames.settlement.requirements import MISSING, FlagNeed, NumberNeed, column_of

__all__ = ["answer"]


def answer(condition: Condition, years: range, block: Block) -> Value:
    """Evaluate a condition for rows that have what it requires."""
    match condition:
        case Holds(flag=flag):
            return block.column(column_of(FlagNeed(flag)))
        case ShareAtLeast(number=number, share=share):
            return block.column(column_of(NumberNeed(number, share)))
        case AtLeast(amount=amount, threshold=threshold):
            return _at_least(sum_of(amount, years), sum_of(threshold, years), block)
        case AllOf(conditions=conditions):
            return _until(0, [answer(one, years, block) for one in conditions])
        case AnyOf(conditions=conditions):
            return _until(1, [answer(one, years, block) for one in conditions])
        case NotSo(condition=inner):
            found = answer(inner, years, block)
            return np.where(found == MISSING, found, 1 - found)
        case _:
            assert_never(condition)


def _until(decides: int, answers: Sequence[Value]) -> Value:
    """Combine answers as the scalar engine asks: what decides first leaves the others unasked."""
    *before, last = answers
    found = last
    for one in reversed(before):
        found = np.where(one == 1 - decides, found, one)
    return found


def _at_least(amount: Sum, threshold: Sum, block: Block) -> Value:
    reached: Value
    if isinstance(amount, FactColumn):
        own = block.column(amount.name)
        if isinstance(threshold, FactColumn):
            reached = own * threshold.divisor >= block.column(threshold.name) * amount.divisor
        else:
            reached = own >= _bounds(threshold.by_year, amount.divisor, ceil, block)
    elif isinstance(threshold, FactColumn):
        reached = block.column(threshold.name) <= _bounds(amount.by_year, threshold.divisor, floor, block)
    else:
        pairs = {year: (figure, threshold.by_year[year]) for year, figure in amount.by_year.items()}
        reached = block.by_year({year: int((a or 0) >= (b or 0)) for year, (a, b) in pairs.items()}) == 1
    unknown = np.logical_or(is_unknown(amount, block), is_unknown(threshold, block))
    return np.where(unknown, MISSING, np.asarray(reached).astype(np.int64))


def _bounds(
    figures: dict[int, Fraction | None], times: int, rounded: Callable[[Fraction], int], block: Block
) -> Value:
    """Return a whole number for each year, cut off where no fact can reach it."""
    bounds = {year: rounded((figure or Fraction(0)) * times) for year, figure in figures.items()}
    return block.by_year({year: max(-LIMIT, min(LIMIT, bound)) for year, bound in bounds.items()})
