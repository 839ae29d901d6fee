# SPDX-License-Identifier: Apache-2.0
"""Scales against the mean, the best or the worst unit, or from the worst to a target."""

from collections.abc import Sequence
from enum import StrEnum
from fractions import Fraction
from typing import final

from feidi._fields.frozen import field, frozen
from feidi.errors import UndefinedError
from feidi.indicators.indicator import Direction
from feidi.indicators.scales.goalposts import Goalposts
from feidi.indicators.scales.interval import AboveBelow
from feidi.indicators.scales.spread import flat, mean
from feidi.indicators.scales.to_base import Change, ToBase
from feidi.quantities.exact import exact_of, exact_or_none

__all__ = ["Band", "DifferenceFrom", "DistanceToTarget", "RatioTo", "Reference"]


@final
class Reference(StrEnum):
    """What the others are measured against."""

    MEAN = "mean"
    BEST = "best"
    WORST = "worst"

    def of(self, values: Sequence[Fraction], direction: Direction) -> Fraction:
        """Return the reference value; 0 is none.

        Examples
        --------
        >>> values = [Fraction(value) for value in (2, 4, 6)]
        >>> Reference.MEAN.of(values, Direction.MORE), Reference.BEST.of(values, Direction.LESS)
        (Fraction(4, 1), Fraction(2, 1))
        """
        if self is Reference.MEAN:
            value = mean(values)
        else:
            lowest = (self is Reference.BEST) == (direction is Direction.LESS)
            value = min(values) if lowest else max(values)
        if not value:
            raise UndefinedError(
                "is 0 and nothing can be measured against it",
                place=f"the {self.value} of the units",
                remedy="choose another reference or another scale",
            )
        return value


@final
@frozen(kw_only=True)
class RatioTo:
    """The ratio to the mean, the best or the worst unit; where less is better, the reference over the value."""

    reference: Reference = Reference.MEAN
    floor: Fraction | None = field(default=None, converter=exact_or_none)
    cap: Fraction | None = field(default=None, converter=exact_or_none)

    def calibrate(self, values: Sequence[Fraction], direction: Direction) -> ToBase:
        """Fix the reference as the base.

        Examples
        --------
        >>> values = [Fraction(value) for value in (2, 4, 6)]
        >>> RatioTo(cap=2).calibrate(values, Direction.MORE).text("en")
        'value ÷ base 4, at most 2'
        """
        base = self.reference.of(values, direction)
        return ToBase(base=base, floor=self.floor, cap=self.cap, turned=direction is Direction.LESS)


@final
@frozen(kw_only=True)
class DifferenceFrom:
    """How far from the mean, the best or the worst unit, as a part of it."""

    reference: Reference = Reference.MEAN

    def calibrate(self, values: Sequence[Fraction], direction: Direction) -> Change:
        """Fix the reference as the base.

        Examples
        --------
        >>> values = [Fraction(value) for value in (2, 4, 6)]
        >>> DifferenceFrom(reference=Reference.BEST).calibrate(values, Direction.MORE).text("en")
        '(value - 6) ÷ 6'
        """
        return Change(base=self.reference.of(values, direction), turned=direction is Direction.LESS)


@final
@frozen(kw_only=True)
class Band:
    """1 above the mean by more than a part of it, -1 below by more, else 0."""

    band: Fraction = field(converter=exact_of)

    def calibrate(self, values: Sequence[Fraction], direction: Direction) -> AboveBelow:
        """Fix the mean as the middle.

        Examples
        --------
        >>> values = [Fraction(value) for value in (2, 4, 6)]
        >>> Band(band="10%").calibrate(values, Direction.MORE).text("en")
        '1 above 4 by more than 0.1 of it, -1 below by more, else 0'
        """
        middle = Reference.MEAN.of(values, direction)
        return AboveBelow(base=middle, band=self.band, turned=direction is Direction.LESS)


@final
@frozen(kw_only=True)
class DistanceToTarget:
    """From the worst unit to a target that is given.

    Parameters
    ----------
    target
        In the unit of the indicator.
    cap
        Whether more than the target earns no more.
    """

    target: Fraction = field(converter=exact_of)
    cap: bool = False

    def calibrate(self, values: Sequence[Fraction], direction: Direction) -> Goalposts:
        """Fix the worst value as the first post.

        Examples
        --------
        >>> values = [Fraction(value) for value in (2, 4, 6)]
        >>> DistanceToTarget(target=10).calibrate(values, Direction.MORE).text("en")
        '0 at 2, 1 at 10, straight between, not cut'
        """
        worst = max(values) if direction is Direction.LESS else min(values)
        if worst == self.target:
            raise flat("distance to target")
        return Goalposts(low=worst, high=self.target, floor=False, cap=self.cap)
