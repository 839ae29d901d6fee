# SPDX-License-Identifier: Apache-2.0
"""Roots, logarithms and powers to 40 significant digits: the only steps here that are not exact.

Everything before and after them is exact, so results are the same on every machine.
"""

from decimal import ROUND_HALF_EVEN, Context, Decimal
from fractions import Fraction
from typing import Final

from feidi.errors import UndefinedError
from feidi.quantities.exact import plain

__all__ = ["logarithm", "power", "root"]

_CONTEXT: Final = Context(prec=40, rounding=ROUND_HALF_EVEN)


def _decimal(number: Fraction) -> Decimal:
    # Numerator and denominator are rounded by the division alone: both enter whole.
    return _CONTEXT.divide(Decimal(number.numerator), Decimal(number.denominator))


def root(number: Fraction) -> Fraction:
    """Give the square root of a number that is not negative.

    Examples
    --------
    >>> root(Fraction(9, 4))
    Fraction(3, 2)
    """
    return Fraction(_CONTEXT.sqrt(_decimal(number)))


def logarithm(number: Fraction) -> Fraction:
    """Give the natural logarithm.

    Raises
    ------
    UndefinedError
        If the number is not above 0.
    """
    if number <= 0:
        raise UndefinedError(
            "a logarithm needs a number above 0",
            place="logarithm",
            value=plain(number),
            remedy="shift the values",
        )
    return Fraction(_CONTEXT.ln(_decimal(number)))


def power(number: Fraction, exponent: Fraction) -> Fraction:
    """Raise a number above 0 to any power.

    Raises
    ------
    UndefinedError
        If the number is not above 0.

    Examples
    --------
    >>> power(Fraction(8), Fraction(-2))
    Fraction(1, 64)
    """
    if exponent.denominator == 1 and number > 0:
        return number**exponent.numerator
    return Fraction(_CONTEXT.exp(_decimal(logarithm(number) * exponent)))
