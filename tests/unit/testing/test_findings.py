# SPDX-License-Identifier: Apache-2.0
"""Strategies for findings reach their corners."""

from typing import Any

import pytest
from hypothesis import strategies as st

from feidi.testing.findings import finding_lists, findings, profiles, rules
from feidi.validators.severity import Severity
from tests.support.profiles import first


@pytest.mark.parametrize(
    ("strategy", "corners"),
    [
        (
            rules(),
            [lambda one: one.severity is Severity.ERROR, lambda one: one.severity is not Severity.ERROR],
        ),
        (profiles(), [lambda one: one.also and one.without]),
        (findings(), [lambda one: not one.at, lambda one: isinstance(one.at[-1], int) if one.at else False]),
        (finding_lists(), [lambda one: not one.items, lambda one: one.errors]),
    ],
)
def test_corners_are_reached(strategy: st.SearchStrategy[Any], corners: list[Any]) -> None:
    """What a reader has to be ready for is among what is given."""
    first(strategy, *corners)
