# SPDX-License-Identifier: Apache-2.0
"""Weights by spread and by disagreement with the other indicators (CRITIC), and by spread alone."""

from collections.abc import Sequence
from fractions import Fraction
from typing import final

from feidi._fields.frozen import frozen
from feidi.errors import InvariantError, UndefinedError
from feidi.indicators.irrational import root
from feidi.indicators.scales.spread import deviation, mean
from feidi.indicators.weights.given import Columns, parts_of_one

__all__ = ["Critic", "Deviation", "correlation"]


def correlation(one: Sequence[Fraction], other: Sequence[Fraction]) -> Fraction:
    """Return Pearson's correlation of two columns that vary.

    Examples
    --------
    >>> correlation([Fraction(1), Fraction(2), Fraction(3)], [Fraction(6), Fraction(4), Fraction(2)])
    Fraction(-1, 1)
    """
    first, second = mean(one), mean(other)
    shared = sum(((a - first) * (b - second) for a, b in zip(one, other, strict=True)), Fraction(0))
    squares = sum(((a - first) ** 2 for a in one), Fraction(0)) * sum(
        ((b - second) ** 2 for b in other), Fraction(0)
    )
    return shared / root(squares)


def _require_ddof(ddof: int, place: str) -> None:
    if ddof not in (0, 1):
        raise InvariantError(
            "a deviation is of a population or of a sample", place=place, value=ddof, remedy="give 0 or 1"
        )


@final
@frozen(kw_only=True)
class Deviation:
    """Weights by the standard deviation of each column of marks; roots carry 40 digits.

    Parameters
    ----------
    ddof
        1 for a sample, 0 for a population; with as many units in every column the weights are the same.
    """

    ddof: int = 1

    def __attrs_post_init__(self) -> None:
        _require_ddof(self.ddof, "deviation.ddof")

    def weights(self, columns: Columns, _costs: Sequence[bool]) -> tuple[Fraction, ...]:
        """Return weights that add up to 1.

        Raises
        ------
        UndefinedError
            If no column varies.

        Examples
        --------
        >>> columns = [[Fraction(1), Fraction(2), Fraction(3)], [Fraction(1), Fraction(1), Fraction(4)]]
        >>> [round(float(weight), 3) for weight in Deviation().weights(columns, [False, False])]
        [0.366, 0.634]
        """
        sizes = [deviation(column, self.ddof) for column in columns]
        if not any(sizes):
            raise UndefinedError("no column varies", place="deviation", remedy="choose another weighting")
        return parts_of_one(sizes, "weighting.deviation")


@final
@frozen(kw_only=True)
class Critic:
    """CRITIC: deviation times the sum of one minus the correlation with every column, after min-max.

    Parameters
    ----------
    turn_costs
        Whether columns where less is better are turned round first (Diakoulaki et al. 1995 measure every
        column by its closeness to the ideal). Libraries differ here, and so do their weights.
    ddof
        1 for the deviation of a sample, 0 for a population; the weights are the same.
    """

    turn_costs: bool = True
    ddof: int = 1

    def __attrs_post_init__(self) -> None:
        _require_ddof(self.ddof, "critic.ddof")

    def information(self, columns: Columns, costs: Sequence[bool]) -> tuple[Fraction, ...]:
        """Return the information content of each column.

        Raises
        ------
        UndefinedError
            If a column does not vary.

        Examples
        --------
        >>> columns = [[Fraction(1), Fraction(2), Fraction(3)], [Fraction(1), Fraction(1), Fraction(4)]]
        >>> [round(float(content), 3) for content in Critic().information(columns, [False, False])]
        [0.067, 0.077]
        """
        scaled = [
            self._scaled(column, cost and self.turn_costs, place)
            for place, (column, cost) in enumerate(zip(columns, costs, strict=True))
        ]
        return tuple(
            deviation(column, self.ddof)
            * sum((1 - correlation(column, other) for other in scaled if other is not column), Fraction(0))
            for column in scaled
        )

    def weights(self, columns: Columns, costs: Sequence[bool]) -> tuple[Fraction, ...]:
        """Return weights that add up to 1.

        Examples
        --------
        >>> columns = [[Fraction(1), Fraction(2), Fraction(3)], [Fraction(1), Fraction(1), Fraction(4)]]
        >>> [round(float(weight), 3) for weight in Critic().weights(columns, [False, False])]
        [0.464, 0.536]
        """
        return parts_of_one(self.information(columns, costs), "weighting.critic")

    def _scaled(self, column: Sequence[Fraction], turned: bool, place: int) -> list[Fraction]:
        low, high = min(column), max(column)
        if low == high:
            raise UndefinedError(
                "the column does not vary",
                place=f"critic, column {place + 1}",
                remedy="leave the indicator out, or choose another weighting",
            )
        return [((high - mark) if turned else (mark - low)) / (high - low) for mark in column]
