# SPDX-License-Identifier: Apache-2.0
"""Both sides govern together, as far as the members are known."""

import pytest

from feidi.enclaves.governance import GovernanceBody, Member, Side
from feidi.errors import InvariantError

SOURCE = Member(name="渝北区", side=Side.SOURCE, seats=3)
HOST = Member(name="广安市", side=Side.HOST, seats=2)
EXPERT = Member(name="专家", side=Side.THIRD)


def test_sides_have_their_words() -> None:
    """Source, host and third party are told apart by name."""
    assert [side.label.zh for side in Side] == ["飞出地", "飞入地", "第三方"]


def test_unknown_members_tell_nothing() -> None:
    """While the members are not known, nothing is said of sides or seats."""
    body = GovernanceBody(name="管委会")
    assert (body.has_both_sides, body.sits(Side.HOST), body.seats_of(Side.HOST)) == (None, None, None)


def test_both_sides_are_seen() -> None:
    """Both sides are there when each has a member, and a third party stands for neither."""
    assert GovernanceBody(name="管委会", members=(SOURCE, HOST)).has_both_sides is True
    one_sided = GovernanceBody(name="管委会", members=(HOST, EXPERT))
    assert one_sided.has_both_sides is False
    assert one_sided.sits(Side.SOURCE) is False
    assert one_sided.sits(Side.THIRD) is True


def test_seats_add_up_where_all_are_known() -> None:
    """Seats of a side are the sum of its members', 0 without members, unknown where one is."""
    more = Member(name="两江新区", side=Side.SOURCE, seats=1)
    body = GovernanceBody(name="管委会", members=(SOURCE, more, EXPERT))
    assert body.seats_of(Side.SOURCE) == 4
    assert body.seats_of(Side.HOST) == 0
    assert body.seats_of(Side.THIRD) is None


def test_twice_the_same_member_is_refused() -> None:
    """One name on one side is one member."""
    with pytest.raises(InvariantError, match="listed twice"):
        GovernanceBody(name="管委会", members=(HOST, Member(name="广安市", side=Side.HOST)))


def test_seats_are_counted() -> None:
    """There are no negative seats."""
    with pytest.raises(InvariantError):
        Member(name="甲", side=Side.HOST, seats=-1)


def test_names_are_needed() -> None:
    """Bodies and members have names."""
    for build in (lambda: GovernanceBody(name=""), lambda: Member(name="", side=Side.HOST)):
        with pytest.raises(InvariantError, match="needs a name"):
            build()
