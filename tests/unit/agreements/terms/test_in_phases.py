# SPDX-License-Identifier: Apache-2.0
"""Phases since an event."""

import pytest

from feidi.agreements.clock import Clock
from feidi.agreements.terms import InPhases, Phase, Split, To
from feidi.errors import InvariantError


def test_pairs_and_names() -> None:
    """A pair is a phase, and the name of an event a clock."""
    terms = InPhases(
        [(3, To("source")), Phase(2, Split([("1", To("host"))]))], clock="production", after=To("host")
    )
    assert terms.phases[0] == Phase(3, To("source"))
    assert (terms.clock, terms.depth, terms.before) == (Clock("production"), 2, None)
    assert InPhases([(1, To("a"))], clock=Clock("move", 1)).clock.delay_years == 1


@pytest.mark.parametrize("years", [0, 201, True, "3"])
def test_years(years: int) -> None:
    """A phase lasts from 1 to 200 whole years."""
    with pytest.raises(InvariantError, match=r"phase\.years"):
        Phase(years, To("source"))


def test_one_phase_or_more() -> None:
    """Without a phase there is nothing to count."""
    with pytest.raises(InvariantError, match="one phase or more"):
        InPhases([], clock="move")
