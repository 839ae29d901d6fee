# SPDX-License-Identifier: Apache-2.0
"""Clocks count forward from a named event."""

import pytest

from feidi.agreements.clock import Clock
from feidi.agreements.facts import Milestone
from feidi.dates import date_of
from feidi.errors import InvariantError


def test_a_milestone_is_its_text() -> None:
    """A clock of a milestone equals one of its name."""
    assert Clock(Milestone.PRODUCTION) == Clock("production")
    assert type(Clock(Milestone.PRODUCTION).milestone) is str


@pytest.mark.parametrize("milestone", ["", None, 3])
def test_the_event_is_named(milestone: str) -> None:
    """Without an event nothing can be counted."""
    with pytest.raises(InvariantError, match=r"a clock needs its event|must be"):
        Clock(milestone)


@pytest.mark.parametrize("delay", [-1, True, "1"])
def test_delays_are_whole(delay: int) -> None:
    """A delay is a whole number of years and months, and not negative."""
    with pytest.raises(InvariantError, match="delay_years"):
        Clock("move", delay)
    with pytest.raises(InvariantError, match="delay_months"):
        Clock("move", 0, delay)


@pytest.mark.parametrize(
    "day",
    [
        "2020-01-01",
        "2020",
        "20200101",
        "2020年1月1日",
        "2020年3月",
        "2020/1/1",
        " 2020.1 ",
        date_of("2020-01-01"),
    ],
)
def test_a_day_is_no_event(day: str) -> None:
    """A day in the place of the event is refused with what to write: the day is a fact of the unit."""
    with pytest.raises(InvariantError, match=r'clock="opening".*milestones=\{"opening": "2020-01-01"\}'):
        Clock(day)


def test_an_event_may_be_named_in_chinese() -> None:
    """An event of the agreement's own has the name that the agreement gives it; digits in it make it no day."""
    assert Clock("开园").milestone == "开园"
    for event in ("2期开园", "2020年1号地开园", "2020-12号文", "0000", "2020 opening"):
        assert Clock(event).milestone == event
