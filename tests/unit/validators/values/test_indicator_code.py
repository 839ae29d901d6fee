# SPDX-License-Identifier: Apache-2.0
"""Codes of indicators."""

import pytest

from feidi.validators.values import INDICATOR_CODE


@pytest.mark.parametrize("text", ["", "tax per mu", "亩均税收", "1tax", "a" * 500])
def test_refused(text: str) -> None:
    """What an indicator refuses as its code is refused here."""
    assert not INDICATOR_CODE.is_valid(text)


def test_taken() -> None:
    """What it takes comes back unchanged."""
    assert INDICATOR_CODE.validate("tax_per_mu") == "tax_per_mu"
