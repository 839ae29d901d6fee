# SPDX-License-Identifier: Apache-2.0
"""Which money can reach a clause: how much, of which kinds, when, and under which answers to conditions."""

from collections.abc import Iterator
from fractions import Fraction
from typing import final

from attrs import evolve, frozen

from feidi.agreements.amounts import Amount
from feidi.agreements.clock import Clock
from feidi.agreements.conditions import Condition, NotSo
from feidi.agreements.revenue import RevenueKind
from feidi.agreements.terms.by_kind import ByKind
from feidi.agreements.terms.in_phases import InPhases
from feidi.agreements.terms.tree import Terms
from feidi.agreements.terms.up_to import Over, UpTo
from feidi.agreements.terms.when import When
from feidi.labels import Label
from feidi.quantities.money import Money

__all__ = ["Reach", "Way", "by_kind_ways", "phase_ways", "up_to_ways", "when_ways"]


@final
@frozen
class Reach:
    """What is known of the money that reaches a clause.

    Parameters
    ----------
    kinds
        The kinds of revenue it can be of.
    year, life
        The most of it in a year and in all years; ``None`` where nothing bounds it. [fen]
    answers
        Conditions that were asked on the way, and how they were answered.
    windows
        For clocks on the way: from which month after the event until which it comes in.
    term
        How many months the agreement is in force; ``None`` where it does not say.
    """

    kinds: frozenset[RevenueKind]
    year: Fraction | None = None
    life: Fraction | None = None
    answers: tuple[tuple[Condition, bool], ...] = ()
    windows: tuple[tuple[Clock, int | None, int | None], ...] = ()
    term: int | None = None

    def times(self, share: Fraction) -> "Reach":
        """Give what is known of a share of the money."""
        return evolve(
            self,
            year=None if self.year is None else self.year * share,
            life=None if self.life is None else self.life * share,
        )


Way = tuple[str, Terms | None, Reach | Label]
"""The path of a clause below, the clause, and what can reach it or why nothing can."""


def _least(*bounds: Fraction | None) -> Fraction | None:
    return min((bound for bound in bounds if bound is not None), default=None)


def _fen(amount: Amount) -> Fraction | None:
    return Fraction(amount.fen) if isinstance(amount, Money) else None


def up_to_ways(terms: UpTo, reach: Reach) -> Iterator[Way]:
    """Give the ways within and beyond a limit."""
    limit = _fen(terms.limit)
    zero = Label(zh="限额为0,没有资金进入限额以内的部分", en="the limit is 0, so nothing flows within it")
    life = terms.over is Over.LIFETIME
    within = evolve(
        reach, year=_least(reach.year, limit), life=_least(reach.life, limit) if life else reach.life
    )
    yield "terms", terms.terms, zero if limit == 0 else within
    bound = reach.life if life else reach.year
    never = Label(
        zh="外层限额使流入不超过本限额,超过部分永远不会发生",
        en="limits around it keep the inflow within this limit, so nothing flows beyond it",
    )
    yield "then", terms.then, never if None not in (bound, limit) and bound <= limit else reach  # type: ignore[operator]


def by_kind_ways(terms: ByKind, reach: Reach) -> Iterator[Way]:
    """Give the way of each kind of revenue."""
    left = reach.kinds
    for at, case in enumerate(terms.cases):
        kinds = reach.kinds.intersection(case.kinds)
        left = left.difference(case.kinds)
        strange = Label(
            zh=f"{'、'.join(kind.label.zh for kind in case.kinds)}不会进入本条款",
            en=f"{', '.join(kind.label.en for kind in case.kinds)} cannot come in here",
        )
        yield f"cases[{at}].terms", case.terms, evolve(reach, kinds=kinds) if kinds else strange
    covered = Label(zh="各种收入均已另有规定", en="every kind that can come in has its own case")
    yield "otherwise", terms.otherwise, evolve(reach, kinds=left) if left else covered


def when_ways(terms: When, reach: Reach) -> Iterator[Way]:
    """Give the ways behind a gate, by what was answered already."""
    plain, wanted = _plain(terms.condition, yes=True)
    known = dict(reach.answers).get(plain)
    asked = Label(
        zh="同一条件在外层已有结论", en="the same condition was answered on the way here, the other way"
    )
    for path, child, answer in (("terms", terms.terms, wanted), ("otherwise", terms.otherwise, not wanted)):
        if known is None:
            yield path, child, evolve(reach, answers=(*reach.answers, (plain, answer)))
        else:
            yield path, child, reach if known is answer else asked


def _plain(condition: Condition, *, yes: bool) -> tuple[Condition, bool]:
    return _plain(condition.condition, yes=not yes) if isinstance(condition, NotSo) else (condition, yes)


def phase_ways(terms: InPhases, reach: Reach) -> Iterator[Way]:
    """Give the ways before, in and after the phases."""
    delay = 12 * terms.clock.delay_years + terms.clock.delay_months
    anchor = Clock(terms.clock.milestone)
    known = next((window for window in reach.windows if window[0] == anchor), (anchor, None, None))
    start, ways = delay, list[tuple[str, Terms | None, int | None, int | None]]()
    ways.append(("before", terms.before, None, delay))
    for at, phase in enumerate(terms.phases):
        ways.append((f"phases[{at}].terms", phase.terms, start, start + 12 * phase.years))
        start += 12 * phase.years
    ways.append(("after", terms.after, start, None))
    for path, child, first, end in ways:
        low = max((bound for bound in (first, known[1]) if bound is not None), default=None)
        high = min((bound for bound in (end, known[2]) if bound is not None), default=None)
        if low is not None and high is not None and low >= high:
            yield (
                path,
                child,
                Label(zh="外层分期之内不会出现这一时间", en="the phases around it never reach this time"),
            )
        elif (
            reach.term is not None
            and first is not None
            and first >= reach.term
            and (path != "after" or child is None)
        ):
            yield (
                path,
                child,
                Label(
                    zh=f"起算后第{first}个月才开始,而协议有效期只有{reach.term}个月",
                    en=f"it begins {first} months after the event, and the agreement lasts {reach.term} months",
                ),
            )
        else:
            others = tuple(window for window in reach.windows if window[0] != anchor)
            yield path, child, evolve(reach, windows=(*others, (anchor, low, high)))
