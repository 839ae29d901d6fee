# SPDX-License-Identifier: Apache-2.0
"""Strategies for requirements and conditions reach their corners."""

from typing import Any

import pytest
from hypothesis import strategies as st

from feidi.errors import NotFoundError
from feidi.evaluation.conditions import Binding
from feidi.testing import (
    condition_sets,
    eligibility_conditions,
    operator_condition_sets,
    operator_conditions,
    operator_requirements,
    requirements,
    requirements_of,
)
from tests.support.profiles import first


def test_a_class_of_ones_own_has_no_strategy() -> None:
    """What is no requirement of the library is refused, and the error lists what is."""
    with pytest.raises(NotFoundError, match=r"st\.builds") as caught:
        requirements_of(int)
    assert "FactReaches" in caught.value.candidates


@pytest.mark.parametrize(
    ("strategy", "corners"),
    [
        (requirements(), [lambda one: type(one).__name__ == "FactReaches"]),
        (operator_requirements(), [lambda one: type(one).__name__ == "YearsOfWork"]),
        (eligibility_conditions(), [lambda one: one.binding is Binding.NORMALLY]),
        (operator_conditions(), [lambda one: one.citation is not None]),
        (condition_sets(), [lambda one: len(one.conditions) == 3]),
        (operator_condition_sets(), [lambda one: one.valid.end is None]),
    ],
)
def test_corners_are_reached(strategy: st.SearchStrategy[Any], corners: list[Any]) -> None:
    """What a reader has to be ready for is among what is given."""
    first(strategy, *corners)
