# SPDX-License-Identifier: Apache-2.0
"""Doors of fields: what is of another type than declared is refused by its name."""

import pendulum
import pytest

from feidi.enclaves.fields import require_count_if_known, require_name
from feidi.enclaves.life import LifeEvent, LifeStage
from feidi.errors import InvariantError


def _place(caught: pytest.ExceptionInfo[InvariantError]) -> str:
    assert caught.value.remedy
    return caught.value.place


def test_time_of_day_is_refused() -> None:
    """A day with a time of day is no date."""
    with pytest.raises(InvariantError):
        LifeEvent(stage=LifeStage.AGREED, day=pendulum.datetime(2021, 3, 31))


@pytest.mark.parametrize("name", ["", "  ", "\u3000"])
def test_blank_names_are_refused(name: str) -> None:
    """A name has a visible character."""
    with pytest.raises(InvariantError) as caught:
        require_name(name, "x.name")
    assert _place(caught) == "x.name"


def test_negative_counts_are_refused() -> None:
    """A count is 0 or more, or not known."""
    require_count_if_known(0, "x.count")
    require_count_if_known(None, "x.count")
    with pytest.raises(InvariantError) as caught:
        require_count_if_known(-1, "x.count")
    assert _place(caught) == "x.count"
