# SPDX-License-Identifier: Apache-2.0
"""Shares by weighted factors."""

import pytest

from feidi.agreements.terms import Branch, Factor, SplitByFactors, To
from feidi.errors import InvariantError
from feidi.quantities import Share

THREE = [("revenue", "0.35"), ("payroll", "0.35"), ("assets", "0.30")]
NORTH, SOUTH = ("north", To("north")), Branch("south", To("south"))


def test_facts_are_looked_up_by_branch() -> None:
    """The figure of a branch is the yearly fact ``factor@branch``, of the year before unless told."""
    split = SplitByFactors([*THREE[:2], Factor("assets", Share("30%"))], [NORTH, SOUTH])
    assert split.branches[1].fact(split.factors[0]) == "revenue@south"
    assert (split.lag, split.depth) == (1, 1)


@pytest.mark.parametrize(
    ("factors", "branches", "lag", "message"),
    [
        (THREE[:2], [NORTH], 1, "weights add up to 7/10"),
        (THREE, [], 1, "branches are named once each"),
        (THREE, [NORTH, NORTH], 1, "branches are named once each"),
        (THREE, [NORTH], -1, "not a lag in years"),
        (THREE, [NORTH], 11, "not a lag in years"),
        (THREE, [NORTH], True, "must be int"),
    ],
)
def test_what_cannot_exist(
    factors: list[tuple[str, str]], branches: list[tuple[str, To]], lag: int, message: str
) -> None:
    """Weights are the whole, branches stand once, and figures are at most ten years old."""
    with pytest.raises(InvariantError, match=message):
        SplitByFactors(factors, branches, lag=lag)
