# SPDX-License-Identifier: Apache-2.0
"""What calls for attention."""

from collections.abc import Callable

import pytest

from feidi.errors import InvariantError
from feidi.evaluation.rating.period import RatingPeriod
from feidi.evaluation.rating.series import series
from feidi.evaluation.rating.thresholds import Above, Against, Below, FallsBy, FallsInARow, Threshold
from feidi.indicators.observation import Observation
from feidi.indicators.per_mu import TAX_PER_MU
from feidi.quantities.quantity import Quantity
from feidi.quantities.share import Rate

LEVEL = Quantity.of(1, "万元/亩")


@pytest.mark.parametrize(
    ("threshold", "taxes", "crossed"),
    [
        (Below(LEVEL), (9,), True),
        (Below("1 万元/亩"), (10,), False),
        (Below(LEVEL), (None,), None),
        (Above("10000 元/亩"), (11,), True),
        (Above(LEVEL), (10,), False),
        (Above(LEVEL), (None,), None),
        (FallsBy("20%"), (10, 8), True),
        (FallsBy(Rate("20%")), (10, 9), False),
        (FallsBy("20%"), (10, 11), False),
        (FallsBy("20%"), (0, 0), None),
        (FallsBy("20%"), (None, 8), None),
        (FallsBy("20%", Against.YEAR_BEFORE), (10, *(9,) * 11, 8), True),
        (FallsBy("20%", Against.YEAR_BEFORE), (10, *(99,) * 11, 9), False),
        (FallsInARow(2), (10, 9, 8), True),
        (FallsInARow(2), (10, 9, 9), False),
        (FallsInARow(2), (8, 9, 8), False),
        (FallsInARow(2), (None, 9, 8), None),
        (FallsInARow(2), (None, 8, 9), False),
        (FallsInARow(1), (9, 8), True),
    ],
)
def test_crossed_not_crossed_not_known(
    months: Callable[..., tuple[Observation, ...]],
    threshold: Threshold,
    taxes: tuple[int | None, ...],
    crossed: bool | None,
) -> None:
    """Each threshold answers for the last month given, yes, no or not known."""
    last = RatingPeriod.month(2022 + (len(taxes) - 1) // 12, (len(taxes) - 1) % 12 + 1)
    assert threshold.is_crossed(series(TAX_PER_MU, months(*taxes)), last) is crossed


def test_falls_are_above_nothing() -> None:
    """A fall by nothing and a number of periods that is none are refused."""
    for rate in ("0%", "-5%"):
        with pytest.raises(InvariantError, match="a fall is above 0"):
            FallsBy(rate)
    for times in (0, True, "2"):
        with pytest.raises(InvariantError, match=r"not a number of periods|must be"):
            FallsInARow(times)  # type: ignore[arg-type]


def test_thresholds_have_words() -> None:
    """Each threshold reads in both languages."""
    assert Above(LEVEL).label.zh == "高于1 万元/亩"
    assert Below(LEVEL).label.en == "below 1 CNY10k/mu"
    assert FallsBy("1/3").label.en == "fell by 1/3 or more on the period before"
    assert FallsInARow(2).label.en == "fell 2 periods in a row"
