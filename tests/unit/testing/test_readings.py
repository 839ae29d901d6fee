# SPDX-License-Identifier: Apache-2.0
"""Strategies for comparisons of agreements reach their corners."""

from typing import Any

import pytest
from hypothesis import strategies as st

from feidi.agreements.readings.comparison import Verdict
from feidi.testing import clause_changes, clause_comparisons, comparisons_of_agreements, structure_notes
from tests.support.profiles import first


@pytest.mark.parametrize(
    ("strategy", "corners"),
    [
        (
            clause_changes(),
            [
                lambda one: one.old is None,
                lambda one: one.new is None,
                lambda one: one.verdict is Verdict.CHANGED,
            ],
        ),
        (
            clause_comparisons(),
            [
                lambda one: one.verdict is Verdict.ADDED,
                lambda one: one.verdict is Verdict.REMOVED,
                lambda one: one.changes,
            ],
        ),
        (comparisons_of_agreements(), [lambda one: not one.same]),
        (structure_notes(), [lambda one: one.kind.value == "gap"]),
    ],
)
def test_corners_are_reached(strategy: st.SearchStrategy[Any], corners: list[Any]) -> None:
    """What a reader has to be ready for is among what is given."""
    first(strategy, *corners)
