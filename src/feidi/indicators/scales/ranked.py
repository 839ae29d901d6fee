# SPDX-License-Identifier: Apache-2.0
"""The place of a value among given values."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from enum import StrEnum
from fractions import Fraction
from typing import final

from feidi._fields.frozen import field, frozen
from feidi.errors import InvariantError
from feidi.indicators.indicator import Direction
from feidi.labels import Lang
from feidi.quantities.exact import Exact, exacts_of

__all__ = ["Ranked", "Ties"]


@final
class Ties(StrEnum):
    """Which rank equal values share."""

    MIN = "min"
    """The lowest of theirs: 1, 2, 2, 4."""
    MAX = "max"
    """The highest of theirs: 1, 3, 3, 4."""
    MEAN = "mean"
    """The mean of theirs: 1, 2.5, 2.5, 4."""
    DENSE = "dense"
    """No rank is left out after them: 1, 2, 2, 3."""


def _ascending(values: Iterable[Exact]) -> tuple[Fraction, ...]:
    return tuple(sorted(exacts_of(values)))


@final
@frozen(kw_only=True)
class Ranked:
    """The rank of a value among those it was calibrated on, the worst being 1.

    Parameters
    ----------
    among
        The values of the calibration, in any order.
    ties
        Which rank equal values share. A value between two of them takes the rank of the lower one.
    percentile
        The rank as a part of the number of values.
    turned
        The largest value is the worst.

    Examples
    --------
    >>> Ranked(among=(5, 7, 7, 9)).mark(Fraction(7)), Ranked(among=(5, 7, 7, 9), ties=Ties.MEAN).mark(Fraction(7))
    (Fraction(2, 1), Fraction(5, 2))
    """

    among: tuple[Fraction, ...] = field(converter=_ascending)
    ties: Ties = Ties.MIN
    percentile: bool = False
    turned: bool = False

    def __attrs_post_init__(self) -> None:
        if not self.among:
            raise InvariantError(
                "nothing to rank among", place="scale.among", remedy="give at least one value"
            )

    @property
    def rewards(self) -> Direction:
        """Which values earn more."""
        return Direction.LESS if self.turned else Direction.MORE

    def mark(self, value: Fraction) -> Fraction:
        """Return the rank, or the rank over the number of values.

        Examples
        --------
        >>> Ranked(among=(5, 7, 9)).mark(Fraction(9))
        Fraction(3, 1)
        """
        rank = self._rank(value)
        return rank / self._ranks() if self.percentile else rank

    def _rank(self, value: Fraction) -> Fraction:
        below, not_above = bisect_left(self.among, value), bisect_right(self.among, value)
        worse = len(self.among) - not_above if self.turned else below
        equal = not_above - below
        if self.ties is Ties.DENSE:
            part = self.among[not_above:] if self.turned else self.among[:below]
            return Fraction(len(set(part)) + (equal > 0))
        if not equal:
            return Fraction(worse)
        shares = {Ties.MIN: Fraction(1), Ties.MAX: Fraction(equal), Ties.MEAN: Fraction(equal + 1, 2)}
        return worse + shares[self.ties]

    def _ranks(self) -> int:
        return len(set(self.among)) if self.ties is Ties.DENSE else len(self.among)

    def text(self, lang: Lang) -> str:
        """Describe what the scale does.

        Examples
        --------
        >>> Ranked(among=(5, 7, 9)).text("en")
        'rank among 3 values, the worst first'
        """
        if lang == "zh":
            return f"在 {len(self.among)} 个数值中的{'百分位' if self.percentile else '位次'}(最差为 1)"
        return (
            f"{'percentile' if self.percentile else 'rank'} among {len(self.among)} values, the worst first"
        )
