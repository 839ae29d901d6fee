# SPDX-License-Identifier: Apache-2.0
"""Strategies for selections reach their corners."""

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, find, settings
from hypothesis import strategies as st

from feidi.testing import candidates, criterion_scores, selection_schemes, selections, weighted_criteria

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
        (candidates(), lambda one: one.rank == 1),
        (candidates(), lambda one: one.missing),
        (criterion_scores(), lambda one: one.card is None),
        (criterion_scores(), lambda one: one.points),
        (selection_schemes(), lambda one: len(one.criteria) == 3),
        (weighted_criteria(), lambda one: one.weight.value == 1),
    ],
)
def test_corners_are_reached(strategy: st.SearchStrategy[Any], is_corner: Any) -> None:  # noqa: ANN401
    """What a reader has to be ready for is among what is given."""
    assert is_corner(find(strategy, is_corner, settings=SEARCH))


def test_corners_of_selections_are_reached() -> None:
    """Selections with all and with nothing in them, all in one search."""
    left: list[Callable[[Any], object]] = [
        lambda one: not tuple(one),
        lambda one: one.ranked and one.proposed,
        lambda one: one.unscored,
        lambda one: one.unknown,
        lambda one: one.vetoed,
    ]

    def none_is_left(one: object) -> bool:
        left[:] = [is_corner for is_corner in left if not is_corner(one)]
        return not left

    find(selections(), none_is_left, settings=SEARCH)
    assert left == []
