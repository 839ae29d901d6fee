# SPDX-License-Identifier: Apache-2.0
"""Shares."""

import pytest

from feidi.validators.values import SHARE


@pytest.mark.parametrize(("text", "canonical", "shown"), [("6:4", "3/5", "60%"), ("1/3", "1/3", "1/3")])
def test_canonical(text: str, canonical: str, shown: str) -> None:
    """Canonical is the fraction; a person reads percent where it ends."""
    assert (SHARE.validate(text), SHARE.format(text)) == (canonical, shown)


@pytest.mark.parametrize("text", ["1.2", "-1%", "101%", "1/0", "0:0"])
def test_refused(text: str) -> None:
    """What is no part of one whole is refused."""
    assert not SHARE.is_valid(text)
