# SPDX-License-Identifier: Apache-2.0
"""Scales that need a population become fixed ones."""

from fractions import Fraction

import pytest

from feidi.errors import InvariantError, UndefinedError
from feidi.indicators import Direction
from feidi.indicators.scales import (
    AboveBelow,
    Band,
    Chain,
    Change,
    DifferenceFrom,
    DistanceToTarget,
    FixedScale,
    Goalposts,
    Logarithm,
    MinMax,
    Norm,
    Norms,
    Percentile,
    Rank,
    Ranked,
    RatioTo,
    Reference,
    Scale,
    Standardised,
    Steps,
    Then,
    Ties,
    ToBase,
    ZScore,
    calibrated,
)

MORE, LESS, INTERVAL = Direction.MORE, Direction.LESS, Direction.INTERVAL
VALUES = tuple(map(Fraction, (3, 5, 10)))


@pytest.mark.parametrize(
    ("scale", "direction", "fixed"),
    [
        (ToBase(base=2), MORE, ToBase(base=2)),
        (MinMax(), MORE, Goalposts(low=3, high=10)),
        (MinMax(start="0.2"), LESS, Goalposts(low=10, high=3, start="0.2")),
        (Rank(), MORE, Ranked(among=VALUES)),
        (Rank(ties=Ties.MEAN), LESS, Ranked(among=VALUES, ties=Ties.MEAN, turned=True)),
        (Percentile(), LESS, Ranked(among=VALUES, percentile=True, turned=True)),
        (RatioTo(), MORE, ToBase(base=6)),
        (
            RatioTo(reference=Reference.MEAN, floor=0, cap=2),
            LESS,
            ToBase(base=6, floor=0, cap=2, turned=True),
        ),
        (RatioTo(reference=Reference.BEST), MORE, ToBase(base=10)),
        (RatioTo(reference=Reference.BEST), LESS, ToBase(base=3, turned=True)),
        (RatioTo(reference=Reference.WORST), MORE, ToBase(base=3)),
        (RatioTo(reference=Reference.WORST), LESS, ToBase(base=10, turned=True)),
        (DifferenceFrom(), MORE, Change(base=6)),
        (DifferenceFrom(reference=Reference.WORST), LESS, Change(base=10, turned=True)),
        (Band(band="20%"), MORE, AboveBelow(base=6, band="20%")),
        (DistanceToTarget(target=12), MORE, Goalposts(low=3, high=12, floor=False, cap=False)),
        (DistanceToTarget(target=0, cap=True), LESS, Goalposts(low=10, high=0, floor=False)),
        (Norm(by=Norms.SUM), LESS, ToBase(base=18)),
        (Norm(by=Norms.MAX), MORE, ToBase(base=10)),
        (
            Then(Percentile(), Steps(cuts=(("0.5", 1),))),
            MORE,
            Chain(Ranked(among=VALUES, percentile=True), Steps(cuts=(("0.5", 1),))),
        ),
        (
            Then(MinMax(), MinMax()),
            LESS,
            Chain(Goalposts(low=10, high=3), Goalposts(low=0, high=1)),
        ),
        (Then(ToBase(base=1), MinMax()), LESS, Chain(ToBase(base=1), Goalposts(low=10, high=3))),
        (
            Then(ToBase(base=30, turned=True), MinMax()),
            MORE,
            Chain(ToBase(base=30, turned=True), Goalposts(low=10, high=3)),
        ),
    ],
)
def test_calibration(scale: Scale, direction: Direction, fixed: FixedScale) -> None:
    """What is fixed is the scale one would have written by hand."""
    assert calibrated(scale, VALUES, direction) == fixed
    if direction is not LESS or not isinstance(scale, Norm):
        assert fixed.rewards is direction or isinstance(scale, ToBase)


def test_z_score() -> None:
    """The deviation is of a sample or of a population, as said."""
    sample = calibrated(ZScore(), tuple(map(Fraction, (1, 3))), MORE)
    assert isinstance(sample, Standardised)
    assert abs(sample.deviation**2 - 2) < Fraction(1, 10**38)
    assert calibrated(ZScore(ddof=0), tuple(map(Fraction, (1, 3))), LESS) == Standardised(
        mean=2, deviation=1, turned=True
    )


def test_vector_norm() -> None:
    """The length of a column is the root of its squares."""
    assert calibrated(Norm(), tuple(map(Fraction, (3, 4))), MORE) == ToBase(base=5)


def test_an_interval_stays_one() -> None:
    """A logarithm does not decide what an interval wants: the second scale must."""
    with pytest.raises(UndefinedError, match="no unit has a value"):
        calibrated(Then(Logarithm(), MinMax()), tuple(map(Fraction, (0, -1))), INTERVAL)
    chain = calibrated(Then(Logarithm(), MinMax()), tuple(map(Fraction, (1, 10))), INTERVAL)
    assert chain == Chain(Logarithm(), Goalposts(low=0, high=1))


@pytest.mark.parametrize(
    ("scale", "values", "words"),
    [
        (MinMax(), (5, 5), "do not vary"),
        (ZScore(), (5, 5), "do not vary"),
        (ZScore(), (5,), "do not vary"),
        (DistanceToTarget(target=5), (5, 7), "do not vary"),
        (Norm(by=Norms.SUM), (-5, 5), "do not vary"),
        (RatioTo(), (-5, 5), "nothing can be measured against it"),
        (MinMax(), (), "no unit has a value"),
    ],
)
def test_undefined(scale: Scale, values: tuple[int, ...], words: str) -> None:
    """A column that cannot be scaled is an error with its reason, never NaN."""
    with pytest.raises(UndefinedError, match=words):
        calibrated(scale, tuple(map(Fraction, values)), MORE)


@pytest.mark.parametrize("ddof", [2, -1, True])
def test_refuses_other_deviations(ddof: int) -> None:
    """There are two deviations."""
    with pytest.raises(InvariantError, match=r"of a population or of a sample|must be"):
        ZScore(ddof=ddof)
