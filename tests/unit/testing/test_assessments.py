# SPDX-License-Identifier: Apache-2.0
"""Strategies for assessments reach their corners."""

from typing import Any

import pytest
from hypothesis import strategies as st

from feidi.evaluation.answer import Answer
from feidi.testing import assessments, condition_replies, grounds, operator_records, replies
from tests.support.profiles import first


@pytest.mark.parametrize(
    ("strategy", "corners"),
    [
        (
            assessments(),
            [
                lambda one: one.answer is Answer.MET,
                lambda one: one.answer is Answer.NOT_MET,
                lambda one: one.answer is Answer.UNKNOWN and one.on,
            ],
        ),
        (condition_replies(), [lambda one: one.weighs is not one.answer]),
        (grounds(), [lambda one: one.certainty and one.citation]),
        (replies(), [lambda one: len(one.evidence) == 2]),
        (operator_records(), [lambda one: len(one.observations) == 2 and one.operator.enclaves]),
    ],
)
def test_corners_are_reached(strategy: st.SearchStrategy[Any], corners: list[Any]) -> None:
    """What a reader has to be ready for is among what is given."""
    first(strategy, *corners)
