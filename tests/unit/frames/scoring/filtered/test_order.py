# SPDX-License-Identifier: Apache-2.0
"""Rows that doubles cannot tell apart are put in order by their exact numbers."""

from collections.abc import Sequence
from fractions import Fraction

import numpy as np
import pytest

from feidi.frames.scoring.filtered.block import Mask
from feidi.frames.scoring.filtered.bound import Bound
from feidi.frames.scoring.filtered.order import Places, ordered, sorted_places


@pytest.mark.parametrize("below", [Fraction(1, 3), Fraction(1, 3**2000)], ids=["short", "long"])
def test_exact(below: Fraction) -> None:
    """However many digits a denominator has."""
    numbers = [1 + below, Fraction(1), 1 + below]

    def exactly(rows: Sequence[int]) -> list[Fraction | None]:
        return [numbers[row] for row in rows]

    def differ(one: Places, _other: Places) -> Mask:
        return np.zeros(len(one), np.bool_)

    order = ordered(np.array([1.0, 1.0, 1.0]), Bound.about(1.0, 1e-9), differ, exactly)
    assert order.places.tolist() == [1, 0, 2]
    assert (order.begin.tolist(), order.end.tolist(), order.decided) == ([0, 1, 1], [1, 3, 3], 3)


def test_last_digits() -> None:
    """Doubles whose first digits are the same are put in order, and equal ones keep theirs."""
    close = 1.0 + np.arange(40)[::-1] * 2.0**-52
    values = np.concatenate((close, [-1.0, 2.0, 0.0, -0.0], close))
    assert sorted_places(values).tolist() == np.argsort(values, kind="stable").tolist()
