# SPDX-License-Identifier: Apache-2.0
"""Totals over columns: marks and weights become one number for each row."""

from collections.abc import Sequence
from fractions import Fraction
from functools import reduce
from operator import add
from typing import assert_never, final

from attrs import frozen

from feidi.frames.scoring.closeness import IdealPoints, closeness
from feidi.frames.scoring.filtered.constant import Constant
from feidi.frames.scoring.filtered.number import NOTHING, Number, Predicate, added, choose, kept
from feidi.indicators.totals.means import GeometricMean, HarmonicMean
from feidi.indicators.totals.weighted_sum import WeightedSum

__all__ = ["Weighed", "total_number"]


@final
@frozen
class Weighed:
    """The marks of an item and what they weigh.

    Parameters
    ----------
    mark
        The marks, with what stands in for missing ones; a mark that is still missing leaves no total.
    weight
        The points of a full mark.
    out
        Whether a missing mark is left out instead, and the others share its weight.
    """

    mark: Number
    weight: Constant
    out: bool = False

    @property
    def part(self) -> Number:
        """What a mark adds to a weighted sum."""
        return self.present(self.mark * self.weight)

    def present(self, part: Number) -> Number:
        """Return a part that adds nothing where the mark is left out."""
        return choose(self._without(), NOTHING, part) if self.out else part

    def share(self) -> Number:
        """Return the weight where there is a mark, and nothing where it is left out."""
        return choose(self._without(), NOTHING, self.weight)

    def _without(self) -> Predicate:
        return Predicate(lambda at: at.is_missing(self.mark.compute(at)))


def total_number(
    total: WeightedSum | GeometricMean | HarmonicMean | IdealPoints,
    items: Sequence[Weighed],
    least_coverage: Fraction,
) -> Number:
    """Compile a total, which is missing where less than the least coverage of the weight is left."""
    whole = reduce(add, [item.weight for item in items])
    left = _left(items, whole, least_coverage)
    match total:
        case WeightedSum():
            summed = added([item.part for item in items])
            return summed if left is None else summed / left * whole
        case GeometricMean() | HarmonicMean():
            return _with_any(_mean(total, items, whole, left), left)
        case IdealPoints():
            marks = [(item.mark, item.weight, item.out) for item in items]
            return _with_any(closeness(total, marks, whole), left)
        case _ as never:
            assert_never(never)


def _summed(parts: Sequence[Number]) -> Number:
    return reduce(add, parts)


def _left(items: Sequence[Weighed], whole: Constant, least_coverage: Fraction) -> Number | None:
    # The weight that is left where some marks are left out; it is the whole where none can be.
    if not any(item.out for item in items):
        return None
    fixed = reduce(add, [item.weight for item in items if not item.out], NOTHING)
    shares = _summed([item.share() for item in items if item.out]) + fixed
    if least_coverage:
        return choose(shares.reaches(whole * Constant.of(least_coverage)), shares, None).shared()
    return choose(Predicate(lambda at: shares.compute(at) == 0.0), None, shares).shared()


def _with_any(total: Number, left: Number | None) -> Number:
    return total if left is None else kept(left, total)


def _mean(
    total: GeometricMean | HarmonicMean, items: Sequence[Weighed], whole: Constant, left: Number | None
) -> Number:
    counted = [item for item in items if item.weight.exact != 0]
    positive = [item.present(_part(total, item)) for item in counted]
    if isinstance(total, GeometricMean):
        logarithms = _summed(positive)
        mean = (logarithms / (whole if left is None else left)).exponential() * whole
    else:
        per = _summed(positive)
        mean = per.under(whole * whole) if left is None else left * whole / per
    for item in counted:
        if item.mark.bound.low <= item.mark.bound.error:
            mean = choose(item.mark.is_zero(), NOTHING, mean)
    for item in counted:
        if item.mark.bound.low < 0:
            mean = choose(_negative(item.mark), None, mean)
    for item in items:
        mean = mean if item.out else kept(item.mark, mean)
    return mean


def _part(total: GeometricMean | HarmonicMean, item: Weighed) -> Number:
    mark = item.mark
    if mark.bound.low <= mark.bound.error:
        mark = choose(mark.reaches(NOTHING, above=True), mark, None)
    return mark.logarithm() * item.weight if isinstance(total, GeometricMean) else mark.under(item.weight)


def _negative(mark: Number) -> Predicate:
    return Predicate(lambda at: mark.compute(at) < 0.0, mark.is_zero().doubts)
