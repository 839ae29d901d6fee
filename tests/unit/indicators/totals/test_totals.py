# SPDX-License-Identifier: Apache-2.0
"""Totals make one figure of marks and weights."""

from fractions import Fraction

import pytest

from feidi.errors import UndefinedError
from feidi.indicators.totals import (
    FixedTotal,
    GeometricMean,
    HarmonicMean,
    Topsis,
    TopsisAgainst,
    WeightedSum,
)

HALF = Fraction(1, 2)
WEIGHTS = [Fraction(50), Fraction(50)]


@pytest.mark.parametrize(
    ("total", "marks", "points"),
    [
        (WeightedSum(), (1, HALF), 75),
        (WeightedSum(), (1, None), 50),
        (GeometricMean(), (4, 1), 200),
        (GeometricMean(), (4, 0), 0),
        (GeometricMean(), (4, -1), None),
        (GeometricMean(), (4, None), 200),
        (HarmonicMean(), (1, HALF), Fraction(200, 3)),
        (HarmonicMean(), (1, 0), 0),
        (HarmonicMean(), (1, -1), None),
        (TopsisAgainst(best=(1, 1), worst=(0, 0)), (1, 1), 100),
        (TopsisAgainst(best=(1, 1), worst=(0, 0)), (1, 0), 50),
        (TopsisAgainst(best=(1, 1), worst=(1, 1)), (1, 1), None),
        (TopsisAgainst(best=(1, 1), worst=(0, 0), inside=False), (1, None), 100),
    ],
)
def test_by_hand(total: FixedTotal, marks: tuple[Fraction | None, ...], points: Fraction | None) -> None:
    """Each total is what follows by hand; a total that does not exist is none."""
    given = [None if mark is None else Fraction(mark) for mark in marks]
    found = total.total(given, WEIGHTS)
    if points is None:
        assert found is None
    else:
        assert found is not None
        assert abs(found - points) < Fraction(1, 10**30)


def test_topsis_turns_costs() -> None:
    """The ideal of a cost is its least mark."""
    rows = [(Fraction(1), Fraction(5)), (Fraction(3), Fraction(2))]
    assert Topsis().calibrate(rows, [False, True]) == TopsisAgainst(best=(3, 2), worst=(1, 5))
    with pytest.raises(UndefinedError, match="no unit has every indicator"):
        Topsis().calibrate([], [False])


@pytest.mark.parametrize(
    ("total", "zh", "en"),
    [
        (WeightedSum(), "各项得分相加", "the points of all items added"),
        (GeometricMean(), "加权几何平均", "weighted geometric mean of the marks"),
        (HarmonicMean(), "加权调和平均", "weighted harmonic mean of the marks"),
        (
            TopsisAgainst(best=(1,), worst=(0,)),
            "TOPSIS 相对贴近度(权重在平方内)",
            "TOPSIS closeness (weights inside the square)",
        ),
        (
            TopsisAgainst(best=(1,), worst=(0,), inside=False),
            "TOPSIS 相对贴近度(权重在平方外)",
            "TOPSIS closeness (weights outside the square)",
        ),
    ],
)
def test_words(total: FixedTotal, zh: str, en: str) -> None:
    """Each total says how it is made."""
    assert (total.text("zh"), total.text("en")) == (zh, en)
