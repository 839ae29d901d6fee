# SPDX-License-Identifier: Apache-2.0
"""Alliances, their rules and their members."""

import pytest

from feidi.dates.date import date_of
from feidi.enclaves.alliance import Alliance, Convention, Membership
from feidi.enclaves.organisation import Organisation
from feidi.errors import InvariantError

FIRM = Organisation(name="甲公司")


def test_members_are_listed_once() -> None:
    """An organisation is a member once."""
    assert Alliance(name="联盟", members=(FIRM, Organisation(name="乙公司"))).founded is None
    with pytest.raises(InvariantError) as caught:
        Alliance(name="联盟", members=(FIRM, FIRM))
    assert caught.value.place == "alliance.members"


def test_days_are_read() -> None:
    """Days are read from ISO text."""
    assert Alliance(name="联盟", founded="2020-01-01").founded == date_of("2020-01-01")
    assert Convention(title="公约", adopted="2020-01-02").adopted == date_of("2020-01-02")
    assert Membership(alliance="联盟", since="2020-01-03").since == date_of("2020-01-03")


def test_names_are_needed() -> None:
    """Alliance, convention and membership name what they are of."""
    for build in (lambda: Alliance(name=""), lambda: Convention(title=""), lambda: Membership(alliance="")):
        with pytest.raises(InvariantError, match="needs a name"):
            build()
