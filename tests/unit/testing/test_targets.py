# SPDX-License-Identifier: Apache-2.0
"""Strategies for targets and how far they are reached reach their corners."""

from typing import Any

import pytest
from hypothesis import strategies as st

from feidi.evaluation.answer import Answer
from feidi.testing import aims, attainments, plan_targets, portfolio_targets, progress_lists, progresses
from tests.support.profiles import first


@pytest.mark.parametrize(
    ("strategy", "corners"),
    [
        (aims(), [lambda one: one.figure.known() == 1]),
        (
            attainments(),
            [
                lambda one: one.value is None,
                lambda one: one.answer is Answer.MET,
                lambda one: one.answer is Answer.NOT_MET,
            ],
        ),
        (plan_targets(), [lambda one: len(one.required.timeline.entries) > 1]),
        (portfolio_targets(), [lambda one: one.counted.value == "demonstration_bases"]),
        (progresses(), [lambda one: one.counted, lambda one: one.unknown]),
        (progress_lists(), [lambda one: len(one.each) == 2]),
    ],
)
def test_corners_are_reached(strategy: st.SearchStrategy[Any], corners: list[Any]) -> None:
    """What a reader has to be ready for is among what is given."""
    first(strategy, *corners)
