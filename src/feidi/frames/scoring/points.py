# SPDX-License-Identifier: Apache-2.0
"""Points for events, over columns of counts."""

from collections.abc import Callable, Sequence
from fractions import Fraction

from feidi.frames.scoring.filtered.constant import Constant
from feidi.frames.scoring.filtered.number import NOTHING, ONE, Number, Predicate, choose
from feidi.indicators.adjustments.adjustments import AdjustmentLine, Adjustments
from feidi.indicators.adjustments.event_points import EventPoints

__all__ = ["counted", "exact_points", "points_number"]


def counted(count: Number) -> Number:
    """Return counts with 0 where none is given."""
    return choose(Predicate(lambda at: at.is_missing(count.compute(at))), NOTHING, count)


def points_number(adjustments: Adjustments, counts: Callable[[str], Number | None]) -> Number | None:
    """Compile additions and deductions, within their limits; ``None`` where no column counts any of the events."""
    sums: dict[bool, Number] = {}
    for item in adjustments.items:
        count = counts(item.code)
        if count is not None:
            points, adds = _points(item, count), item.first > 0
            sums[adds] = sums[adds] + points if adds in sums else points
    if True in sums and adjustments.most_bonus is not None:
        sums[True] = sums[True].at_most(Constant.of(adjustments.most_bonus))
    if False in sums and adjustments.most_deduction is not None:
        sums[False] = sums[False].at_least(Constant.of(-adjustments.most_deduction))
    if len(sums) == 2:
        return sums[True] + sums[False]
    return next(iter(sums.values()), None)


def _points(item: EventPoints, count: Number) -> Number:
    further = Constant.of(item.first if item.further is None else item.further)
    points = (count - Constant.of(item.free + 1)) * further + Constant.of(item.first)
    if item.limit is not None:
        limit = Constant.of(item.limit)
        points = points.at_most(limit) if item.first > 0 else points.at_least(-limit)
    return choose(count.reaches(Constant.of(item.free) + ONE), points, NOTHING)


def exact_points(adjustments: Adjustments, counts: Sequence[tuple[str, int]]) -> Fraction:
    """Return the points for some counts of events."""
    happened = dict(counts)
    pairs = ((item, happened.get(item.code, 0)) for item in adjustments.items)
    return adjustments.total(
        AdjustmentLine(item, count, item.points(count)) for item, count in pairs if count
    )
