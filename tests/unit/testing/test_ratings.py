# SPDX-License-Identifier: Apache-2.0
"""Strategies for day-to-day rating reach their corners."""

from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feidi.evaluation.rating.period import RatingPeriod
from feidi.evaluation.rating.thresholds import Threshold
from feidi.expressions import Unknown
from feidi.testing import alerts, rating_changes, rating_periods, ratings, series, thresholds, trends
from feidi.testing.ratings import thresholds_of
from tests.support.profiles import first


@given(rating_periods(min_value=2020, max_value=2022))
def test_periods_keep_to_their_years(period: RatingPeriod) -> None:
    """Months and quarters lie in the years asked for."""
    assert 2020 <= period.year <= 2022


def test_thresholds_are_of_their_class() -> None:
    """Each class of the union is given, alone and among the others."""
    kinds = get_args(Threshold)
    for kind in kinds:
        first(thresholds_of(kind), lambda one, kind=kind: type(one) is kind)
    first(thresholds(), *(lambda one, kind=kind: type(one) is kind for kind in kinds))


@pytest.mark.parametrize(
    ("strategy", "corners"),
    [
        (rating_periods(), [lambda period: period.months == 1, lambda period: period.months == 3]),
        (series(), [lambda one: len(one.values) > 2, lambda one: isinstance(one.values[0][1], Unknown)]),
        (
            trends(),
            [
                lambda one: one.since_previous.rate is not None,
                lambda one: one.since_year_before.rate is not None,
            ],
        ),
        (rating_changes(), [lambda one: one.difference is None]),
        (alerts(), [lambda one: one.rule.citation is not None]),
        (
            ratings(),
            [lambda one: one.alerts, lambda one: one.quiet, lambda one: one.unanswered and not one.trends],
        ),
    ],
)
def test_corners_are_reached(strategy: st.SearchStrategy[Any], corners: list[Any]) -> None:
    """Values and gaps, and rules that call, keep quiet and have no answer, are among those given."""
    first(strategy, *corners)
