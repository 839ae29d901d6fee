# SPDX-License-Identifier: Apache-2.0
"""Conditions on columns of printed doubles hold where they hold for the decimals."""

from fractions import Fraction

import numpy as np

from feidi.frames.scoring.filtered.bound import Bound
from feidi.frames.scoring.filtered.constant import Constant
from feidi.frames.scoring.filtered.number import NOTHING, ONE, Number, choose, column
from feidi.frames.scoring.filtered.number import Predicate as Condition
from feidi.frames.scoring.filtered.sheet import Sheet

CELLS = (0.1, 0.3, 0.5, 0.7)
PRINTED = column("x", Bound(0.1, 0.7, 1e-16, 1.2e-16, 0.1), printed=True)


def where(test: Condition) -> list[float]:
    """Give the cells of the rows in which a condition holds; none may be in doubt."""
    sheet = Sheet(len(CELLS))
    sheet.arrays["x"] = np.array(CELLS)
    chosen, doubts = sheet.compute(choose(test, ONE, NOTHING))
    assert not doubts.size
    return [cell for cell, holds in zip(CELLS, chosen.tolist(), strict=True) if holds]


def turned(number: Number) -> Number:
    """Give one minus a column."""
    return number * Constant.of(-1) + ONE


def test_reached() -> None:
    """What falls reaches a number from above."""
    half = Constant.of(Fraction("0.7"))
    assert where(PRINTED.reaches(half)) == [0.7]
    assert where(PRINTED.reaches(half, above=True)) == []
    assert where(turned(PRINTED).reaches(half)) == [0.1, 0.3]
    assert where(turned(PRINTED).reaches(half, above=True)) == [0.1]


def test_zero() -> None:
    """A decimal is 0 where it is, and nowhere when no decimal can be."""
    assert where((PRINTED - Constant.of(Fraction("0.3"))).is_zero()) == [0.3]
    assert where((PRINTED - Constant.of(Fraction(1, 3))).is_zero()) == []
