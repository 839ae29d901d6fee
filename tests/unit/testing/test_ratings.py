# SPDX-License-Identifier: Apache-2.0
"""Strategies for day-to-day rating reach their corners."""

from random import Random
from typing import Any, get_args

import pytest
from hypothesis import HealthCheck, Phase, find, given, settings
from hypothesis import strategies as st

from feidi.evaluation.rating.period import RatingPeriod
from feidi.evaluation.rating.thresholds import Threshold
from feidi.indicators.formulas.outcome import Undefined
from feidi.testing import alerts, rating_changes, rating_periods, ratings, series, thresholds, trends
from feidi.testing.ratings import thresholds_of

# The same search every time, content with the first example it finds.
SEARCH = settings(
    phases=[Phase.generate],
    max_examples=2_000,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


@given(rating_periods(min_value=2020, max_value=2022))
def test_periods_keep_to_their_years(period: RatingPeriod) -> None:
    """Months and quarters lie in the years asked for."""
    assert 2020 <= period.year <= 2022


@pytest.mark.parametrize("kind", get_args(Threshold))
def test_thresholds_are_of_their_class(kind: type[Any]) -> None:
    """Each class of the union is given, alone and among the others."""
    assert type(find(thresholds_of(kind), lambda _: True, settings=SEARCH)) is kind
    assert find(thresholds(), lambda one: type(one) is kind, settings=SEARCH)


@pytest.mark.parametrize(
    ("strategy", "is_corner"),
    [
        (rating_periods(), lambda period: period.months == 1),
        (rating_periods(), lambda period: period.months == 3),
        (series(), lambda one: len(one.values) > 2),
        (series(), lambda one: isinstance(one.values[0][1], Undefined)),
        (trends(), lambda one: one.since_previous.rate is not None),
        (trends(), lambda one: one.since_year_before.rate is not None),
        (rating_changes(), lambda one: one.difference is None),
        (alerts(), lambda one: one.rule.citation is not None),
        (ratings(), lambda one: one.alerts),
        (ratings(), lambda one: one.quiet),
        (ratings(), lambda one: one.unanswered and not one.trends),
    ],
)
def test_corners_are_reached(strategy: st.SearchStrategy[Any], is_corner: Any) -> None:  # noqa: ANN401
    """Values and gaps, and rules that call, keep quiet and have no answer, are among those given."""
    assert is_corner(find(strategy, is_corner, settings=SEARCH, random=Random(3)))
