# SPDX-License-Identifier: Apache-2.0
"""From a tree of clauses to a flow: compiled once for a sharing clause, run for each unit."""

from math import lcm
from typing import Final, assert_never

from feidi.agreements.sharing import PartYear
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
from feidi.agreements.terms.tree import Terms, children, walk
from feidi.agreements.terms.up_to import UpTo
from feidi.agreements.terms.when import When
from feidi.agreements.unset import Unset
from feidi.settlement.flow.dated import by_factors, by_tier, in_phases
from feidi.settlement.flow.days import Since
from feidi.settlement.flow.limits import at_most, guarantee, up_to
from feidi.settlement.flow.run import Flow
from feidi.settlement.flow.simple import by_class, by_kind, by_shares, to_party, when, without_number

__all__ = ["compile_flow", "scale_of"]

DAYS: Final = 365 * 366
"""Parts of a year by days become whole numbers too."""


def scale_of(terms: Terms, convention: PartYear | None, *, has_part_years: bool = False) -> int:
    """Give the number by which the fixed shares of a tree, and one division by days, become whole numbers.

    What it does not cover, such as shares by factors, flows as fractions: exact as well, only slower.
    """
    dated = has_part_years or any(isinstance(clause, InPhases | SplitByTier) for _, clause in walk(terms))
    return _shares_scale(terms) * (DAYS if dated and convention is PartYear.PRORATE else 1)


def _shares_scale(terms: Terms) -> int:
    own = 1
    if isinstance(terms, Split):
        own = lcm(*(part.share.value.denominator for part in terms.parts))
    elif isinstance(terms, SplitByStake):
        own = lcm(*(share.denominator for share in terms.shares))
    elif isinstance(terms, SplitByTier):
        figures = [entry.value.value for one in terms.retentions for entry in one.parameter.timeline.entries]
        own = lcm(*(entry.share.value.denominator for shares in figures if shares for entry in shares.shares))
    return own * lcm(*(_shares_scale(child) for _, child in children(terms)))


def compile_flow(  # noqa: C901, PLR0912  # one arm for each clause class, that is how the union is read
    terms: Terms, convention: PartYear | None, path: str
) -> Flow:
    """Turn a tree into the function that lets an amount flow through it."""
    below = {at: compile_flow(child, convention, f"{path}.{at}") for at, child in children(terms)}
    flows = tuple(below.values())
    match terms:
        case To():
            return to_party(terms, path)
        case Unset(reason=reason):
            return without_number(reason, path)
        case Split(parts=parts, clause=article):
            return by_shares("split", article, [part.share.value for part in parts], flows, path)
        case SplitByStake(shares=shares, clause=article):
            return by_shares("split_by_stake", article, shares, flows, path)
        case SplitByFactors():
            return by_factors(terms, flows, path)
        case SplitByTier(tiers=tiers):
            return by_tier(
                terms, {tier.name: flow for tier, flow in zip(tiers, flows, strict=True)}, convention, path
            )
        case UpTo(limit=limit):
            if isinstance(limit, Unset):
                return without_number(limit.reason, path)
            return up_to(terms, (below["terms"], below["then"]), path)
        case InPhases(phases=phases):
            return in_phases(
                terms, flows[: len(phases)], below.get("before"), below.get("after"), convention, path
            )
        case ByKind(cases=cases, clause=article):
            by = {kind: below[f"cases[{at}].terms"] for at, case in enumerate(cases) for kind in case.kinds}
            return by_kind(by, below.get("otherwise"), article, path)
        case ByClass(cases=cases, clause=article):
            by_name = {case.project_class: below[f"cases[{at}].terms"] for at, case in enumerate(cases)}
            return by_class(by_name, below.get("otherwise"), article, path)
        case When(condition=condition, clause=article):
            return when(condition, (below["terms"], below["otherwise"]), article, path)
        case Guarantee(floor=floor, since=since):
            if isinstance(floor, Unset):
                return without_number(floor.reason, path)
            clock = None if since is None else Since(since, convention, path)
            return guarantee(terms, below["terms"], clock, path)
        case AtMost(limit=limit):
            if isinstance(limit, Unset):
                return without_number(limit.reason, path)
            return at_most(terms, below["terms"], path)
        case _:
            assert_never(terms)
