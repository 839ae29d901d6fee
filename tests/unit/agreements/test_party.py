# SPDX-License-Identifier: Apache-2.0
"""Parties: keys that documents and statements can use."""

import pytest

from feidi.agreements.party import UNSETTLED, Party, PartyRole, require_key
from feidi.errors import InvariantError
from feidi.labels import Label

LABEL = Label(zh="甲市", en="City A")


@pytest.mark.parametrize("key", ["source", "a", "park_fund", "village2", "a" * 40])
def test_keys(key: str) -> None:
    """Lower-case ASCII letters, digits and underscores make a key."""
    assert Party(key=key, role=PartyRole.SOURCE, label=LABEL).key == key


@pytest.mark.parametrize("key", ["", "A", "2a", "甲", "a b", "a-b", "a" * 41, UNSETTLED, None, 7, "a\n"])
def test_not_keys(key: object) -> None:
    """Nothing else does, nor the word for money without a party."""
    with pytest.raises(InvariantError, match=r"party\.key: not a party's key"):
        require_key(key, "party.key")


def test_every_role_has_words() -> None:
    """A role is called something in both languages, each differently."""
    labels = [role.label for role in PartyRole]
    assert len({label.zh for label in labels}) == len({label.en for label in labels}) == len(PartyRole)
