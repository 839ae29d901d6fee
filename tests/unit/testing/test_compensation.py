# SPDX-License-Identifier: Apache-2.0
"""Strategies for compensation reach every make-up of sides."""

from feidi.agreements.compensation import Pool, SharedLoad
from feidi.testing.compensation import compensations
from tests.support.profiles import first


def test_sides_are_those_of_the_formula() -> None:
    """A pool has no sides, a shared load one, and other formulas two."""
    first(
        compensations(),
        lambda one: isinstance(one.formula, Pool) and not one.payer and not one.payee,
        lambda one: isinstance(one.formula, SharedLoad) and not one.payer and one.payee,
        lambda one: one.payer and one.payee,
    )
