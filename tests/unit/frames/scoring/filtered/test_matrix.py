# SPDX-License-Identifier: Apache-2.0
"""Sums of products around means lie within their bounds, wherever the numbers near the means were found."""

from fractions import Fraction
from math import sqrt

import numpy as np
import pytest

from feidi.frames.scoring.filtered.block import Floats
from feidi.frames.scoring.filtered.bound import Bound
from feidi.frames.scoring.filtered.matrix import Matrix, shared_sums


def matrix_of(*columns: Floats, error: float = 0.0) -> Matrix:
    """Take columns for marks."""
    ends = [(float(column.min()), float(column.max())) for column in columns]
    return Matrix(
        rows=len(columns[0]),
        bounds=[Bound(low, high, error, np.inf) for low, high in ends],
        ends=ends,
        part=lambda rows: [column[rows] for column in columns],
    )


RANDOM = np.random.default_rng(3)
# Every 17th of so many rows is looked at first: here those are unlike all others.
SAMPLED = np.where(np.arange(9000) % 17, 1.0, 1e6) + RANDOM.random(9000)


@pytest.mark.parametrize(
    "columns",
    [
        (RANDOM.random(500), RANDOM.random(500) * 1e3 + 1e5),
        (RANDOM.random(9000) ** 9, SAMPLED),
        (np.arange(70_000.0), np.arange(70_000.0)[::-1] ** 2),
    ],
)
def test_shared_sums(columns: tuple[Floats, Floats]) -> None:
    """They hold the exact sums, and are sharp."""
    shared = shared_sums(matrix_of(*columns))
    assert list(shared) == [(0, 0), (1, 0), (1, 1)]
    exact = [[Fraction(value) for value in column.tolist()] for column in columns]
    totals = [sum(column, Fraction(0)) for column in exact]
    for (one, other), found in shared.items():
        products = sum(here * there for here, there in zip(exact[one], exact[other], strict=True))
        expected = products - totals[one] * totals[other] / len(exact[0])
        assert abs(Fraction(found.value) - expected) <= found.bound.error
        size = sqrt(shared[one, one].value * shared[other, other].value)
        assert found.bound.error <= 1e-11 * size
    assert shared_sums(matrix_of(*columns), alone=True)[1, 1].value == shared[1, 1].value


def test_errors_of_marks() -> None:
    """What marks may be off by moves the sums no further than the bound says."""
    column = RANDOM.random(100)
    (found,) = shared_sums(matrix_of(column, error=1e-6)).values()
    moved = column + np.where(column > column.mean(), 1e-6, -1e-6)
    (beyond,) = shared_sums(matrix_of(moved)).values()
    assert abs(found.value - beyond.value) <= found.bound.error + beyond.bound.error
