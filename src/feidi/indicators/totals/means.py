# SPDX-License-Identifier: Apache-2.0
"""Means that punish imbalance: geometric and harmonic."""

from collections.abc import Sequence
from fractions import Fraction
from typing import final

from feidi._fields.frozen import frozen
from feidi.indicators.irrational import power
from feidi.indicators.totals.weighted_sum import Marks
from feidi.labels import Lang

__all__ = ["GeometricMean", "HarmonicMean"]


def _weighed(marks: Marks, weights: Sequence[Fraction]) -> list[tuple[Fraction, Fraction]]:
    pairs = zip(marks, weights, strict=True)
    return [(mark, weight) for mark, weight in pairs if mark is not None and weight]


@final
@frozen
class GeometricMean:
    """The weighted geometric mean of the marks, times the sum of the weights; powers carry 40 digits.

    A mark of 0 makes the total 0. With a negative mark there is no total.

    Examples
    --------
    >>> GeometricMean().total([Fraction(4), Fraction(4)], [Fraction(50), Fraction(50)])
    Fraction(400, 1)
    """

    def total(self, marks: Marks, weights: Sequence[Fraction]) -> Fraction | None:
        """Give the total in points."""
        pairs = _weighed(marks, weights)
        if any(mark < 0 for mark, _ in pairs):
            return None
        if any(not mark for mark, _ in pairs):
            return Fraction(0)
        whole = sum((weight for _, weight in pairs), Fraction(0))
        if len({mark for mark, _ in pairs}) == 1:
            return pairs[0][0] * whole
        product = Fraction(1)
        for mark, weight in pairs:
            product *= power(mark, weight / whole)
        return product * whole

    def text(self, lang: Lang) -> str:
        """Say how the total is made."""
        return "加权几何平均" if lang == "zh" else "weighted geometric mean of the marks"


@final
@frozen
class HarmonicMean:
    """The weighted harmonic mean of the marks, times the sum of the weights; exact.

    A mark of 0 makes the total 0. With a negative mark there is no total.

    Examples
    --------
    >>> HarmonicMean().total([Fraction(1), Fraction(1, 2)], [Fraction(50), Fraction(50)])
    Fraction(200, 3)
    """

    def total(self, marks: Marks, weights: Sequence[Fraction]) -> Fraction | None:
        """Give the total in points."""
        pairs = _weighed(marks, weights)
        if any(mark < 0 for mark, _ in pairs):
            return None
        if any(not mark for mark, _ in pairs):
            return Fraction(0)
        whole = sum((weight for _, weight in pairs), Fraction(0))
        return whole * whole / sum((weight / mark for mark, weight in pairs), Fraction(0))

    def text(self, lang: Lang) -> str:
        """Say how the total is made."""
        return "加权调和平均" if lang == "zh" else "weighted harmonic mean of the marks"
