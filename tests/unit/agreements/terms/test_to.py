# SPDX-License-Identifier: Apache-2.0
"""All of it to one party."""

import pytest

from feidi.agreements.terms import To
from feidi.errors import InvariantError


@pytest.mark.parametrize("key", ["", "甲市", "unsettled", None])
def test_the_party_is_named_by_its_key(key: str) -> None:
    """A label or the word for unsettled money is no key."""
    with pytest.raises(InvariantError, match=r"to\.party"):
        To(key)
