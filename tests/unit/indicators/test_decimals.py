# SPDX-License-Identifier: Apache-2.0
"""Printed figures have a stated rounding."""

from fractions import Fraction

import pytest

from feidi.errors import InvariantError
from feidi.indicators.decimals import Decimals, DecimalsMethod, shown


@pytest.mark.parametrize(
    ("number", "places", "half_up", "cut"),
    [
        (Fraction(1, 8), 2, "0.13", "0.12"),
        (Fraction(-1, 8), 2, "-0.13", "-0.12"),
        (Fraction(5, 2), 0, "3", "2"),
        (Fraction(3), 2, "3.00", "3.00"),
        (Fraction(2, 3), 4, "0.6667", "0.6666"),
    ],
)
def test_two_ways(number: Fraction, places: int, half_up: str, cut: str) -> None:
    """Halves go away from zero, or digits are cut off; zeros are written out."""
    assert Decimals(places).text(number) == half_up
    assert Decimals(places, DecimalsMethod.TRUNCATE).text(number) == cut


def test_shown() -> None:
    """A person sees four decimals, and whether they are all."""
    assert [shown(Fraction(part)) for part in ("1/8", "1/3", "7")] == ["0.125", "≈0.3333", "7"]


@pytest.mark.parametrize("places", [-1, 13, True, 1.0])
def test_refuses(places: int) -> None:
    """The number of decimals is whole and small."""
    with pytest.raises(InvariantError, match=r"number of decimals|must be"):
        Decimals(places)
