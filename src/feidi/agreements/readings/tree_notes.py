# SPDX-License-Identifier: Apache-2.0
"""Notes on a tree of clauses, from what can reach each of them."""

from collections.abc import Iterator
from fractions import Fraction
from typing import assert_never

from feidi.agreements.amounts import Escalating, Indexed
from feidi.agreements.readings.notes import StructureKind, StructureNote
from feidi.agreements.readings.reach import Reach, Way, by_kind_ways, phase_ways, up_to_ways, when_ways
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
from feidi.agreements.terms.tree import Terms, children, parties, walk
from feidi.agreements.terms.up_to import Over, UpTo
from feidi.agreements.terms.when import When
from feidi.agreements.unset import Unset
from feidi.labels import Label
from feidi.quantities.money import Money

__all__ = ["tree_notes"]

_NOTHING = Label(zh="比例为0,没有资金流入", en="its share is 0, so nothing flows there")


def tree_notes(terms: Terms, path: str, reach: Reach) -> Iterator[StructureNote]:
    """Look at a clause and at all that money can reach below it."""
    yield from _own(terms, path, reach)
    for below, child, inside in _ways(terms, reach):
        at = f"{path}.{below}"
        if child is None:
            yield from _left_open(at, inside)
        elif isinstance(inside, Label):
            kind = StructureKind.NOTHING_FLOWS if inside is _NOTHING else StructureKind.UNREACHABLE
            yield StructureNote(at, kind, inside)
        else:
            yield from tree_notes(child, at, inside)


def _left_open(path: str, inside: Reach | Label) -> Iterator[StructureNote]:
    if isinstance(inside, Reach):
        label = Label(
            zh="可能有资金进入,但未约定去向", en="money may come in here, and where it flows is not agreed"
        )
        yield StructureNote(path, StructureKind.GAP, label)


def _ways(terms: Terms, reach: Reach) -> Iterator[Way]:
    match terms:
        case To() | Unset():
            pass
        case Split(parts=parts):
            yield from _shared(terms, [part.share.value for part in parts], reach)
        case SplitByStake(shares=shares):
            yield from _shared(terms, shares, reach)
        case SplitByFactors() | SplitByTier() | Guarantee() | AtMost():
            yield from ((below, child, reach) for below, child in children(terms))
        case UpTo():
            yield from up_to_ways(terms, reach)
        case InPhases():
            yield from phase_ways(terms, reach)
        case ByKind():
            yield from by_kind_ways(terms, reach)
        case ByClass():
            for at, case in enumerate(terms.cases):
                yield f"cases[{at}].terms", case.terms, reach
            yield "otherwise", terms.otherwise, reach
        case When():
            yield from when_ways(terms, reach)
        case _:
            assert_never(terms)


def _shared(terms: Terms, shares: "list[Fraction] | tuple[Fraction, ...]", reach: Reach) -> Iterator[Way]:
    for share, (below, child) in zip(shares, children(terms), strict=True):
        yield below, child, reach.times(share) if share else _NOTHING


def _own(terms: Terms, path: str, reach: Reach) -> Iterator[StructureNote]:
    if isinstance(terms, Guarantee):
        yield from _floor(terms, path, reach)
    elif isinstance(terms, AtMost):
        yield from _ceiling(terms, path, reach)
    elif isinstance(terms, SplitByFactors):
        for at, factor in enumerate(terms.factors):
            if not factor.weight.value:
                yield StructureNote(f"{path}.factors[{at}]", StructureKind.NOTHING_FLOWS, _NOTHING)
    elif isinstance(terms, SplitByTier):
        yield from _tiers(terms, path, reach)


def _floor(terms: Guarantee, path: str, reach: Reach) -> Iterator[StructureNote]:
    floor = terms.floor.start if isinstance(terms.floor, Escalating | Indexed) else terms.floor
    if isinstance(floor, Money) and reach.year is not None and floor.fen > reach.year:
        label = Label(
            zh=f"保底{floor.text('zh')}高于外层限额所能流入的数额",
            en=f"the floor of {floor.text('en')} is above what the limits around it let in",
        )
        yield StructureNote(f"{path}.floor", StructureKind.FLOOR_TOO_HIGH, label)
    if any(isinstance(clause, Unset) for _, clause in walk(terms.terms)):
        return
    paid = parties(terms.terms)
    for at, payer in enumerate(terms.payers):
        if payer not in paid:
            label = Label(
                zh=f"{payer}在本条款下没有所得,无从补足",
                en=f"{payer} receives nothing below to make it up with",
            )
            yield StructureNote(f"{path}.payers[{at}]", StructureKind.PAYER_WITHOUT_MEANS, label)


def _ceiling(terms: AtMost, path: str, reach: Reach) -> Iterator[StructureNote]:
    bound = reach.year if terms.over is Over.YEAR else reach.life
    if isinstance(terms.limit, Money) and bound is not None and bound <= terms.limit.fen:
        label = Label(
            zh="外层限额使流入不超过本上限,不会有超出部分",
            en="limits around it keep the inflow within this ceiling, so nothing is above it",
        )
        yield StructureNote(f"{path}.limit", StructureKind.UNREACHABLE, label)
    unset = any(isinstance(clause, Unset) for _, clause in walk(terms.terms))
    if terms.party not in parties(terms.terms) and not unset:
        label = Label(
            zh=f"{terms.party}在本条款下没有所得,上限不起作用",
            en=f"{terms.party} receives nothing below, so its ceiling is of no effect",
        )
        yield StructureNote(f"{path}.party", StructureKind.NOTHING_FLOWS, label)


def _tiers(terms: SplitByTier, path: str, reach: Reach) -> Iterator[StructureNote]:
    known = {kind for retention in terms.retentions for kind in retention.kinds}
    missing = [kind for kind in sorted(reach.kinds) if kind not in known]
    if missing:
        label = Label(
            zh=f"{'、'.join(kind.label.zh for kind in missing)}没有留成比例",
            en=f"there is no retention for {', '.join(kind.label.en for kind in missing)}",
        )
        yield StructureNote(f"{path}.retentions", StructureKind.GAP, label)
    for at, retention in enumerate(terms.retentions):
        for entry in retention.parameter.timeline.entries:
            if entry.value.value is None:
                label = Label(
                    zh=f"{entry.span}的留成比例未定", en=f"the shares of {entry.span} have no number"
                )
                yield StructureNote(f"{path}.retentions[{at}]", StructureKind.SHARES_OPEN, label)
