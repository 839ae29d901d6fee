# SPDX-License-Identifier: Apache-2.0
"""Whether limits, conditions and clocks name what they ask for."""

from collections.abc import Iterator
from typing import Final, assert_never

from feidi.agreements.amounts import Amount, Escalating, FactAmount, Indexed, MeanBefore, Running, SumBefore
from feidi.agreements.clock import Clock
from feidi.agreements.conditions import AllOf, AnyOf, AtLeast, Condition, Holds, NotSo, ShareAtLeast
from feidi.agreements.facts import Milestone
from feidi.agreements.readings.notes import StructureKind, StructureNote
from feidi.agreements.unset import Unset
from feidi.labels import Label
from feidi.quantities.money import Money

__all__ = ["amount_notes", "clock_notes", "condition_notes"]

_MILESTONES: Final = frozenset(str(event) for event in Milestone)


def amount_notes(amount: Amount, path: str) -> Iterator[StructureNote]:
    """Look at the names of an amount."""
    match amount:
        case Money() | Escalating() | Indexed() | Unset():
            pass
        case FactAmount(fact=fact) | Running(fact=fact):
            yield from _unnamed(fact, path)
        case SumBefore(fact=fact, milestone=milestone) | MeanBefore(fact=fact, milestone=milestone):
            yield from _unnamed(fact, path)
            yield from _event(milestone, path)
        case _:
            assert_never(amount)


def clock_notes(clock: Clock, path: str) -> Iterator[StructureNote]:
    """Look at the event of a clock."""
    yield from _event(clock.milestone, path)


def condition_notes(condition: Condition, path: str) -> Iterator[StructureNote]:
    """Look at the names in a condition."""
    match condition:
        case Holds(flag=name) | ShareAtLeast(number=name):
            yield from _unnamed(name, path)
        case AtLeast(amount=amount, threshold=threshold):
            yield from amount_notes(amount, f"{path}.amount")
            yield from amount_notes(threshold, f"{path}.threshold")
        case AllOf(conditions=several) | AnyOf(conditions=several):
            for at, one in enumerate(several):
                yield from condition_notes(one, f"{path}.conditions[{at}]")
        case NotSo(condition=inner):
            yield from condition_notes(inner, f"{path}.condition")
        case _:
            assert_never(condition)


def _unnamed(name: str, path: str) -> Iterator[StructureNote]:
    if not name.strip():
        label = Label(zh="所依据的事实没有名称", en="the fact that is asked for has no name")
        yield StructureNote(path, StructureKind.NAME_MISSING, label)


def _event(milestone: str, path: str) -> Iterator[StructureNote]:
    if str(milestone) not in _MILESTONES:
        label = Label(
            zh=f"“{milestone}”不是通用的时间节点,须由各单位的事实给出",
            en=f"{str(milestone)!r} is none of the usual milestones; the facts of each unit must give its day",
        )
        yield StructureNote(path, StructureKind.EVENT_UNKNOWN, label)
