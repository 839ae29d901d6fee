# SPDX-License-Identifier: Apache-2.0
"""Weights from doubles hold the exact ones within their bounds, or leave the answer to exact numbers."""

from collections.abc import Sequence
from decimal import Decimal, localcontext
from fractions import Fraction
from math import inf

import numpy as np
import pytest

from feidi.frames.scoring.divergence import divergences
from feidi.frames.scoring.filtered.block import Floats
from feidi.frames.scoring.filtered.bound import ULP, Bound
from feidi.frames.scoring.filtered.matrix import InDoubt, Matrix
from feidi.frames.scoring.weights import derived_weights
from feidi.indicators.weights import Critic, Deviation, Entropy
from feidi.indicators.weights.entropy import EntropyBase
from feidi.indicators.weights.weighting import Derived


def matrix_of(columns: Sequence[Floats], bounds: Sequence[Bound]) -> Matrix:
    """Take columns for marks."""
    ends = [(float(column.min()), float(column.max())) for column in columns]
    return Matrix(
        rows=len(columns[0]),
        bounds=bounds,
        ends=ends,
        part=lambda rows: [column[rows] for column in columns],
    )


def exact_divergence(column: Floats) -> Decimal:
    """Work one minus the entropy out with 40 digits."""
    with localcontext(prec=40):
        marks = [Decimal(mark) for mark in column.tolist()]
        whole = sum(marks, Decimal(0))
        inside = sum((mark / whole * (mark / whole).ln() for mark in marks if mark), Decimal(0))
        return 1 + inside / Decimal(len(marks)).ln()


RANDOM = np.random.default_rng(5)
MIXED = RANDOM.random(9000)
MIXED[::17] = 0.0  # the rows that are looked at first: they say nothing of the mean


@pytest.mark.parametrize(
    "column",
    [
        RANDOM.random(700) * 100 + 1,
        RANDOM.random(700) ** 20,
        np.append(RANDOM.random(99), 0.0),
        1.0 + RANDOM.random(300) * 1e-3,
        MIXED,
        RANDOM.random(300) * 1e-200,
    ],
)
def test_divergence(column: Floats) -> None:
    """It holds the exact one, whether marks are known absolutely or relatively, and is sharp."""
    high = float(column.max())
    for bound in (Bound(0.0, high, 0.0, 0.0), Bound(0.0, high, ULP * high, ULP), Bound(0.0, high, 0.0, inf)):
        (found,) = divergences(EntropyBase.ALTERNATIVES, matrix_of([column], [bound]))
        assert abs(Decimal(found.value) - exact_divergence(column)) <= Decimal(found.bound.error)
        assert found.bound.error <= 1e-13


def test_divergence_of_inexact_marks() -> None:
    """What marks may be off by moves it no further than the bound says, at 0 too."""
    column = np.append(RANDOM.random(200), [0.0, 2e-7, 1e-9])
    bound = Bound(0.0, 1.0, 1e-6, inf)
    (found,) = divergences(EntropyBase.ALTERNATIVES, matrix_of([column], [bound]))
    for by in (RANDOM.random(203) * 1e-6, np.where(column > 0.4, 1e-6, 0.0), 1e-6 * (column < 1e-5)):
        assert abs(Decimal(found.value) - exact_divergence(column + by)) <= Decimal(found.bound.error)


EVEN = np.full(8, 3.0)
FREE = Bound(0.0, 10.0, 0.0, 0.0)
ROUGH = Bound(0.0, 10.0, 1e-3, inf)


@pytest.mark.parametrize(
    ("weighting", "column", "bound"),
    [
        (Entropy(), EVEN[:1], FREE),
        (Entropy(), EVEN, FREE),
        (Entropy(), np.zeros(8), FREE),
        (Entropy(), np.append(np.zeros(9), 2e-3), ROUGH),
        (Entropy(), np.array([0.0, 1.0]), Bound(-1e-3, 1.0, 1e-3, inf)),
        (Deviation(), EVEN, FREE),
        (Critic(), EVEN, FREE),
        (Critic(), np.append(EVEN, 3.0021), ROUGH),
    ],
)
def test_in_doubt(weighting: Derived, column: Floats, bound: Bound) -> None:
    """What doubles cannot decide is left to exact numbers."""
    with pytest.raises(InDoubt):
        derived_weights(weighting, matrix_of([column, column], [bound, bound]), [False, False])


def test_weights_of_the_library() -> None:
    """CRITIC weights are those that exact numbers give."""
    columns = [RANDOM.random(60), RANDOM.random(60) * 9, RANDOM.random(60) ** 2]
    bounds = [Bound(0.0, 9.0, 0.0, 0.0)] * 3
    for costs in ([False] * 3, [False, True, False]):
        for weighting in (Critic(), Critic(turn_costs=True), Deviation(), Entropy()):
            found = derived_weights(weighting, matrix_of(columns, bounds), costs)
            exact = weighting.weights(
                [[Fraction(one) for one in column.tolist()] for column in columns], costs
            )
            for here, there in zip(found, exact, strict=True):
                assert abs(Fraction(here.value) - there) <= Fraction(here.bound.error) + Fraction(1, 10**25)
                assert here.bound.error < 1e-12
