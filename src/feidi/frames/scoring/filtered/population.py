# SPDX-License-Identifier: Apache-2.0
"""The values of one indicator over all rows: what a scale has to see before it gives a mark."""

from collections.abc import Callable
from fractions import Fraction
from functools import cached_property
from math import sqrt
from typing import final

import numpy as np

from feidi.errors import UndefinedError
from feidi.frames.scoring.filtered.block import Floats
from feidi.frames.scoring.filtered.bound import ULP
from feidi.frames.scoring.filtered.constant import Constant
from feidi.frames.scoring.filtered.number import Number
from feidi.frames.scoring.filtered.order import Exactly, Places, Same
from feidi.frames.scoring.filtered.sums import exact_sum, squared, summed

__all__ = ["Population"]


@final
class Population:
    """One column of numbers.

    Parameters
    ----------
    number
        How it is computed, and how exact that is.
    values
        Gives the doubles of all rows, NaN where nothing is known.
    exactly
        Gives the exact numbers of some rows.
    same
        Says which pairs of rows are computed from the same.
    whole
        Whether it is known that every row has a value.
    """

    def __init__(
        self,
        number: Number,
        values: Callable[[], Floats],
        exactly: Exactly,
        same: Same,
        *,
        whole: bool = False,
    ) -> None:
        self.number = number
        self._values = values
        self.exactly = exactly
        self.same = same
        self.whole = whole

    @cached_property
    def values(self) -> Floats:
        """The doubles of all rows."""
        return self._values()

    @cached_property
    def full(self) -> bool:
        """Whether every row has a value."""
        return self.whole or not np.isnan(np.min(self.values, initial=0.0))

    @cached_property
    def rows(self) -> Places:
        """The places of the rows that have a value."""
        return np.arange(len(self.values)) if self.full else np.flatnonzero(~np.isnan(self.values))

    @cached_property
    def known(self) -> Floats:
        """The doubles of the rows that have one.

        Raises
        ------
        UndefinedError
            If there is none.
        """
        known = self.values if self.full else self.values[self.rows]
        if not len(known):
            raise UndefinedError(
                "no unit has a value",
                place="scale",
                remedy="leave the indicator out, or give it a fixed scale",
            )
        return known

    @cached_property
    def extremes(self) -> tuple[Fraction, Fraction]:
        """The exact least and largest value: the exact ones of all rows that may be it are looked at."""
        slope, offset, base = self.number.slope.exact, self.number.offset.exact, self.number.base
        if self.number.printed and slope and offset is not None and base.high >= base.low:
            low, high = (Fraction(repr(end)) * slope + offset for end in (base.low, base.high))
            return min(low, high), max(low, high)
        low_end, high_end = float(self.known.min()), float(self.known.max())
        lows = self.exactly(self.rows[self.known <= low_end + self._margin(low_end)].tolist())
        highs = self.exactly(self.rows[self.known >= high_end - self._margin(high_end)].tolist())
        return min(n for n in lows if n is not None), max(n for n in highs if n is not None)

    def _margin(self, end: float) -> float:
        bound = self.number.bound
        return 2.2 * (min(bound.error, bound.relative * abs(end)) if bound.relative < 0.01 else bound.error)

    def mean(self) -> Constant:
        """Return the mean."""
        return self.total() / Constant.of(len(self.known))

    def total(self) -> Constant:
        """Return the sum."""
        return Constant.about(*summed(self.known, self.number.bound.error))

    def length(self) -> Constant:
        """Return the root of the sum of squares."""
        return _root(*squared(self.known, 0.0, self.number.bound.error))

    def deviation(self, ddof: int) -> Constant:
        """Return the standard deviation."""
        middle, by = self.mean(), len(self.known) - ddof
        error = self.number.bound.error + middle.bound.error + ULP * self.number.bound.size
        squares, lost = squared(self.known, middle.value, error)
        return _root(squares / by, lost / by)

    @cached_property
    def exact(self) -> list[Fraction]:
        """All exact values; slow, and only asked for where doubles leave a doubt."""
        return [number for number in self.exactly(self.rows.tolist()) if number is not None]

    @cached_property
    def exact_total(self) -> Fraction:
        """The exact sum."""
        return exact_sum(self.exact)

    @cached_property
    def exact_mean(self) -> Fraction:
        """The exact mean."""
        return self.exact_total / len(self.exact)

    def exact_squares(self, middle: Fraction) -> Fraction:
        """Return the exact sum of squares around a number."""
        # One by one the distances would have long denominators: the mean is taken off the sums instead.
        squares = exact_sum(value * value for value in self.exact)
        return squares - 2 * middle * self.exact_total + middle * middle * len(self.exact)


def _root(size: float, error: float) -> Constant:
    return Constant.about(sqrt(size), Constant.about(size, error).bound.root().error)
