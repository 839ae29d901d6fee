# SPDX-License-Identifier: Apache-2.0
"""One number beside columns: the double that is computed with, and how far it is from the exact one."""

from fractions import Fraction
from math import inf, isnan, log, nextafter
from typing import final

from attrs import frozen

from feidi.frames.scoring.filtered.bound import ULP, Bound

__all__ = ["Constant", "first_double"]


@final
@frozen
class Constant:
    """A number.

    Parameters
    ----------
    value, error
        The double, and how far it may be off.
    exact
        The number itself, where it is known.
    """

    value: float
    error: float
    exact: Fraction | None

    @classmethod
    def of(cls, number: Fraction | int) -> "Constant":
        """Return the constant of an exact number."""
        whole = number if type(number) is Fraction else Fraction(number)
        ratio = whole.numerator, whole.denominator
        value = ratio[0] / ratio[1]
        return cls(value, 0.0 if value.as_integer_ratio() == ratio else abs(value) * ULP, whole)

    @classmethod
    def about(cls, value: float, error: float) -> "Constant":
        """Return the constant of a number that is only known to lie near a double."""
        return cls(value, inf if isnan(error) else error, None)

    @property
    def bound(self) -> Bound:
        """What is known of it as of a column."""
        return Bound.about(self.value, self.error)

    def __add__(self, other: "Constant") -> "Constant":
        if self.exact is not None and other.exact is not None:
            return Constant.of(self.exact + other.exact)
        value = self.value + other.value
        return Constant.about(value, self.error + other.error + ULP * abs(value))

    def __sub__(self, other: "Constant") -> "Constant":
        return self + -other

    def __mul__(self, other: "Constant") -> "Constant":
        if self.exact is not None and other.exact is not None:
            return Constant.of(self.exact * other.exact)
        value, here, there = self.value * other.value, self.error, other.error
        error = here * (abs(other.value) + there) + there * abs(self.value)
        return Constant.about(value, error + ULP * abs(value))

    def __truediv__(self, other: "Constant") -> "Constant":
        if self.exact is not None and other.exact is not None:
            return Constant.of(self.exact / other.exact)
        value, there = self.value / other.value, other.error
        least = abs(other.value) - there
        error = (self.error + there * abs(value)) / least if least > 0 else inf
        return Constant.about(value, error + ULP * abs(value))

    def __neg__(self) -> "Constant":
        return Constant(-self.value, self.error, None if self.exact is None else -self.exact)

    def logarithm(self) -> "Constant":
        """Return the natural logarithm of a number above 0."""
        return Constant.about(log(self.value), self.bound.logarithm().error)


def first_double(number: Fraction, *, above: bool) -> float:
    """Return the first double whose printed decimal reaches a number, or lies above it.

    Doubles in a table stand for the decimals they print as, which keep their order.
    """
    double = float(number)
    printed = Fraction(repr(double))
    short = printed <= number if above else printed < number
    return nextafter(double, inf) if short else double
