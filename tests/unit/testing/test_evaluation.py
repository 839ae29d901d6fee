# SPDX-License-Identifier: Apache-2.0
"""Strategies for portfolios and periods reach their corners."""

from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, find, given, settings
from hypothesis import strategies as st

from feidi.evaluation.rating.period import RatingPeriod
from feidi.testing import portfolios, rating_periods

ALL = [HealthCheck.too_slow, HealthCheck.data_too_large]
# The same search every time, content with the first example it finds.
SEARCH = settings(
    phases=[Phase.generate], max_examples=1_000, derandomize=True, database=None, suppress_health_check=ALL
)


@given(rating_periods(min_value=2020, max_value=2022))
def test_periods_keep_to_their_years(period: RatingPeriod) -> None:
    """Months and quarters lie in the years asked for."""
    assert 2020 <= period.year <= 2022


@pytest.mark.parametrize(
    ("strategy", "is_corner"),
    [
        (rating_periods(), lambda period: period.months == 1),
        (rating_periods(), lambda period: period.months == 3),
        (portfolios(), lambda one: not one.enclaves and one.operators),
        (portfolios(), lambda one: len(one.enclaves) == 2),
        (portfolios(), lambda one: one.agreements),
        (portfolios(), lambda one: one.alliances and one.cases),
        (portfolios(max_size=0), lambda one: one.as_of and one.citation),
    ],
)
def test_corners_are_reached(strategy: st.SearchStrategy[Any], is_corner: Any) -> None:  # noqa: ANN401
    """Portfolios of each noun, and of none, are among those given."""
    assert is_corner(find(strategy, is_corner, settings=SEARCH))
