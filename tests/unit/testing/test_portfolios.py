# SPDX-License-Identifier: Apache-2.0
"""Strategies for portfolios reach their corners."""

from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, find, settings
from hypothesis import strategies as st

from feidi.testing import portfolios

ALL = [HealthCheck.too_slow, HealthCheck.data_too_large]
# The same search every time, content with the first example it finds.
SEARCH = settings(
    phases=[Phase.generate], max_examples=1_000, derandomize=True, database=None, suppress_health_check=ALL
)


@pytest.mark.parametrize(
    ("strategy", "is_corner"),
    [
        (portfolios(max_size=0), lambda one: not one.enclaves and one.operators),
        (portfolios(), lambda one: len(one.enclaves) == 2),
        (portfolios(max_size=1), lambda one: one.agreements),
        (portfolios(max_size=1), lambda one: one.alliances and one.cases),
        (portfolios(max_size=0), lambda one: one.as_of and one.citation),
    ],
)
def test_corners_are_reached(strategy: st.SearchStrategy[Any], is_corner: Any) -> None:  # noqa: ANN401
    """Portfolios of each noun, and of none, are among those given."""
    assert is_corner(find(strategy, is_corner, settings=SEARCH))
