# SPDX-License-Identifier: Apache-2.0
"""Closeness to the ideal unit (TOPSIS)."""

from collections.abc import Sequence
from fractions import Fraction
from typing import final

from feidi._fields.frozen import field, frozen
from feidi.errors import UndefinedError
from feidi.indicators.irrational import root
from feidi.indicators.totals.weighted_sum import Marks
from feidi.labels import Lang
from feidi.quantities.exact import exacts_of

__all__ = ["Topsis", "TopsisAgainst"]


@final
@frozen(kw_only=True)
class TopsisAgainst:
    """TOPSIS against an ideal and an anti-ideal unit that are fixed; distances carry 40 digits.

    Parameters
    ----------
    best, worst
        The marks of the two, one for each indicator.
    inside
        Whether weights multiply the marks before squaring, or the squares after.
    """

    best: tuple[Fraction, ...] = field(converter=exacts_of)
    worst: tuple[Fraction, ...] = field(converter=exacts_of)
    inside: bool = True

    def total(self, marks: Marks, weights: Sequence[Fraction]) -> Fraction | None:
        """Give the closeness times the sum of the weights; none for a unit that is both ideal and anti-ideal."""
        near = self._distance(marks, self.worst, weights)
        far = self._distance(marks, self.best, weights)
        if not near + far:
            return None
        return near / (near + far) * sum(weights, Fraction(0))

    def _distance(self, marks: Marks, other: Sequence[Fraction], weights: Sequence[Fraction]) -> Fraction:
        squares = Fraction(0)
        for mark, post, weight in zip(marks, other, weights, strict=True):
            if mark is not None:
                squares += (mark - post) ** 2 * (weight * weight if self.inside else weight)
        return root(squares)

    def text(self, lang: Lang) -> str:
        """Say how the total is made."""
        if lang == "zh":
            return f"TOPSIS 相对贴近度(权重在平方{'内' if self.inside else '外'})"
        return f"TOPSIS closeness (weights {'inside' if self.inside else 'outside'} the square)"


@final
@frozen(kw_only=True)
class Topsis:
    """TOPSIS: the distance from the worst over the distances from worst and best.

    Parameters
    ----------
    inside
        Whether weights multiply the marks before they are squared (Hwang and Yoon 1981), or the squares, as in
        a widely copied script. The two rank differently.

    Notes
    -----
    The usual scale is `Norm`, which leaves costs as they are: the ideal of a cost is then its least mark.
    """

    inside: bool = True

    def calibrate(self, rows: Sequence[Sequence[Fraction]], costs: Sequence[bool]) -> TopsisAgainst:
        """Fix the ideal and the anti-ideal on a population.

        Raises
        ------
        UndefinedError
            If no unit has all marks.
        """
        if not rows:
            raise UndefinedError(
                "no unit has every indicator", place="topsis", remedy="choose a rule for missing values"
            )
        columns = [[row[place] for row in rows] for place in range(len(costs))]
        best = [min(column) if cost else max(column) for column, cost in zip(columns, costs, strict=True)]
        worst = [max(column) if cost else min(column) for column, cost in zip(columns, costs, strict=True)]
        return TopsisAgainst(best=best, worst=worst, inside=self.inside)
