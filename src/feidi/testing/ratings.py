# SPDX-License-Identifier: Apache-2.0
"""Strategies for day-to-day rating: series of months and quarters, trends, alerts."""

from typing import Any, Final, TypeVar

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from feidi.evaluation.rating.period import RatingPeriod
from feidi.evaluation.rating.rating import Alert, AlertRule, Rating, rate
from feidi.evaluation.rating.series import Series
from feidi.evaluation.rating.series import series as series_of
from feidi.evaluation.rating.thresholds import Above, Against, Below, FallsBy, FallsInARow, Threshold
from feidi.evaluation.rating.trend import Change, Trend, trend
from feidi.indicators.indicator import Indicator
from feidi.indicators.observation import Observation
from feidi.quantities.quantity import Quantity
from feidi.quantities.share import Rate
from feidi.testing.instruments import identifiers
from feidi.testing.observations import INDICATORS, UNITS, observations
from feidi.testing.requirements import cited

__all__ = [
    "alert_rules",
    "alerts",
    "rating_changes",
    "rating_periods",
    "ratings",
    "series",
    "thresholds",
    "thresholds_of",
    "trends",
]

T = TypeVar("T")

_INDICATORS: Final = st.sampled_from(INDICATORS)
_MOST: Final = 14


def rating_periods(*, min_value: int = 1979, max_value: int = 2099) -> SearchStrategy[RatingPeriod]:
    """Give months and quarters.

    Parameters
    ----------
    min_value, max_value
        The bounds of the year, both included.

    Examples
    --------
    >>> from hypothesis import given
    >>> @given(rating_periods())
    ... def test_neighbours_touch(period):
    ...     assert period.previous().span.end == period.span.start
    >>> test_neighbours_touch()
    """
    years = st.integers(min_value, max_value)
    months = st.builds(RatingPeriod.month, years, st.integers(1, 12))
    return months | st.builds(RatingPeriod.quarter, years, st.integers(1, 4))


def thresholds(*, indicator: Indicator = INDICATORS[0]) -> SearchStrategy[Threshold]:
    """Give what calls for attention: levels, falls, and falls in a row.

    Parameters
    ----------
    indicator
        What is watched; levels are in its unit.

    Examples
    --------
    >>> from hypothesis import given
    >>> @given(thresholds())
    ... def test_a_threshold_has_words(threshold):
    ...     assert threshold.label.zh
    >>> test_a_threshold_has_words()
    """
    return st.one_of(list(_thresholds(indicator).values()))


def thresholds_of(kind: type[T]) -> SearchStrategy[T]:
    """Give thresholds of one class."""
    return _thresholds(INDICATORS[0])[kind]


def _thresholds(indicator: Indicator) -> dict[type[object], SearchStrategy[Any]]:
    levels = st.integers(0, 100).map(lambda amount: Quantity.of(amount, indicator.unit))
    falls = st.integers(1, 100).map(lambda percent: Rate(f"{percent}%"))
    return {
        Below: st.builds(Below, levels),
        Above: st.builds(Above, levels),
        FallsBy: st.builds(FallsBy, falls, st.sampled_from(Against)),
        FallsInARow: st.builds(FallsInARow, st.integers(1, 4)),
    }


@st.composite
def _rules(draw: DrawFn) -> AlertRule:
    indicator = draw(_INDICATORS)
    certainty, citation = draw(cited())
    return AlertRule(
        id=draw(identifiers()),
        indicator=indicator,
        threshold=draw(thresholds(indicator=indicator)),
        certainty=certainty,
        citation=citation,
    )


def alert_rules() -> SearchStrategy[AlertRule]:
    """Give rules that watch an indicator.

    Examples
    --------
    >>> from hypothesis import given
    >>> @given(alert_rules())
    ... def test_a_rule_names_its_indicator(rule):
    ...     assert rule.indicator.label.zh in rule.text("zh")
    >>> test_a_rule_names_its_indicator()
    """
    return _rules()


Seen = tuple[RatingPeriod, tuple[Observation, ...]]
"""A period, with what was observed of one unit."""


def _series(indicator: Indicator, seen: Seen) -> Series:
    return series_of(indicator, seen[1])


def _trend(indicator: Indicator, seen: Seen) -> Trend:
    return trend(_series(indicator, seen), seen[0])


def _alert(rule: AlertRule, seen: Seen) -> Alert:
    return Alert(rule=rule, unit=seen[1][0].unit, trend=_trend(rule.indicator, seen))


def _rating(seen: Seen, indicators: list[Indicator], rules: list[AlertRule]) -> Rating:
    return rate(seen[1], seen[0], indicators, rules)


@st.composite
def _seen(draw: DrawFn) -> Seen:
    """Give a period, with what was observed then and in some of the periods before."""
    period = last = draw(rating_periods(min_value=2020, max_value=2024))
    unit = draw(st.sampled_from(UNITS))
    ages = draw(st.lists(st.integers(1, _MOST), max_size=3, unique=True))
    found = [draw(observations(unit=unit, period=last.span))]
    for age in range(1, max(ages, default=0) + 1):
        period = period.previous()
        if age in ages:
            found.append(draw(observations(unit=unit, period=period.span)))
    return last, tuple(found)


def series() -> SearchStrategy[Series]:
    """Give an indicator of one unit over months or quarters, with gaps.

    Examples
    --------
    >>> from hypothesis import given
    >>> @given(series())
    ... def test_each_period_stands_once(values):
    ...     assert len(dict(values.values)) == len(values.values)
    >>> test_each_period_stands_once()
    """
    return st.builds(_series, _INDICATORS, _seen())


def trends() -> SearchStrategy[Trend]:
    """Give values with their changes on the period and on the year before."""
    return st.builds(_trend, _INDICATORS, _seen())


def rating_changes() -> SearchStrategy[Change]:
    """Give values against earlier ones, either of which may be missing."""
    return trends().flatmap(lambda one: st.sampled_from((one.since_previous, one.since_year_before)))


def alerts() -> SearchStrategy[Alert]:
    """Give rules that call for attention, with the trend they speak of."""
    return st.builds(_alert, alert_rules(), _seen())


def ratings() -> SearchStrategy[Rating]:
    """Give ratings of one unit in a month or a quarter.

    Examples
    --------
    >>> from hypothesis import HealthCheck, given, settings
    >>> @settings(suppress_health_check=[HealthCheck.too_slow])
    ... @given(ratings())
    ... def test_a_trend_is_of_the_period(rating):
    ...     assert all(trend.period == rating.period for trend in rating.trends)
    >>> test_a_trend_is_of_the_period()
    """
    return st.builds(
        _rating,
        _seen(),
        st.lists(_INDICATORS, unique_by=lambda one: one.code),
        st.lists(alert_rules(), max_size=3),
    )
