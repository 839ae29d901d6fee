# SPDX-License-Identifier: Apache-2.0
"""Talent is counted in persons or teams."""

import pytest

from feidi.enclaves.talent import Talent, TalentKind
from feidi.errors import InvariantError


def test_kinds_have_their_words() -> None:
    """Persons and teams are told apart by name."""
    assert [kind.label.zh for kind in TalentKind] == ["领军人才", "创新团队"]


def test_count_may_be_unknown_and_not_negative() -> None:
    """A count is known or not, and never below 0."""
    assert Talent(kind=TalentKind.LEADING).count is None
    with pytest.raises(InvariantError) as caught:
        Talent(kind=TalentKind.LEADING, count=-2)
    assert caught.value.place == "talent.count"
