# SPDX-License-Identifier: Apache-2.0
"""Ids of instruments."""

import pytest

from feidi.validators.values import CITATION_ID


@pytest.mark.parametrize("text", ["", "-x", "财预〔2015〕92号", "a b", "a" * 81])
def test_refused(text: str) -> None:
    """What an instrument refuses as its id is refused here."""
    assert not CITATION_ID.is_valid(text)


def test_taken() -> None:
    """What it takes comes back unchanged."""
    assert CITATION_ID.validate("caiyu-2015-92") == "caiyu-2015-92"
