# SPDX-License-Identifier: Apache-2.0
"""An interval is best, and a value near the mean is neither good nor bad."""

from fractions import Fraction
from typing import final

from feidi._fields.frozen import field, frozen
from feidi.errors import InvariantError
from feidi.indicators.indicator import Direction
from feidi.labels import Lang
from feidi.quantities.exact import exact_of, plain

__all__ = ["AboveBelow", "IntervalBest"]


@final
@frozen(kw_only=True)
class IntervalBest:
    """Full marks inside an interval, falling straight to 0 at the tolerance on either side.

    Parameters
    ----------
    low, high
        The best interval, ends included.
    least, most
        Where the mark becomes 0, outside the interval.

    Examples
    --------
    Students per teacher, best between 5 and 6, tolerated from 2 to 12.

    >>> scale = IntervalBest(low=5, high=6, least=2, most=12)
    >>> [str(scale.mark(Fraction(value))) for value in (5, 6, 7, 10, 2)]
    ['1', '1', '5/6', '1/3', '0']
    """

    low: Fraction = field(converter=exact_of)
    high: Fraction = field(converter=exact_of)
    least: Fraction = field(converter=exact_of)
    most: Fraction = field(converter=exact_of)

    def __attrs_post_init__(self) -> None:
        if not self.least < self.low <= self.high < self.most:
            raise InvariantError(
                "the best interval lies inside the tolerated one",
                place="scale.interval",
                value=f"{plain(self.low)} to {plain(self.high)}",
                remedy="give least < low <= high < most",
            )

    @property
    def rewards(self) -> Direction:
        """Neither more nor less."""
        return Direction.INTERVAL

    def mark(self, value: Fraction) -> Fraction:
        """Return the mark; full is 1.

        Examples
        --------
        >>> IntervalBest(low=5, high=6, least=2, most=12).mark(Fraction(7))
        Fraction(5, 6)
        """
        if value < self.low:
            return max((value - self.least) / (self.low - self.least), Fraction(0))
        if value > self.high:
            return max((self.most - value) / (self.most - self.high), Fraction(0))
        return Fraction(1)

    def text(self, lang: Lang) -> str:
        """Describe what the scale does.

        Examples
        --------
        >>> IntervalBest(low=5, high=6, least=2, most=12).text("en")
        'full from 5 to 6, falling to 0 at 2 and 12'
        """
        low, high, least, most = (plain(part) for part in (self.low, self.high, self.least, self.most))
        if lang == "zh":
            return f"{low} 至 {high} 得满分, 到 {least} 或 {most} 降为 0"
        return f"full from {low} to {high}, falling to 0 at {least} and {most}"


@final
@frozen(kw_only=True)
class AboveBelow:
    """1 above a band around a base, -1 below it, 0 inside.

    Parameters
    ----------
    base
        The middle, above 0.
    band
        Half the width of the band as a part of the base.
    turned
        -1 above and 1 below.
    """

    base: Fraction = field(converter=exact_of)
    band: Fraction = field(converter=exact_of)
    turned: bool = False

    def __attrs_post_init__(self) -> None:
        if self.base <= 0 or self.band < 0:
            raise InvariantError(
                "a band lies around a base above 0",
                place="scale.band",
                value=f"{plain(self.band)} around {plain(self.base)}",
                remedy="give a base above 0 and a band of 0 or more",
            )

    @property
    def rewards(self) -> Direction:
        """Which values earn more."""
        return Direction.LESS if self.turned else Direction.MORE

    def mark(self, value: Fraction) -> Fraction:
        """Return 1, 0 or -1.

        Examples
        --------
        >>> AboveBelow(base=100, band="10%").mark(Fraction(111))
        Fraction(1, 1)
        """
        change = value / self.base - 1
        mark = (change > self.band) - (change < -self.band)
        return Fraction(-mark if self.turned else mark)

    def text(self, lang: Lang) -> str:
        """Describe what the scale does.

        Examples
        --------
        >>> AboveBelow(base=100, band="10%").text("en")
        '1 above 100 by more than 0.1 of it, -1 below by more, else 0'
        """
        base, band = plain(self.base), plain(self.band)
        plus, minus = ("-1", "1") if self.turned else ("1", "-1")
        if lang == "zh":
            return f"高出 {base} 的 {band} 得 {plus}, 低于则得 {minus}, 其间得 0"
        return f"{plus} above {base} by more than {band} of it, {minus} below by more, else 0"
