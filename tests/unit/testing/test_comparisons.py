# SPDX-License-Identifier: Apache-2.0
"""Strategies for two years side by side reach their corners."""

from typing import Any

import pytest
from hypothesis import strategies as st

from feidi.testing import rank_move_lists, rank_moves, year_changes, year_comparisons
from tests.support.profiles import first


@pytest.mark.parametrize(
    ("strategy", "corners"),
    [
        (rank_moves(), [lambda one: one.before is None, lambda one: one.after is None, lambda one: one.rise]),
        (rank_move_lists(), [lambda one: len(one.moves) == 3, lambda one: not one.moves]),
        (year_changes(), [lambda one: one.difference, lambda one: one.before is None]),
        (year_comparisons(), [lambda one: one.unranked]),
    ],
)
def test_corners_are_reached(strategy: st.SearchStrategy[Any], corners: list[Any]) -> None:
    """What a reader has to be ready for is among what is given."""
    first(strategy, *corners)
