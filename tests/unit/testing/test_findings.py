# SPDX-License-Identifier: Apache-2.0
"""Strategies for findings reach their corners."""

from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, find, settings
from hypothesis import strategies as st

from feidi.testing.findings import finding_lists, findings, profiles, rules
from feidi.validators.severity import Severity

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
        (rules(), lambda one: one.severity is Severity.ERROR),
        (rules(), lambda one: one.severity is not Severity.ERROR),
        (profiles(), lambda one: one.also and one.without),
        (findings(), lambda one: not one.at),
        (findings(), lambda one: isinstance(one.at[-1], int) if one.at else False),
        (finding_lists(), lambda one: not one.items),
        (finding_lists(), lambda one: one.errors),
    ],
)
def test_corners_are_reached(strategy: st.SearchStrategy[Any], is_corner: Any) -> None:  # noqa: ANN401
    """What a reader has to be ready for is among what is given."""
    assert is_corner(find(strategy, is_corner, settings=SEARCH))
