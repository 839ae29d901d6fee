# SPDX-License-Identifier: Apache-2.0
"""Scales that look at all units first: they are calibrated, and what they become is fixed."""

from collections.abc import Sequence
from enum import StrEnum
from fractions import Fraction
from typing import final

from feidi._fields.frozen import field, frozen
from feidi.errors import InvariantError, UndefinedError
from feidi.indicators.indicator import Direction
from feidi.indicators.irrational import root
from feidi.indicators.scales.chain import Chain, FixedScale
from feidi.indicators.scales.goalposts import Goalposts
from feidi.indicators.scales.ranked import Ranked, Ties
from feidi.indicators.scales.reference import Band, DifferenceFrom, DistanceToTarget, RatioTo
from feidi.indicators.scales.spread import deviation, flat, mean
from feidi.indicators.scales.standardised import Standardised
from feidi.indicators.scales.to_base import ToBase
from feidi.indicators.scales.unpublished import UnpublishedScale
from feidi.quantities.exact import exact_of

__all__ = [
    "MinMax",
    "Norm",
    "Norms",
    "Percentile",
    "PopulationScale",
    "Rank",
    "Scale",
    "Then",
    "ZScore",
    "calibrated",
]


@final
@frozen(kw_only=True)
class MinMax:
    """From the worst unit to the best, straight between.

    Parameters
    ----------
    start, end
        The marks of the worst and of the best: 0 and 1, or 0.2 and 1 as in Jingde.
    """

    start: Fraction = field(default=Fraction(0), converter=exact_of)
    end: Fraction = field(default=Fraction(1), converter=exact_of)

    def calibrate(self, values: Sequence[Fraction], direction: Direction) -> Goalposts:
        """Fix the posts at the extremes; next year's values beyond them get the marks of the posts.

        Examples
        --------
        >>> values = [Fraction(value) for value in (2, 4, 6)]
        >>> MinMax().calibrate(values, Direction.MORE).text("en")
        '0 at 2, 1 at 6, straight between, cut at both ends'
        """
        low, high = min(values), max(values)
        if low == high:
            raise flat("min-max")
        low, high = (high, low) if direction is Direction.LESS else (low, high)
        return Goalposts(low=low, high=high, start=self.start, end=self.end)


@final
@frozen(kw_only=True)
class ZScore:
    """Distance from the mean in standard deviations.

    Parameters
    ----------
    ddof
        1 divides by one less than the number of units (OECD Handbook, table 15); 0 by the number.
    """

    ddof: int = 1

    def __attrs_post_init__(self) -> None:
        if self.ddof not in (0, 1):
            raise InvariantError(
                "a deviation is of a population or of a sample",
                place="z-score.ddof",
                value=self.ddof,
                remedy="give 0 or 1",
            )

    def calibrate(self, values: Sequence[Fraction], direction: Direction) -> Standardised:
        """Fix the mean and the deviation.

        Examples
        --------
        >>> values = [Fraction(value) for value in (2, 4, 6)]
        >>> ZScore().calibrate(values, Direction.MORE).text("en")
        '(value - 4) ÷ 2'
        """
        spread = deviation(values, self.ddof)
        if not spread:
            raise flat("z-score")
        return Standardised(mean=mean(values), deviation=spread, turned=direction is Direction.LESS)


@final
@frozen(kw_only=True)
class Rank:
    """The rank among all units, the worst being 1."""

    ties: Ties = Ties.MIN

    def calibrate(self, values: Sequence[Fraction], direction: Direction) -> Ranked:
        """Fix the values to rank among.

        Examples
        --------
        >>> values = [Fraction(value) for value in (2, 4, 6)]
        >>> Rank().calibrate(values, Direction.MORE).mark(Fraction(6))
        Fraction(3, 1)
        """
        return Ranked(among=values, ties=self.ties, turned=direction is Direction.LESS)


@final
@frozen(kw_only=True)
class Percentile:
    """The rank as a part of the number of units."""

    ties: Ties = Ties.MIN

    def calibrate(self, values: Sequence[Fraction], direction: Direction) -> Ranked:
        """Fix the values to rank among.

        Examples
        --------
        >>> values = [Fraction(value) for value in (2, 4, 6)]
        >>> Percentile().calibrate(values, Direction.MORE).mark(Fraction(4))
        Fraction(2, 3)
        """
        return Ranked(among=values, ties=self.ties, percentile=True, turned=direction is Direction.LESS)


@final
class Norms(StrEnum):
    """By what a column is divided."""

    SUM = "sum"
    VECTOR = "vector"
    """The root of the sum of squares."""
    MAX = "max"


@final
@frozen(kw_only=True)
class Norm:
    """The value over the sum, the length or the maximum of its column; it never turns costs round.

    Totals that know about costs, such as TOPSIS, use it. A weighted sum takes it only where more is better.
    """

    by: Norms = Norms.VECTOR

    def calibrate(self, values: Sequence[Fraction], _direction: Direction) -> ToBase:
        """Fix the divisor.

        Examples
        --------
        >>> values = [Fraction(value) for value in (2, 4, 6)]
        >>> Norm(by=Norms.SUM).calibrate(values, Direction.MORE).text("en")
        'value ÷ base 12'
        """
        if self.by is Norms.VECTOR:
            base = root(sum((value * value for value in values), Fraction(0)))
        else:
            base = sum(values, Fraction(0)) if self.by is Norms.SUM else max(values)
        if not base:
            raise flat(f"{self.by.value} norm")
        return ToBase(base=base)


@final
@frozen
class Then:
    """One scale after another, each calibrated on what reaches it."""

    first: "Scale"
    then: "Scale"

    def calibrate(self, values: Sequence[Fraction], direction: Direction) -> Chain:
        """Fix both scales.

        Examples
        --------
        >>> values = [Fraction(value) for value in (2, 4, 6)]
        >>> Then(Percentile(), MinMax()).calibrate(values, Direction.MORE).mark(Fraction(4))
        Fraction(1, 2)
        """
        first = calibrated(self.first, values, direction)
        marks = [mark for mark in map(first.mark, values) if mark is not None]
        # What the first scale turned is no longer turned by the second.
        left = Direction.MORE if first.rewards is direction else _opposite(direction, first.rewards)
        return Chain(first, calibrated(self.then, marks, left))


def _opposite(direction: Direction, rewards: Direction) -> Direction:
    return Direction.INTERVAL if Direction.INTERVAL in (direction, rewards) else Direction.LESS


PopulationScale = (
    MinMax
    | ZScore
    | Rank
    | Percentile
    | RatioTo
    | DifferenceFrom
    | Band
    | DistanceToTarget
    | Norm
    | Then
    | UnpublishedScale
)
"""What has to see all units before it gives a mark."""

Scale = FixedScale | PopulationScale


def calibrated(scale: Scale, values: Sequence[Fraction], direction: Direction) -> FixedScale:
    """Fix a scale on the values of a population; a fixed scale stays as it is.

    Raises
    ------
    UndefinedError
        If there is no value, or the values do not vary and the scale needs them to.
    UnsetError
        If the document does not publish the scale.

    Examples
    --------
    >>> values = [Fraction(value) for value in (2, 4, 6)]
    >>> calibrated(MinMax(), values, Direction.LESS).text("en")
    '0 at 6, 1 at 2, straight between, cut at both ends'
    """
    if isinstance(scale, FixedScale):
        return scale
    if not values and not isinstance(scale, UnpublishedScale):
        raise UndefinedError(
            "no unit has a value", place="scale", remedy="leave the indicator out, or give it a fixed scale"
        )
    return scale.calibrate(values, direction)
