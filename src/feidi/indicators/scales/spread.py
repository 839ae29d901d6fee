# SPDX-License-Identifier: Apache-2.0
"""Mean and standard deviation, and what to say where values do not vary."""

from collections.abc import Sequence
from fractions import Fraction

from feidi.errors import UndefinedError
from feidi.indicators.irrational import root

__all__ = ["deviation", "flat", "mean"]


def flat(scale: str) -> UndefinedError:
    """Return the error for values that do not vary."""
    return UndefinedError(
        "the values do not vary", place=scale, remedy="leave the indicator out, or give it a fixed scale"
    )


def mean(values: Sequence[Fraction]) -> Fraction:
    """Return the arithmetic mean."""
    return sum(values, Fraction(0)) / len(values)


def deviation(values: Sequence[Fraction], ddof: int) -> Fraction:
    """Return the standard deviation, to 40 digits; 0 where there are too few values for it.

    Parameters
    ----------
    values
        The values.
    ddof
        0 for the deviation of a population, 1 for that of a sample.
    """
    if len(values) <= ddof:
        return Fraction(0)
    middle = mean(values)
    return root(sum(((value - middle) ** 2 for value in values), Fraction(0)) / (len(values) - ddof))
