# SPDX-License-Identifier: Apache-2.0
"""Strategies for observations and scorecards reach their corners."""

from typing import Any

import pytest
from hypothesis import strategies as st

from feidi.dates.fiscal_year import FiscalYear
from feidi.testing import observations, scorecard_lists, scorecards
from tests.support.profiles import first


@pytest.mark.parametrize(
    ("strategy", "corners"),
    [
        (observations(), [lambda one: not one.facts]),
        (
            observations(unit="a", period=FiscalYear(2022), least=5),
            [lambda one: len(one.facts) == 4 and one.unit == "a"],
        ),
        (scorecards(), [lambda one: one.total is None]),
        (scorecards(year=FiscalYear(2020)), [lambda one: one.total and one.period == FiscalYear(2020)]),
        (scorecard_lists(), [lambda one: len(one) == 3]),
    ],
)
def test_corners_are_reached(strategy: st.SearchStrategy[Any], corners: list[Any]) -> None:
    """What a reader has to be ready for is among what is given."""
    first(strategy, *corners)
