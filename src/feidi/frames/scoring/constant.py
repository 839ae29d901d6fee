# SPDX-License-Identifier: Apache-2.0
"""One number beside columns: the double that is computed with, and how far it is from the exact one."""

from collections.abc import Callable
from fractions import Fraction
from math import inf, log, nextafter
from operator import add, mul, neg, sub, truediv
from typing import final

from attrs import frozen

from feidi.frames.scoring.bound import Bound

__all__ = ["Constant", "first_double"]


@final
@frozen
class Constant:
    """A number.

    Parameters
    ----------
    value, bound
        The double, and how far it may be off.
    exact
        The number itself, where it is known.
    """

    value: float
    bound: Bound
    exact: Fraction | None

    @classmethod
    def of(cls, number: Fraction | int) -> "Constant":
        """Take an exact number."""
        whole = number if type(number) is Fraction else Fraction(number)
        bound = Bound.of(whole)
        return cls(whole.numerator / whole.denominator, bound, whole)

    @classmethod
    def about(cls, value: float, error: float) -> "Constant":
        """Take a number that is only known to lie near a double."""
        return cls(value, Bound.about(value, error), None)

    def __add__(self, other: "Constant") -> "Constant":
        return self._with(other, add)

    def __sub__(self, other: "Constant") -> "Constant":
        return self._with(other, sub)

    def __mul__(self, other: "Constant") -> "Constant":
        return self._with(other, mul)

    def __truediv__(self, other: "Constant") -> "Constant":
        return self._with(other, truediv)

    def __neg__(self) -> "Constant":
        return Constant(neg(self.value), -self.bound, None if self.exact is None else -self.exact)

    def logarithm(self) -> "Constant":
        """Give the natural logarithm of a number above 0."""
        return Constant.about(log(self.value), self.bound.logarithm().error)

    def _with(self, other: "Constant", action: Callable[..., "Fraction | float | Bound"]) -> "Constant":
        if self.exact is not None and other.exact is not None:
            number = action(self.exact, other.exact)
            return Constant.of(Fraction(number))  # type: ignore[arg-type]
        value, bound = action(self.value, other.value), action(self.bound, other.bound)
        return Constant.about(float(value), bound.error)  # type: ignore[arg-type,union-attr]


def first_double(number: Fraction, *, above: bool) -> float:
    """Give the first double whose printed decimal reaches a number, or lies above it.

    Doubles in a table stand for the decimals they print as, which keep their order.
    """
    double = float(number)
    printed = Fraction(repr(double))
    short = printed <= number if above else printed < number
    return nextafter(double, inf) if short else double
