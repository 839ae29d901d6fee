# SPDX-License-Identifier: Apache-2.0
"""Trees nest down to a bound."""

import pytest

from feidi.agreements.depth import MAX_DEPTH, depth_over
from feidi.agreements.readings import describe, flow
from feidi.agreements.terms import Split, Terms, To, walk
from feidi.errors import InvariantError


def _nested(levels: int) -> Terms:
    tree: Terms = To("source")
    for _ in range(levels):
        tree = Split([("1", tree)])
    return tree


def test_the_bound_is_reached_and_not_passed() -> None:
    """The deepest tree allowed can be walked, described and drawn; one deeper cannot be built."""
    deepest = _nested(MAX_DEPTH)
    assert sum(1 for _ in walk(deepest)) == MAX_DEPTH + 1
    assert len(describe(deepest, "en").splitlines()) == MAX_DEPTH + 1
    assert flow(deepest, "en").count("-->") == MAX_DEPTH
    with pytest.raises(InvariantError, match="flatten the tree"):
        _nested(MAX_DEPTH + 1)


def test_ten_thousand_levels() -> None:
    """A tree of 10,000 levels is refused with a clear error, not by a full stack."""
    with pytest.raises(InvariantError, match=f"the terms nest deeper than {MAX_DEPTH} clauses"):
        _nested(10_000)


def test_a_leaf_has_no_depth() -> None:
    """A clause over leaves is one deep, and one over nothing too."""
    assert depth_over((To("source"),), "split") == depth_over((), "split") == 1


def test_a_key_is_no_clause() -> None:
    """A party's key where a clause belongs is refused, with the remedy."""
    with pytest.raises(InvariantError, match=r'part\.terms: must be To or .*To\("source"\)'):
        Split([("1", "source")])  # type: ignore[list-item]
