# SPDX-License-Identifier: Apache-2.0
"""Texts of formulas."""

import pytest

from feidi.validators.values import FORMULA


def test_canonical() -> None:
    """Chinese names become codes and come back as Chinese names."""
    assert FORMULA.validate("评价税收 / 用地面积") == FORMULA.validate("tax/land") == "tax / land"
    assert FORMULA.format("tax / land") == "评价税收 / 用地面积"


@pytest.mark.parametrize("text", ["", "tax /", "__import__('os')", "tax + land", "(" * 500])
def test_refused(text: str) -> None:
    """What is no formula, what would run, what adds money to land and what nests without end is refused."""
    assert not FORMULA.is_valid(text)
