# SPDX-License-Identifier: Apache-2.0
"""Walking a tree: every clause once, with the path it has in a document."""

import re

from attrs import fields, has
from hypothesis import given

from feidi.agreements.terms import Guarantee, Split, Terms, To, UpTo, children, parties, walk
from feidi.quantities import Money
from feidi.testing import terms
from tests.support.profiles import costly

# Enough clauses to stand in one another in every way.
TREES = terms(settles=False, max_leaves=6)
FEW = costly(5)


def _at(root: object, path: str) -> object:
    value = root
    for name, at in re.findall(r"(\w+)(?:\[(\d+)\])?", path):
        value = getattr(value, name)
        if at:
            value = value[int(at)]
    return value


def _clauses_in(value: object) -> int:
    if isinstance(value, tuple):
        return sum(_clauses_in(one) for one in value)
    if not has(type(value)) or not type(value).__module__.startswith("feidi.agreements.terms"):
        return 0
    inner = sum(_clauses_in(getattr(value, field.name)) for field in fields(type(value)))
    is_clause = hasattr(value, "clause")
    return inner + is_clause


@FEW
@given(TREES)
def test_paths_lead_to_their_clause(tree: Terms) -> None:
    """The path of a clause, followed field by field from the root, ends at that clause."""
    for path, clause in walk(tree, "terms"):
        if path != "terms":
            assert _at(tree, path.removeprefix("terms.")) is clause


@FEW
@given(terms(settles=False, unset=False, max_leaves=6))
def test_nothing_is_passed_over(tree: Terms) -> None:
    """A walk meets as many clauses as the tree's fields hold."""
    assert sum(1 for _ in walk(tree)) == _clauses_in(tree)


def test_parties_stand_in_order() -> None:
    """Each party stands once, in the order of the document; a guarantee names its party and payers."""
    tree = Split(
        [
            ("1/2", UpTo(Money.wan(1), To("c"), To("a"))),
            ("1/2", Guarantee("b", Money.wan(1), To("a"), ["d"])),
        ]
    )
    assert parties(tree) == ("c", "a", "b", "d")
    assert children(To("a")) == ()
