# SPDX-License-Identifier: Apache-2.0
"""Strategies for yearly reviews reach their corners."""

from typing import Any

import pytest
from hypothesis import strategies as st

from feidi.evaluation.answer import Answer
from feidi.quantities.money import Money
from feidi.testing import party_payments, payments, review_rules, reviews, target_replies, year_targets
from tests.support.profiles import first


@pytest.mark.parametrize(
    ("strategy", "corners"),
    [
        (
            reviews(),
            [
                lambda one: one.card is None,
                lambda one: one.gaps,
                lambda one: one.card is not None and one.before is not None,
                lambda one: one.targets_answer is Answer.NOT_MET and one.rule.missed_target,
                lambda one: one.payments_answer is Answer.UNKNOWN,
            ],
        ),
        (review_rules(), [lambda one: len(one.grades) == 1]),
        (year_targets(), [lambda one: one.citation is not None]),
        (target_replies(), [lambda one: one.answer is Answer.MET, lambda one: one.answer is Answer.UNKNOWN]),
        (
            party_payments(),
            [
                lambda one: one.due and one.due < Money(0),
                lambda one: one.attained is not None and one.attained.value > 1,
            ],
        ),
        (payments(), [lambda one: one.waiting and one.each]),
    ],
)
def test_corners_are_reached(strategy: st.SearchStrategy[Any], corners: list[Any]) -> None:
    """What a reader has to be ready for is among what is given."""
    first(strategy, *corners)
