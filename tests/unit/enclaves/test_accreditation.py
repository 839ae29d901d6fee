# SPDX-License-Identifier: Apache-2.0
"""Titles awarded by a government."""

import pytest

from feidi.enclaves.accreditation import Accreditation, AccreditationStatus
from feidi.errors import InvariantError

AWARDED = AccreditationStatus.AWARDED


def test_statuses_have_their_words() -> None:
    """No two statuses share a name."""
    assert len({status.label.zh for status in AccreditationStatus}) == len(AccreditationStatus)


def test_only_awarded_titles_are_in_force() -> None:
    """A title is held when it was awarded and not withdrawn."""
    assert [Accreditation(title="示范基地", status=status).is_in_force for status in AccreditationStatus] == [
        False,
        False,
        True,
        False,
    ]
    assert not Accreditation(title="示范基地", status=AWARDED, withdrawn="2022-01-01").is_in_force


def test_withdrawal_follows_award() -> None:
    """A title may be withdrawn on the day of its award, not before."""
    day = "2022-01-01"
    title = Accreditation(title="示范基地", status=AWARDED, awarded=day, withdrawn=day)
    assert title.withdrawn == title.awarded
    with pytest.raises(InvariantError) as caught:
        Accreditation(title="示范基地", status=AWARDED, awarded=day, withdrawn="2021-12-31")
    assert caught.value.place == "accreditation.withdrawn"


def test_title_and_batch() -> None:
    """A title has a name, and a batch is not negative."""
    with pytest.raises(InvariantError, match="needs a name"):
        Accreditation(title="", status=AWARDED)
    with pytest.raises(InvariantError) as caught:
        Accreditation(title="示范基地", status=AWARDED, batch=-1)
    assert caught.value.place == "accreditation.batch"
