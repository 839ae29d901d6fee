# SPDX-License-Identifier: Apache-2.0
"""Roots, logarithms and powers are right to 40 digits."""

from fractions import Fraction

import pytest

from feidi.errors import UndefinedError
from feidi.indicators.irrational import logarithm, power, root

TINY = Fraction(1, 10**38)


def test_root() -> None:
    """The square of a root is the number; of a square it is exact."""
    assert root(Fraction(25, 16)) == Fraction(5, 4)
    assert abs(root(Fraction(2)) ** 2 - 2) < TINY
    assert root(Fraction(0)) == 0


def test_logarithm() -> None:
    """The logarithm of a product is the sum of the logarithms."""
    assert abs(logarithm(Fraction(6)) - logarithm(Fraction(2)) - logarithm(Fraction(3))) < TINY
    assert logarithm(Fraction(1)) == 0


def test_power() -> None:
    """Whole exponents are exact, others right to 38 digits."""
    assert power(Fraction(2, 3), Fraction(3)) == Fraction(8, 27)
    assert abs(power(Fraction(2), Fraction(1, 2)) - root(Fraction(2))) < TINY


@pytest.mark.parametrize("number", [Fraction(0), Fraction(-1)])
def test_refuses(number: Fraction) -> None:
    """There is no logarithm of 0 or less, and no such power."""
    with pytest.raises(UndefinedError, match="above 0"):
        logarithm(number)
    with pytest.raises(UndefinedError, match="above 0"):
        power(number, Fraction(1, 2))
