# SPDX-License-Identifier: Apache-2.0
"""Strategies for selections reach their corners."""

from typing import Any

import pytest
from hypothesis import strategies as st

from feidi.testing import candidates, criterion_scores, selection_schemes, selections, weighted_criteria
from tests.support.profiles import first


@pytest.mark.parametrize(
    ("strategy", "corners"),
    [
        (candidates(), [lambda one: one.rank == 1, lambda one: one.missing]),
        (criterion_scores(), [lambda one: one.card is None, lambda one: one.points]),
        (selection_schemes(), [lambda one: len(one.criteria) == 3]),
        (weighted_criteria(), [lambda one: one.weight.value == 1]),
    ],
)
def test_corners_are_reached(strategy: st.SearchStrategy[Any], corners: list[Any]) -> None:
    """What a reader has to be ready for is among what is given."""
    first(strategy, *corners)


def test_corners_of_selections_are_reached() -> None:
    """Selections with all and with nothing in them, all in one search."""
    first(
        selections(),
        lambda one: not tuple(one),
        lambda one: one.ranked and one.proposed,
        lambda one: one.unscored,
        lambda one: one.unknown,
        lambda one: one.vetoed,
    )
