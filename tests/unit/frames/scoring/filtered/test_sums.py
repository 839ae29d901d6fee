# SPDX-License-Identifier: Apache-2.0
"""Sums of doubles are no further from the exact ones than they say."""

from fractions import Fraction

import numpy as np
import pytest

from feidi.frames.scoring.filtered.block import Floats
from feidi.frames.scoring.filtered.sums import IN_LANES, product_sums, squared, summed
from feidi.frames.threads import BLOCK


def numbers(count: int, shift: float = 0.0) -> Floats:
    """Make numbers of both signs and of several sizes, the same every time."""
    random = np.random.default_rng(7)
    return random.normal(size=count) * 10.0 ** random.integers(-3, 4, count) + shift


def exact(values: Floats) -> list[Fraction]:
    """Give the very numbers that doubles are."""
    return [Fraction(value) for value in values.tolist()]


@pytest.mark.parametrize("count", [1, 511, 512, 1000, BLOCK + 77])
def test_sums(count: int) -> None:
    """Sums and sums of squares, in one block and in several."""
    values = numbers(count)
    total, lost = summed(values, 0.0)
    assert abs(Fraction(total) - sum(exact(values))) <= lost
    squares, lost = squared(values, 0.5, 1e-12)
    assert abs(Fraction(squares) - sum((one - Fraction(1, 2)) ** 2 for one in exact(values))) <= lost


@pytest.mark.parametrize("count", [1, 511, 512, 1000])
def test_products(count: int) -> None:
    """Sums of products of one column with several."""
    one, others = numbers(count), np.stack([numbers(count, 3.0), numbers(count, -4.0)])
    for total, other in zip(product_sums(one, others), others, strict=True):
        products = [here * there for here, there in zip(exact(one), exact(other), strict=True)]
        assert abs(Fraction(total) - sum(products)) <= Fraction(IN_LANES) * sum(map(abs, products))
