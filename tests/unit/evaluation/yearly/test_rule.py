# SPDX-License-Identifier: Apache-2.0
"""The rule of a review."""

import pytest
from attrs import evolve

from feidi.errors import InvariantError
from feidi.instruments.certainty import Certainty
from feidi.published.demonstration import YEARLY_REVIEW


def test_grades_fall_to_the_lowest() -> None:
    """So many steps lower, and not below the lowest."""
    assert [YEARLY_REVIEW.lowered("B", steps) for steps in range(4)] == ["B", "C", "D", "D"]


def test_rules_have_grades_and_falls() -> None:
    """No grade, one twice, and a fall that is no number are refused."""
    for grades in ((), ("A", "A")):
        with pytest.raises(InvariantError, match="a review has grades"):
            evolve(YEARLY_REVIEW, grades=grades)
    for fall in (-1, True, "1"):
        with pytest.raises(InvariantError, match=r"not a number of grades|must be"):
            evolve(YEARLY_REVIEW, arrears=fall)
    with pytest.raises(InvariantError, match="review yearly-review, citation"):
        evolve(YEARLY_REVIEW, certainty=Certainty.WEAK)
    with pytest.raises(InvariantError, match=r"review\.id"):
        evolve(YEARLY_REVIEW, id="年度")
