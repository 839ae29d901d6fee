# SPDX-License-Identifier: Apache-2.0
"""Strategies for two years side by side reach their corners."""

from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, find, settings
from hypothesis import strategies as st

from feidi.testing import rank_move_lists, rank_moves, year_changes, year_comparisons

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
        (rank_moves(), lambda one: one.before is None),
        (rank_moves(), lambda one: one.after is None),
        (rank_moves(), lambda one: one.rise),
        (rank_move_lists(), lambda one: len(one.moves) == 3),
        (rank_move_lists(), lambda one: not one.moves),
        (year_changes(), lambda one: one.difference),
        (year_changes(), lambda one: one.before is None),
        (year_comparisons(), lambda one: one.unranked),
    ],
)
def test_corners_are_reached(strategy: st.SearchStrategy[Any], is_corner: Any) -> None:  # noqa: ANN401
    """What a reader has to be ready for is among what is given."""
    assert is_corner(find(strategy, is_corner, settings=SEARCH))
