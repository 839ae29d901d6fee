# SPDX-License-Identifier: Apache-2.0
"""Conditions nest, and say something."""

import pytest

from feidi.agreements.conditions import AllOf, AnyOf, Condition, Holds, NotSo
from feidi.agreements.depth import MAX_DEPTH
from feidi.errors import InvariantError


def test_depth_counts_levels() -> None:
    """A condition knows how deep it is, and equality does not look at it."""
    assert AllOf([Holds("a"), NotSo(AnyOf([Holds("b")]))]).depth == 3
    assert AnyOf([Holds("a")]) == AnyOf((Holds("a"),))


@pytest.mark.parametrize("kind", [AllOf, AnyOf])
def test_an_empty_list_says_nothing(kind: type[AllOf] | type[AnyOf]) -> None:
    """All or any of nothing is no condition."""
    with pytest.raises(InvariantError, match="an empty list of conditions says nothing"):
        kind([])


def test_a_name_is_no_condition() -> None:
    """A flag's bare name is refused where a condition belongs."""
    with pytest.raises(InvariantError, match=r"not a clause or a condition|must be"):
        NotSo("led_by_government")  # type: ignore[arg-type]


def _nested(levels: int) -> Condition:
    condition: Condition = Holds("a")
    for _ in range(levels):
        condition = NotSo(condition)
    return condition


def test_ten_thousand_levels() -> None:
    """A condition of 10,000 levels stops at the bound with a clear error."""
    assert isinstance(_nested(MAX_DEPTH), NotSo)
    with pytest.raises(InvariantError, match=f"nest deeper than {MAX_DEPTH}"):
        _nested(10_000)
