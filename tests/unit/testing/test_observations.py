# SPDX-License-Identifier: Apache-2.0
"""Strategies for observations and scorecards reach their corners."""

from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, find, settings
from hypothesis import strategies as st

from feidi.dates.fiscal_year import FiscalYear
from feidi.testing import observations, scorecard_lists, scorecards

SEARCH = settings(
    phases=[Phase.generate],
    max_examples=400,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


@pytest.mark.parametrize(
    ("strategy", "is_corner"),
    [
        (observations(), lambda one: not one.facts),
        (
            observations(unit="a", period=FiscalYear(2022), least=5),
            lambda one: len(one.facts) == 4 and one.unit == "a",
        ),
        (scorecards(), lambda one: one.total is None),
        (scorecards(year=FiscalYear(2020)), lambda one: one.total and one.period == FiscalYear(2020)),
        (scorecard_lists(), lambda one: len(one) == 3),
    ],
)
def test_corners_are_reached(strategy: st.SearchStrategy[Any], is_corner: Any) -> None:  # noqa: ANN401
    """What a reader has to be ready for is among what is given."""
    assert is_corner(find(strategy, is_corner, settings=SEARCH))
