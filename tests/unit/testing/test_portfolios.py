# SPDX-License-Identifier: Apache-2.0
"""Strategies for portfolios reach their corners."""

from typing import Any

import pytest
from hypothesis import strategies as st

from feidi.testing import portfolios
from tests.support.profiles import first


@pytest.mark.parametrize(
    ("strategy", "corners"),
    [
        (
            portfolios(max_size=0),
            [lambda one: not one.enclaves and one.operators, lambda one: one.as_of and one.citation],
        ),
        (portfolios(), [lambda one: len(one.enclaves) == 2]),
        (portfolios(max_size=1), [lambda one: one.agreements, lambda one: one.alliances and one.cases]),
    ],
)
def test_corners_are_reached(strategy: st.SearchStrategy[Any], corners: list[Any]) -> None:
    """Portfolios of each noun, and of none, are among those given."""
    first(strategy, *corners)
