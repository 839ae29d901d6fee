# SPDX-License-Identifier: Apache-2.0
"""The union of the clause classes, and how to walk a tree of them."""

from collections.abc import Iterator
from typing import assert_never

from feidi.agreements.terms.at_most import AtMost
from feidi.agreements.terms.by_class import ByClass
from feidi.agreements.terms.by_kind import ByKind
from feidi.agreements.terms.guarantee import Guarantee
from feidi.agreements.terms.in_phases import InPhases
from feidi.agreements.terms.split import Split
from feidi.agreements.terms.split_by_factors import SplitByFactors
from feidi.agreements.terms.split_by_stake import SplitByStake
from feidi.agreements.terms.split_by_tier import SplitByTier
from feidi.agreements.terms.to import To
from feidi.agreements.terms.up_to import UpTo
from feidi.agreements.terms.when import When
from feidi.agreements.unset import Unset

__all__ = ["Terms", "children", "parties", "walk"]

Terms = (
    To
    | Split
    | SplitByStake
    | SplitByFactors
    | SplitByTier
    | UpTo
    | InPhases
    | ByKind
    | ByClass
    | When
    | Guarantee
    | AtMost
    | Unset
)
"""How a sum flows to parties: data and not code."""


def children(terms: Terms) -> tuple[tuple[str, Terms], ...]:
    """Give the clauses right below, each with its path from here as it stands in a document.

    Examples
    --------
    >>> children(Split([("1/2", To("source")), ("1/2", To("host"))]))[1]
    ('parts[1].terms', To(party='host'))
    """
    below: list[tuple[str, Terms | None]]
    match terms:
        case To() | Unset():
            below = []
        case Split(parts=parts):
            below = [(f"parts[{at}].terms", part.terms) for at, part in enumerate(parts)]
        case SplitByStake(stakes=stakes):
            below = [(f"stakes[{at}].terms", stake.terms) for at, stake in enumerate(stakes)]
        case SplitByFactors(branches=branches):
            below = [(f"branches[{at}].terms", branch.terms) for at, branch in enumerate(branches)]
        case SplitByTier(tiers=tiers):
            below = [(f"tiers[{at}].terms", tier.terms) for at, tier in enumerate(tiers)]
        case UpTo():
            below = [("terms", terms.terms), ("then", terms.then)]
        case InPhases(phases=phases):
            below = [(f"phases[{at}].terms", phase.terms) for at, phase in enumerate(phases)]
            below += [("before", terms.before), ("after", terms.after)]
        case ByKind():
            below = [(f"cases[{at}].terms", kind.terms) for at, kind in enumerate(terms.cases)]
            below += [("otherwise", terms.otherwise)]
        case ByClass():
            below = [(f"cases[{at}].terms", case.terms) for at, case in enumerate(terms.cases)]
            below += [("otherwise", terms.otherwise)]
        case When():
            below = [("terms", terms.terms), ("otherwise", terms.otherwise)]
        case Guarantee() | AtMost():
            below = [("terms", terms.terms)]
        case _:
            assert_never(terms)
    return tuple((path, child) for path, child in below if child is not None)


def walk(terms: Terms, path: str = "terms") -> Iterator[tuple[str, Terms]]:
    """Give every clause of a tree with its path, from the top down.

    Examples
    --------
    >>> [path for path, _ in walk(Split([("1/2", To("source")), ("1/2", To("host"))]))]
    ['terms', 'terms.parts[0].terms', 'terms.parts[1].terms']
    """
    yield path, terms
    for below, child in children(terms):
        yield from walk(child, f"{path}.{below}")


def parties(terms: Terms) -> tuple[str, ...]:
    """Give the keys of the parties that a tree can pay, in the order in which they stand."""
    keys: dict[str, None] = {}
    for _, clause in walk(terms):
        if isinstance(clause, To):
            keys[clause.party] = None
        elif isinstance(clause, Guarantee):
            keys.update(dict.fromkeys((clause.party, *clause.payers)))
        elif isinstance(clause, AtMost):
            keys.update(dict.fromkeys((clause.party, clause.to)))
    return tuple(keys)
