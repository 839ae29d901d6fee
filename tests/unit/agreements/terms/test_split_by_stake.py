# SPDX-License-Identifier: Apache-2.0
"""Shares in proportion to stakes."""

from fractions import Fraction

import pytest

from feidi.agreements.terms import SplitByStake, Stake, To
from feidi.errors import InvariantError
from feidi.quantities import Money


def test_shares_are_exact() -> None:
    """C3: 51, 39 and 10 percent of five hundred million yuan."""
    stakes = [(Money.yi("2.55"), To("a")), (Money.yi("1.95"), To("b")), Stake(Money.yi("0.5"), To("c"))]
    split = SplitByStake(stakes)
    assert split.shares == (Fraction(51, 100), Fraction(39, 100), Fraction(1, 10))
    assert split.depth == 1


@pytest.mark.parametrize("fens", [[], [0], [0, 0], [5, -1]])
def test_stakes_come_to_something(fens: list[int]) -> None:
    """No stake is negative and not all are nothing."""
    with pytest.raises(InvariantError, match="stakes are not negative"):
        SplitByStake([(Money(fen), To("a")) for fen in fens])
