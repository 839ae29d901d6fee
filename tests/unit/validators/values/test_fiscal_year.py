# SPDX-License-Identifier: Apache-2.0
"""Fiscal years."""

import pytest

from feidi.validators.values import FISCAL_YEAR


def test_canonical() -> None:
    """The year is four digits, and is written as a budget does."""
    assert FISCAL_YEAR.validate("2024 年") == "2024"
    assert FISCAL_YEAR.format("2024") == "2024年度"


@pytest.mark.parametrize("text", ["24", "1948", "3000", "2024-2025", "二〇二四"])
def test_refused(text: str) -> None:
    """Years outside 1949 to 2999 and other texts are refused."""
    assert not FISCAL_YEAR.is_valid(text)
