# SPDX-License-Identifier: Apache-2.0
"""Clocks count forward from a named event."""

import pytest

from feidi.agreements.clock import Clock
from feidi.agreements.facts import Milestone
from feidi.errors import InvariantError


def test_a_milestone_is_its_text() -> None:
    """A clock of a milestone equals one of its name."""
    assert Clock(Milestone.PRODUCTION) == Clock("production")
    assert type(Clock(Milestone.PRODUCTION).milestone) is str


@pytest.mark.parametrize("milestone", ["", None, 3])
def test_the_event_is_named(milestone: str) -> None:
    """Without an event nothing can be counted."""
    with pytest.raises(InvariantError, match="a clock needs its event"):
        Clock(milestone)


@pytest.mark.parametrize("delay", [-1, True, "1"])
def test_delays_are_whole(delay: int) -> None:
    """A delay is a whole number of years and months, and not negative."""
    with pytest.raises(InvariantError, match="delay_years"):
        Clock("move", delay)
    with pytest.raises(InvariantError, match="delay_months"):
        Clock("move", 0, delay)
