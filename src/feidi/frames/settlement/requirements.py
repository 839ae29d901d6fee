# SPDX-License-Identifier: Apache-2.0
"""Find what a tree of terms requires to be known of a unit, and the columns of the user's frames that hold it."""

from collections.abc import Iterable, Iterator
from functools import cache
from hashlib import sha256
from typing import Final, NamedTuple, TypeAlias, assert_never, final

from attrs import astuple, frozen

from feidi.agreements.agreement import Agreement
from feidi.agreements.amounts import Amount, Escalating, FactAmount, Indexed, MeanBefore, Running, SumBefore
from feidi.agreements.clock import Clock
from feidi.agreements.conditions import AllOf, AnyOf, AtLeast, Condition, Holds, NotSo, ShareAtLeast
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
from feidi.agreements.terms.tree import Terms, walk
from feidi.agreements.terms.up_to import UpTo
from feidi.agreements.terms.when import When
from feidi.agreements.unset import Unset
from feidi.quantities.money import Money
from feidi.quantities.share import Share
from feidi.settlement.condition import changes_by_year

__all__ = [
    "MISSING",
    "AmountNeed",
    "BeforeNeed",
    "BoundNeed",
    "FactColumns",
    "FactNeed",
    "FlagNeed",
    "GateNeed",
    "Need",
    "NumberNeed",
    "RunningNeed",
    "YearlyNeed",
    "bounds_of",
    "column_of",
    "fact_columns",
    "facts_of",
    "needs_of",
]

MISSING: Final = -(2**56)
"""What stands in a column of whole numbers where something is not known: beyond any sum of facts, and a hundred
times it is still a whole number of 64 bits."""


@final
@frozen
class AmountNeed:
    """A sum of money of the unit."""

    fact: str


@final
@frozen
class YearlyNeed:
    """A sum of money of the unit in the year of the receipt."""

    fact: str


@final
@frozen
class RunningNeed:
    """What a yearly sum has come to by the year of the receipt."""

    fact: str


@final
@frozen
class BeforeNeed:
    """The sum of a yearly fact over the years before an event."""

    fact: str
    milestone: str
    years: int


@final
@frozen
class BoundNeed:
    """The day so long after an event."""

    milestone: str
    years: int
    months: int


@final
@frozen
class FlagNeed:
    """Yes or no."""

    flag: str


@final
@frozen
class NumberNeed:
    """Whether a number of the unit reaches a share."""

    number: str
    share: Share


@final
@frozen
class GateNeed:
    """Whether a condition holds that no year changes."""

    path: str
    condition: Condition


UnitNeed: TypeAlias = AmountNeed | BeforeNeed | BoundNeed | FlagNeed | NumberNeed
"""What the frame of units answers."""
YearNeed: TypeAlias = YearlyNeed | RunningNeed
"""What the frame of units' years answers."""
FactNeed: TypeAlias = UnitNeed | YearNeed
Need: TypeAlias = FactNeed | GateNeed


@cache
def column_of(need: Need) -> str:
    """Return the name of the column that holds the answer."""
    asked = (
        [need.path] if isinstance(need, GateNeed) else [str(part) for part in astuple(need, recurse=False)]
    )
    told = repr((type(need).__name__, *asked))
    return f"__{sha256(told.encode()).hexdigest()[:16]}"


def bounds_of(clock: Clock, ends: Iterable[int]) -> tuple[BoundNeed, ...]:
    """Return the days so many years after a clock starts."""
    return tuple(BoundNeed(clock.milestone, clock.delay_years + years, clock.delay_months) for years in ends)


def needs_of(terms: Terms, path: str) -> dict[Need, None]:
    """Return everything that the terms of a tree require, each once; a gate also stands for what it requires."""
    return dict.fromkeys(need for at, term in walk(terms, path) for need in _of_term(term, at))


def _of_term(term: Terms, path: str) -> Iterator[Need]:
    match term:
        case UpTo(limit=limit) | AtMost(limit=limit):
            yield from _of_amount(limit)
        case Guarantee(floor=floor, since=since):
            yield from _of_amount(floor)
            if since is not None and not isinstance(floor, Unset):
                yield from bounds_of(since, [0])
        case InPhases(phases=phases, clock=clock):
            yield from bounds_of(
                clock, [sum(phase.years for phase in phases[:at]) for at in range(len(phases) + 1)]
            )
        case When(condition=condition):
            if changes_by_year(condition):
                yield from _of_condition(condition)
            else:
                yield GateNeed(path, condition)
        case (
            To()
            | Split()
            | SplitByStake()
            | SplitByFactors()
            | SplitByTier()
            | ByKind()
            | ByClass()
            | Unset()
        ):
            return  # what these require, the receipts themselves have
        case _:
            assert_never(term)


def facts_of(needs: Iterable[Need]) -> list[FactNeed]:
    """Return needs, each once, with what its condition requires in the place of each gate."""
    asked: dict[FactNeed, None] = {}
    for need in needs:
        asked |= dict.fromkeys(_of_condition(need.condition) if isinstance(need, GateNeed) else (need,))
    return list(asked)


def _of_amount(amount: Amount) -> Iterator[FactNeed]:
    match amount:
        case FactAmount(fact=fact, yearly=yearly):
            yield YearlyNeed(fact) if yearly else AmountNeed(fact)
        case Running(fact=fact):
            yield RunningNeed(fact)
        case (
            SumBefore(fact=fact, milestone=milestone, years=years)
            | MeanBefore(fact=fact, milestone=milestone, years=years)
        ):
            yield BeforeNeed(fact, milestone, years)
        case Money() | Escalating() | Indexed() | Unset():
            return  # a figure of the agreement itself requires nothing of a unit
        case _:
            assert_never(amount)


def _of_condition(condition: Condition) -> Iterator[FactNeed]:
    match condition:
        case Holds(flag=flag):
            yield FlagNeed(flag)
        case AtLeast(amount=amount, threshold=threshold):
            yield from _of_amount(amount)
            yield from _of_amount(threshold)
        case ShareAtLeast(number=number, share=share):
            yield NumberNeed(number, share)
        case AllOf(conditions=conditions) | AnyOf(conditions=conditions):
            for one in conditions:
                yield from _of_condition(one)
        case NotSo(condition=inner):
            yield from _of_condition(inner)
        case _:
            assert_never(condition)


class FactColumns(NamedTuple):
    """The columns of the user's frames of facts: of units, days among them, and of units' years."""

    by_unit: frozenset[str]
    days: frozenset[str]
    by_year: frozenset[str]


def fact_columns(agreement: Agreement) -> FactColumns:
    """Return the columns of facts that an agreement requires, so that others need not be read."""
    by_unit: set[str] = set()
    days: set[str] = set()
    by_year: set[str] = set()
    for clause in agreement.sharing:
        for need in facts_of(needs_of(clause.terms, clause.id)):
            match need:
                case AmountNeed(fact=name) | FlagNeed(flag=name) | NumberNeed(number=name):
                    by_unit.add(name)
                case BoundNeed(milestone=name):
                    days.add(name)
                case BeforeNeed(fact=fact, milestone=name):
                    days.add(name)
                    by_year.add(fact)
                case YearlyNeed(fact=name) | RunningNeed(fact=name):
                    by_year.add(name)
                case _:
                    assert_never(need)
    return FactColumns(frozenset(by_unit | days), frozenset(days), frozenset(by_year))
