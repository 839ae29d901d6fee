# SPDX-License-Identifier: Apache-2.0
"""What a tree of terms asks to know of a unit, and under which names the answers stand in columns."""

from collections.abc import Iterable, Iterator
from functools import cache
from hashlib import sha256
from typing import Final, assert_never, final

from attrs import astuple, frozen

from feidi.agreements.amounts import Amount, Escalating, FactAmount, Indexed, MeanBefore, Running, SumBefore
from feidi.agreements.clock import Clock
from feidi.agreements.conditions import AllOf, AnyOf, AtLeast, Condition, Holds, NotSo, ShareAtLeast
from feidi.agreements.terms.at_most import AtMost
from feidi.agreements.terms.guarantee import Guarantee
from feidi.agreements.terms.in_phases import InPhases
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
    "FactNeed",
    "FlagNeed",
    "GateNeed",
    "Need",
    "NumberNeed",
    "RunningNeed",
    "YearlyNeed",
    "bounds_of",
    "column_of",
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

    event: str
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


FactNeed = AmountNeed | YearlyNeed | RunningNeed | BeforeNeed | BoundNeed | FlagNeed | NumberNeed
Need = FactNeed | GateNeed


@cache
def column_of(need: Need) -> str:
    """Give the name of the column that holds the answer; without dots, which Spark reads as a path."""
    asked = (
        [need.path] if isinstance(need, GateNeed) else [str(part) for part in astuple(need, recurse=False)]
    )
    told = repr((type(need).__name__, *asked))
    return f"__{sha256(told.encode()).hexdigest()[:16]}"


def bounds_of(clock: Clock, ends: Iterable[int]) -> tuple[BoundNeed, ...]:
    """Give the days so many years after a clock starts."""
    return tuple(BoundNeed(clock.milestone, clock.delay_years + years, clock.delay_months) for years in ends)


def needs_of(terms: Terms, path: str) -> dict[Need, None]:
    """Give everything that the clauses of a tree ask for, each once; a gate also stands for what it asks."""
    needs: dict[Need, None] = {}
    for at, clause in walk(terms, path):
        match clause:
            case UpTo(limit=limit) | AtMost(limit=limit):
                needs.update(dict.fromkeys(_of_amount(limit)))
            case Guarantee(floor=floor, since=since):
                needs.update(dict.fromkeys(_of_amount(floor)))
                if since is not None and not isinstance(floor, Unset):
                    needs.update(dict.fromkeys(bounds_of(since, [0])))
            case InPhases(phases=phases, clock=clock):
                ends = [sum(phase.years for phase in phases[:at]) for at in range(len(phases) + 1)]
                needs.update(dict.fromkeys(bounds_of(clock, ends)))
            case When(condition=condition):
                if changes_by_year(condition):
                    needs.update(dict.fromkeys(_of_condition(condition)))
                else:
                    needs[GateNeed(at, condition)] = None
            case _:
                pass
    return needs


def facts_of(needs: Iterable[Need]) -> list[FactNeed]:
    """Give needs, each once, with what its condition asks for in the place of each gate."""
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
            return  # a figure of the agreement itself asks nothing of a unit
        case _:
            assert_never(amount)


def _of_condition(condition: Condition) -> Iterator[FactNeed]:
    """Give what a condition asks for."""
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
