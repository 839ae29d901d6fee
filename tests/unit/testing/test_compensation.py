# SPDX-License-Identifier: Apache-2.0
"""Strategies for compensation reach every make-up of sides."""

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, Phase, find, settings

from feidi.agreements.compensation import Compensation, Pool, SharedLoad
from feidi.testing.compensation import compensations

# The same search every time, content with the first example it finds.
SEARCH = settings(
    phases=[Phase.generate],
    max_examples=1_000,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


@pytest.mark.parametrize(
    "is_corner",
    [
        lambda one: isinstance(one.formula, Pool) and not one.payer and not one.payee,
        lambda one: isinstance(one.formula, SharedLoad) and not one.payer and one.payee,
        lambda one: one.payer and one.payee,
    ],
)
def test_sides_are_those_of_the_formula(is_corner: Callable[[Compensation], bool]) -> None:
    """A pool has no sides, a shared load one, and other formulas two."""
    assert is_corner(find(compensations(), is_corner, settings=SEARCH))
