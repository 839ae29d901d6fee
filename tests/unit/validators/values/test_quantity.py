# SPDX-License-Identifier: Apache-2.0
"""Quantities."""

import pytest

from feidi.validators.values import QUANTITY


def test_canonical() -> None:
    """Separators go, the unit stays."""
    assert QUANTITY.validate("1,000 万元/亩") == "1000 万元/亩"


@pytest.mark.parametrize("text", ["", "many", "3 furlongs", "NaN 亩", "1e9 亩"])
def test_refused(text: str) -> None:
    """No number, an unknown unit, none and powers are refused."""
    assert not QUANTITY.is_valid(text)
