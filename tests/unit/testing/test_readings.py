# SPDX-License-Identifier: Apache-2.0
"""Strategies for comparisons of agreements reach their corners."""

from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, find, settings
from hypothesis import strategies as st

from feidi.agreements.readings.comparison import Verdict
from feidi.testing import clause_changes, clause_comparisons, comparisons_of_agreements, structure_notes

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
        (clause_changes(), lambda one: one.old is None),
        (clause_changes(), lambda one: one.new is None),
        (clause_changes(), lambda one: one.verdict is Verdict.CHANGED),
        (clause_comparisons(), lambda one: one.verdict is Verdict.ADDED),
        (clause_comparisons(), lambda one: one.verdict is Verdict.REMOVED),
        (clause_comparisons(), lambda one: one.changes),
        (comparisons_of_agreements(), lambda one: not one.same),
        (structure_notes(), lambda one: one.kind.value == "gap"),
    ],
)
def test_corners_are_reached(strategy: st.SearchStrategy[Any], is_corner: Any) -> None:  # noqa: ANN401
    """What a reader has to be ready for is among what is given."""
    assert is_corner(find(strategy, is_corner, settings=SEARCH))
