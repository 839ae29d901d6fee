# SPDX-License-Identifier: Apache-2.0
"""Exact changes against two earlier periods."""

from collections.abc import Callable

from feidi.evaluation.rating.period import RatingPeriod
from feidi.evaluation.rating.series import series
from feidi.evaluation.rating.trend import Change, trend
from feidi.expressions import Cause, Unknown
from feidi.indicators.observation import Observation
from feidi.indicators.per_mu import TAX_PER_MU
from feidi.quantities.quantity import Quantity
from feidi.quantities.share import Rate

JANUARY = RatingPeriod.month(2022, 1)
MISSING = Unknown.because(Cause.MISSING, "tax")


def _change(before: int | None, now: int | None) -> Change:
    values = (MISSING if value is None else Quantity.of(value, "万元") for value in (before, now))
    earlier, later = values
    return Change(since=JANUARY, before=earlier, now=later)


def test_changes_are_exact() -> None:
    """A third is a third, and a fall has its sign."""
    assert _change(3, 4).rate == Rate("1/3")
    assert _change(3, 4).difference == Quantity.of(1, "万元")
    assert _change(4, 3).text("zh") == "较2022年1月: -1 万元 (-25%)"
    assert _change(4, 5).text("en") == "since 2022-01: +1 CNY10k (+25%)"


def test_nothing_is_known_of_a_change_from_nothing() -> None:
    """Without one of the values there is no change; from 0 or less there is a difference and no rate."""
    for change in (_change(None, 1), _change(1, None)):
        assert change.difference is None
        assert change.rate is None
    assert _change(1, None).text("zh") == "较2022年1月: 未知"
    assert _change(1, None).text("en") == "since 2022-01: not known"
    assert _change(0, 1).rate is None
    assert _change(-1, 1).rate is None
    assert _change(0, 1).text("zh") == "较2022年1月: +1 万元"


def test_units_may_differ() -> None:
    """The rate does not depend on the units in which the two are given."""
    change = Change(since=JANUARY, before=Quantity.of(1, "亿元"), now=Quantity.of(12_000, "万元"))
    assert change.rate == Rate("20%")


def test_two_changes(months: Callable[..., tuple[Observation, ...]]) -> None:
    """The month before and the same month of the year before are compared, each with its own."""
    seen = months(*range(10, 23))
    found = trend(series(TAX_PER_MU, seen), RatingPeriod.month(2023, 1))
    assert found.value == Quantity.of("2.2", "万元/亩")
    assert found.since_previous.rate == Rate("1/21")
    assert found.since_year_before.rate == Rate("120%")
    assert found.text("en") == (
        "tax per mu: 2.2 CNY10k/mu; previous since 2022-12: +0.1 CNY10k/mu (+1/21); "
        "year on year since 2022-01: +1.2 CNY10k/mu (+120%)"
    )
