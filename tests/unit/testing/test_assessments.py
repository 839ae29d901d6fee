# SPDX-License-Identifier: Apache-2.0
"""Strategies for assessments reach their corners."""

from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, find, settings
from hypothesis import strategies as st

from feidi.evaluation.answer import Answer
from feidi.testing import assessments, condition_replies, grounds, operator_records, replies

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
        (assessments(), lambda one: one.answer is Answer.MET),
        (assessments(), lambda one: one.answer is Answer.NOT_MET),
        (assessments(), lambda one: one.answer is Answer.UNKNOWN and one.on),
        (condition_replies(), lambda one: one.weighs is not one.answer),
        (grounds(), lambda one: one.certainty and one.citation),
        (replies(), lambda one: len(one.evidence) == 2),
        (operator_records(), lambda one: len(one.observations) == 2 and one.operator.enclaves),
    ],
)
def test_corners_are_reached(strategy: st.SearchStrategy[Any], is_corner: Any) -> None:  # noqa: ANN401
    """What a reader has to be ready for is among what is given."""
    assert is_corner(find(strategy, is_corner, settings=SEARCH))
