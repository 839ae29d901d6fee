# SPDX-License-Identifier: Apache-2.0
"""Amounts of money."""

import pytest

from feidi.validators.values import MONEY


@pytest.mark.parametrize(
    ("text", "canonical"), [("1,000.8万元", "1000.8万元"), ("10008000元", "1000.8万元"), ("CNY 1", "1元")]
)
def test_canonical(text: str, canonical: str) -> None:
    """The unit that a person expects is chosen."""
    assert MONEY.validate(text) == canonical


@pytest.mark.parametrize("text", ["1000.8", "万元", "1e5元", "NaN元", "0.001元"])
def test_refused(text: str) -> None:
    """A bare number, a number in powers, none, and less than a fen are refused."""
    assert not MONEY.is_valid(text)
