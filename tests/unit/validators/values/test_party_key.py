# SPDX-License-Identifier: Apache-2.0
"""Keys of parties."""

import pytest

from feidi.validators.values import PARTY_KEY


@pytest.mark.parametrize("text", ["", "Source", "1st", "a-b", "unsettled", "飞出地"])
def test_refused(text: str) -> None:
    """What an agreement refuses as a key is refused here."""
    assert not PARTY_KEY.is_valid(text)


def test_taken() -> None:
    """What it takes comes back unchanged."""
    assert PARTY_KEY.validate("park_fund") == "park_fund"
