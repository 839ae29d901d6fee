# SPDX-License-Identifier: Apache-2.0
"""Settling by hand: a second program, written from the docs alone, in plain Python and slow.

The pages are `docs/explanation/working-out-a-settlement.md` and `docs/explanation/rounding.md`. It reads nouns and
computes everything else itself, in fractions of a fen; nothing of `feidi.settlement` is used. It knows the terms that
`tests/laws/test_settlement_oracle.py` draws; every limit, ceiling and guarantee has a name.
"""

import datetime as dt
from calendar import monthrange
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from math import ceil, floor
from typing import Any, NamedTuple

from feidi.agreements import (
    Agreement,
    AtMost,
    ByKind,
    Clock,
    Facts,
    Guarantee,
    Holds,
    InPhases,
    Over,
    Receipt,
    Sharing,
    Split,
    Terms,
    To,
    UnitKind,
    UpTo,
    When,
)

__all__ = ["ByHand", "Paid", "Run"]

OUTSIDE = "outside"
Sums = dict[str, Fraction]
Days = tuple[int, int]
"""The first day, and the day after the last, as ordinals."""


class Run(NamedTuple):
    """What is settled at once: an agreement, receipts, and the last year."""

    agreement: Agreement
    receipts: Sequence[Receipt]
    through: int


class Paid(NamedTuple):
    """A party's part of a line, exact and in whole fen."""

    year: int
    unit: str
    kind: str
    party: str
    fen: int
    exact: Fraction


def added(day: dt.date, years: int, months: int = 0) -> int:
    """Give the day so many years and months later; a month that is too short gives its last day."""
    month = day.month - 1 + months
    year, month = day.year + years + month // 12, month % 12 + 1
    return dt.date(year, month, min(day.day, monthrange(year, month)[1])).toordinal()


def year_days(year: int) -> Days:
    """Give the days of a fiscal year."""
    return dt.date(year, 1, 1).toordinal(), dt.date(year + 1, 1, 1).toordinal()


def overlap(days: Days, other: Days) -> int:
    """Count the days in both."""
    return max(0, min(days[1], other[1]) - max(days[0], other[0]))


def parties_of(terms: Any) -> Iterator[str]:  # noqa: ANN401  # any term
    """Name parties in the order of the terms."""
    match terms:
        case To(party=party):
            yield party
        case Guarantee(party=party, payers=payers):
            yield from (party, *payers)
        case AtMost(party=party, to=to):
            yield from (party, to)
    for below in below_of(terms):
        yield from parties_of(below)


def below_of(terms: Terms) -> list[Any]:
    """List the terms right below, in the order in which they stand."""
    match terms:
        case Split(parts=parts):
            return [part.terms for part in parts]
        case UpTo():
            return [terms.terms, terms.then]
        case AtMost() | Guarantee():
            return [terms.terms]
        case ByKind(cases=cases, otherwise=otherwise):
            return [*(case.terms for case in cases), otherwise]
        case When():
            return [terms.terms, terms.otherwise]
        case InPhases(phases=phases):
            return [*(phase.terms for phase in phases), terms.before, terms.after]
    return []


class Account:
    """What rounding owes each party, now and at new year."""

    def __init__(self) -> None:
        self.owed: Sums = {}
        self.new_year: Sums = {}

    def enter_year(self) -> None:
        """Begin a year."""
        self.new_year = dict(self.owed)


def pay(total: int, exact: Sums, account: Account, how: Any, order: Sequence[str]) -> dict[str, int]:  # noqa: ANN401
    """Round one sum, and keep what rounding leaves."""
    unit = {"分": 1, "元": 100, "万元": 10**6, "亿元": 10**10}[how.unit.zh]
    wish = {
        party: exact.get(party, Fraction(0)) + account.owed.get(party, 0)
        for party in order
        if exact.get(party) or account.owed.get(party) or party == how.residue_to
    }
    takes_nothing = total >= 0 and all(part >= 0 for part in exact.values())
    if not account.owed and unit == 1 and all(part.denominator == 1 for part in wish.values()):
        paid = {party: int(part) for party, part in wish.items()}
    elif how.method.value != "largest_remainder":
        paid = with_residue(total, wish, unit, how, takes_nothing)
    elif len(wish) == 2 and unit == 1:
        first, second = wish
        fen = floor(wish[first] + Fraction(1, 2))
        fen = min(max(fen, 0), total) if takes_nothing else fen
        paid = {first: fen, second: total - fen}
    else:
        paid = dealt_out(total, wish, account, unit, how, takes_nothing)
    account.owed = {party: part - paid[party] for party, part in wish.items() if part != paid[party]}
    if not how.carried:
        account.owed = {}
    return paid


def with_residue(total: int, wish: Sums, unit: int, how: Any, takes_nothing: bool) -> dict[str, int]:  # noqa: ANN401
    """Round every party but the one of the residue."""
    paid, left = {}, total
    for party, part in wish.items():
        if party == how.residue_to:
            continue
        units = {
            "half_up": floor(part / unit + Fraction(1, 2)),
            "ceil": ceil(part / unit),
            "floor": floor(part / unit),
        }[how.method.value]
        paid[party] = min(max(units * unit, 0), left) if takes_nothing else units * unit
        left -= paid[party]
    return {**paid, how.residue_to: left}


def dealt_out(
    total: int,
    wish: Sums,
    account: Account,
    unit: int,
    how: Any,  # noqa: ANN401
    takes_nothing: bool,
) -> dict[str, int]:
    """Deal out units in three steps."""
    if not wish:
        return {}
    tail = total % unit
    taker = how.residue_to or next((party for party, part in wish.items() if part > 0), next(iter(wish)))
    of = {party: (part - (tail if party == taker else 0)) / unit for party, part in wish.items()}
    in_year = {party: part - account.new_year.get(party, Fraction(0)) / unit for party, part in of.items()}
    counts = {party: max(floor(of[party]), floor(in_year[party])) for party in of}
    if takes_nothing:
        counts = {party: max(count, 0) for party, count in counts.items()}
    ceiling = {party: min(ceil(of[party]), ceil(in_year[party])) for party in of}
    left = (total - tail) // unit - sum(counts.values())
    while left > 0:
        below = [party for party in of if counts[party] < ceiling[party]] or list(of)
        counts[max(below, key=lambda party: of[party] - counts[party])] += 1
        left -= 1
    while left < 0:
        some = [party for party in of if counts[party] > 0 or not takes_nothing]
        counts[max(some, key=lambda party: counts[party] - of[party])] -= 1
        left += 1
    return {party: count * unit + (tail if party == taker else 0) for party, count in counts.items()}


class Memory:
    """What one unit of one clause remembers: lifetime limits by name as within and beyond; its account."""

    def __init__(self) -> None:
        self.limits: dict[str, tuple[Fraction, Fraction]] = {}
        self.account = Account()


class UnitYear:
    """One unit's year under one clause."""

    def __init__(
        self, agreement: Agreement, clause: Sharing, memory: Memory, facts: Facts, year: int
    ) -> None:
        self.clause = clause
        self.memory = memory
        self.facts = facts
        self.year = year
        self.days = year_days(year)
        term = agreement.term
        self.in_term = self.days
        if term is not None:
            end = self.days[1] if term.end is None else min(self.days[1], term.end.toordinal())
            self.in_term = (max(self.days[0], term.start.toordinal()), end)
        self.kind: Any = None
        # Of each limit: the year's sum, and what lay within and beyond when the year began.
        self.counted: dict[str, list[Fraction]] = {}
        self.given: dict[str, Sums] = {}
        self.moved: dict[str, Sums] = {}
        self.unmet: dict[str, Fraction] = {}

    @property
    def part(self) -> Fraction:
        """How much of a yearly figure counts; only `PRORATE` is drawn with such terms."""
        return Fraction(self.in_term[1] - self.in_term[0], self.days[1] - self.days[0])

    def settle(self, sums: Mapping[tuple[int, int, str, int], int]) -> dict[int, tuple[int, Sums]]:
        """Let the year's moments flow; give each kind's total and exact parts."""
        lines: dict[int, tuple[int, Sums]] = {}
        for (end, rank, _, first), fen in sorted(sums.items()):
            total, out = lines.get(rank, (0, defaultdict(Fraction)))
            lines[rank] = (total + fen, out)
            self.kind = self.clause.kinds[rank]
            amount, days = Fraction(fen), (first, end + 1)
            if overlap(days, self.in_term) < days[1] - days[0]:
                inside = amount * Fraction(overlap(days, self.in_term), days[1] - days[0])
                out[OUTSIDE] += amount - inside
                amount, days = inside, self.in_term
            if amount:
                self.flow(self.clause.terms, amount, days, out)
        self.ask(self.clause.terms)
        for name, (x, b, o) in self.counted.items():
            if not name.startswith("yearly"):
                within = self.within(x, b, o, self.last_limit[name])
                self.memory.limits[name] = (within, b + o + x - within)
        return dict(sorted(lines.items()))

    last_limit: dict[str, Fraction]

    def through(self, amount: Fraction, terms: UpTo | AtMost) -> Fraction:
        """Count a sum against a limit; give what of it lies within."""
        limit, name = Fraction(terms.limit.fen), terms.name  # type: ignore[union-attr]
        if terms.over is Over.YEAR:
            limit, name = limit * self.part, f"yearly {name}"
        start = self.memory.limits.get(name, (Fraction(0), Fraction(0)))
        x, b, o = self.counted.setdefault(name, [Fraction(0), *start])
        before = self.within(x, b, o, limit)
        self.counted[name][0] = x + amount
        self.last_limit = {**getattr(self, "last_limit", {}), name: limit}
        return self.within(x + amount, b, o, limit) - before

    @staticmethod
    def within(x: Fraction, b: Fraction, o: Fraction, limit: Fraction) -> Fraction:
        """Give what lies within a limit when sums of the year have come to x."""
        return max(min(b + x, limit), b) if x >= 0 else b + min(Fraction(0), o + x)

    def flow(  # noqa: C901, PLR0912  # one arm for each class
        self,
        terms: Any,  # noqa: ANN401
        amount: Fraction,
        days: Days,
        out: Sums,
    ) -> None:
        """Let a sum flow."""
        match terms:
            case To(party=party):
                out[party] += amount
            case Split(parts=parts):
                for part in parts:
                    if part.share.value:
                        self.flow(part.terms, amount * part.share.value, days, out)
            case ByKind():
                self.flow(self.case_of(terms), amount, days, out)
            case When(condition=Holds(flag=flag)):
                holds = dict(self.facts.flags)[flag]
                self.flow(terms.terms if holds else terms.otherwise, amount, days, out)
            case InPhases():
                for below, piece, covered in self.pieces(terms, amount, days):
                    self.flow(below, piece, covered, out)
            case UpTo():
                first = self.through(amount, terms)
                for below, own in ((terms.terms, first), (terms.then, amount - first)):
                    if own:
                        self.flow(below, own, days, out)
            case AtMost(party=party, to=to):
                own_out: Sums = defaultdict(Fraction)
                self.flow(terms.terms, amount, days, own_out)
                for key, part in own_out.items():
                    out[key] += part
                given = own_out.get(party, Fraction(0))
                beyond = given - self.through(given, terms) if given else 0
                out[party] -= beyond
                out[to] += beyond
            case Guarantee():
                self.guarantee(terms, amount, days, out)
            case _:
                raise AssertionError(terms)

    def case_of(self, terms: ByKind) -> Any:  # noqa: ANN401  # the terms of the kind
        """Give where the kind goes."""
        return next((case.terms for case in terms.cases if self.kind in case.kinds), terms.otherwise)

    def start_of(self, clock: Clock, years: int = 0) -> int | None:
        """Give the day so many years after a clock starts."""
        day = dict(self.facts.milestones)[clock.milestone]
        return None if day is None else added(day, clock.delay_years + years, clock.delay_months)

    def bounds(self, terms: InPhases) -> list[int]:
        """Give the days on which stretches begin; none if the event has not happened."""
        ends = [sum(phase.years for phase in terms.phases[:at]) for at in range(len(terms.phases) + 1)]
        return [day for years in ends if (day := self.start_of(terms.clock, years)) is not None]

    def stretches(self, terms: InPhases) -> list[tuple[Any, Days]]:
        """Give the terms and the days of each stretch, from `before` to `after`."""
        bounds = self.bounds(terms)
        if not bounds:
            return [(terms.before, (0, 10**9))]
        ways = [terms.before, *(phase.terms for phase in terms.phases), terms.after]
        return list(zip(ways, zip([0, *bounds], [*bounds, 10**9], strict=True), strict=True))

    def pieces(self, terms: InPhases, amount: Fraction, days: Days) -> Iterator[tuple[Any, Fraction, Days]]:
        """Divide a sum among stretches."""
        convention = self.clause.part_year.value  # type: ignore[union-attr]  # always drawn
        touched = [(below, span) for below, span in self.stretches(terms) if overlap(days, span)]
        if convention == "prorate":
            for below, span in touched:
                piece = amount * Fraction(overlap(days, span), days[1] - days[0])
                yield below, piece, (max(days[0], span[0]), min(days[1], span[1]))
        else:
            yield touched[0 if convention == "first_day" else -1][0], amount, days

    def floor_of(self, terms: Guarantee) -> Fraction:
        """Give the floor of the year."""
        whole = Fraction(terms.floor.fen)  # type: ignore[union-attr]
        if terms.since is None:
            return whole * self.part
        start = self.start_of(terms.since)
        convention = self.clause.part_year.value  # type: ignore[union-attr]
        if start is None:
            return Fraction(0)
        if convention == "prorate":
            return whole * Fraction(overlap(self.in_term, (start, 10**9)), self.days[1] - self.days[0])
        by = self.days[0] if convention == "first_day" else self.days[1] - 1
        return whole if start <= by else Fraction(0)

    def guarantee(self, terms: Guarantee, amount: Fraction, days: Days, out: Sums) -> None:
        """Let a sum flow, and make up what a party lacks in the year."""
        below: Sums = defaultdict(Fraction)
        self.flow(terms.terms, amount, days, below)
        given = self.given.setdefault(terms.name, defaultdict(Fraction))
        moved = self.moved.setdefault(terms.name, defaultdict(Fraction))
        for key, part in below.items():
            out[key] += part
            given[key] += part
        lacks = max(Fraction(0), self.floor_of(terms) - given[terms.party])
        for payer in terms.payers:
            gives = min(lacks, max(Fraction(0), given[payer]))
            lacks -= gives
            out[payer] -= gives - moved[payer]
            out[terms.party] += gives - moved[payer]
            moved[payer] = gives
        self.unmet[terms.name] = lacks

    def ask(self, terms: Any) -> None:  # noqa: ANN401  # any term
        """Ask the guarantees that are in force this year and that no money has reached."""
        match terms:
            case Guarantee():
                self.unmet.setdefault(terms.name, self.floor_of(terms))
                self.ask(terms.terms)
            case When(condition=Holds(flag=flag)):
                self.ask(terms.terms if dict(self.facts.flags)[flag] else terms.otherwise)
            case InPhases():
                for below, _, _ in self.pieces(terms, Fraction(0), self.days):
                    self.ask(below)
            case Split(parts=parts):
                for part in parts:
                    if part.share.value:
                        self.ask(part.terms)
            case _:
                for below in below_of(terms):
                    self.ask(below)


class ByHand:
    """Agreements of one clause settled by hand, run after run."""

    def __init__(self, facts: Sequence[Facts]) -> None:
        self.facts = {one.unit: one for one in facts}
        self.memories: dict[str, Memory] = {}
        self.whole = Account()
        self.paid: list[Paid] = []
        self.unmet: list[tuple[int, str, Fraction]] = []
        self.settled = 0

    def settle(self, run: Run) -> None:
        """Settle what follows the runs before."""
        (clause,) = run.agreement.sharing
        sums: dict[int, dict[str, dict[tuple[int, int, str, int], int]]] = {}
        for one in run.receipts:
            first, end = year_days(one.year)
            if one.date is not None:
                first, end = one.date.toordinal(), one.date.toordinal() + 1
            key = (end - 1, clause.kinds.index(one.kind), one.project_class, first)
            unit = "zone" if clause.unit is UnitKind.ZONE else one.payer
            own = sums.setdefault(one.year, {}).setdefault(unit, {})
            own[key] = own.get(key, 0) + one.amount.fen
        begun = self.settled + 1 if self.settled else min(sums)
        for year in range(begun, run.through + 1):
            self.year(run.agreement, clause, year, sums.get(year, {}))
        self.settled = run.through

    def year(
        self,
        agreement: Agreement,
        clause: Sharing,
        year: int,
        sums: Mapping[str, Mapping[tuple[int, int, str, int], int]],
    ) -> None:
        """Settle one year of all units."""
        order = [*clause.rounding.order, *parties_of(clause.terms), clause.rounding.residue_to, OUTSIDE]
        order = [*dict.fromkeys(key for key in order if key)]
        zone = {"zone"} if clause.unit is UnitKind.ZONE else set()
        waiting: list[tuple[str, int, int, Sums]] = []
        for unit in sorted({*self.memories, *sums, *zone}):
            memory = self.memories.setdefault(unit, Memory())
            own = UnitYear(agreement, clause, memory, self.facts[unit], year)
            if own.in_term[0] >= own.in_term[1]:
                continue
            lines = own.settle(sums.get(unit, {}))
            self.unmet += [(year, unit, lacks) for lacks in own.unmet.values() if lacks]
            entries = [(unit, rank, total, exact) for rank, (total, exact) in lines.items()]
            if clause.rounding.each.value == "year":
                waiting += entries
                continue
            if entries:
                memory.account.enter_year()
            if clause.rounding.each.value == "unit":
                self.together(clause, year, entries, memory.account, order)
            for entry in entries if clause.rounding.each.value == "line" else ():
                self.write(
                    clause, year, entry, pay(entry[2], entry[3], memory.account, clause.rounding, order)
                )
        if waiting:
            self.whole.enter_year()
            self.together(clause, year, waiting, self.whole, order)

    def together(
        self,
        clause: Sharing,
        year: int,
        entries: list[tuple[str, int, int, Sums]],
        account: Account,
        order: Sequence[str],
    ) -> None:
        """Round several lines as one sum."""
        if not entries:
            return
        sums: Sums = defaultdict(Fraction)
        for _, _, _, exact in entries:
            for party, part in exact.items():
                sums[party] += part
        target = pay(sum(total for _, _, total, _ in entries), sums, account, clause.rounding, order)
        to_fen = type(clause.rounding)()
        paid = [pay(total, exact, Account(), to_fen, order) for _, _, total, exact in entries]
        largest = max(range(len(entries)), key=lambda at: abs(entries[at][2]))
        for party, fen in target.items():
            rest = fen - sum(line.get(party, 0) for line in paid)
            paid[largest][party] = paid[largest].get(party, 0) + rest
        for entry, line in zip(entries, paid, strict=True):
            self.write(clause, year, entry, line)

    def write(
        self, clause: Sharing, year: int, entry: tuple[str, int, int, Sums], paid: Mapping[str, int]
    ) -> None:
        """Write a line."""
        unit, rank, _, exact = entry
        for party, fen in paid.items():
            part = exact.get(party, Fraction(0))
            if fen or part:
                self.paid.append(Paid(year, unit, clause.kinds[rank].value, party, fen, part))
