# SPDX-License-Identifier: Apache-2.0
"""From a state to the balances that the clauses of an agreement begin with: nothing is lost without a word."""

from collections.abc import Iterator, Mapping
from fractions import Fraction
from typing import Final, final

from attrs import define, field, frozen

from feidi.agreements.agreement import Agreement
from feidi.agreements.party import OUTSIDE_TERM, UNSETTLED
from feidi.agreements.revenue import RevenueKind
from feidi.agreements.sharing import Sharing, UnitKind
from feidi.agreements.terms.limit_key import LimitKey, lasting_limits
from feidi.dates.fiscal_year import FiscalYear
from feidi.errors import SettlementError
from feidi.quantities.rounding import RoundedSum
from feidi.settlement.balance_ref import BalanceRef
from feidi.settlement.claims import claims_of
from feidi.settlement.fate import Fates
from feidi.settlement.intake import ZONE
from feidi.settlement.notes import GivenUp, HandedOver
from feidi.settlement.state import Balance, ClauseState, Leftover, PaidSoFar, State
from feidi.settlement.unclaimed import Unclaimed, require_none

__all__ = ["WHOLE_CLAUSE", "Handover", "Opening", "hand_over"]

WHOLE_CLAUSE: Final = ""
"""The unit under which balances stand that belong to a clause and to no unit of it."""
_ROUNDING: Final = "rounding:"
_PAID: Final = "paid:"
_Item = Balance | Leftover | PaidSoFar


@final
@define
class Opening:
    """What one unit of one clause begins with. Not a noun: it lives inside one call of `settle`."""

    balances: dict[str, tuple[Fraction, Fraction]] = field(factory=dict)
    """By the path of the limit: what it has taken, and let pass. [fen]"""
    leftovers: dict[str, Fraction] = field(factory=dict)
    paid: dict[RevenueKind, int] = field(factory=dict)

    def add(self, item: _Item, to: str) -> None:
        """Add what is handed over to a path, a party or a kind."""
        match item:
            case Balance():
                taken, passed = self.balances.get(to, (Fraction(0), Fraction(0)))
                self.balances[to] = (taken + item.taken, passed + item.passed)
            case Leftover():
                self.leftovers[to] = self.leftovers.get(to, Fraction(0)) + item.amount
            case _:
                kind = RevenueKind(to)
                self.paid[kind] = self.paid.get(kind, 0) + item.amount.fen


@final
@frozen
class Handover:
    """What each clause begins with, by unit; since when it is counted; and what was done to bring it there.

    `continued` has the clause and the path of each limit that the state knows.
    """

    openings: Mapping[str, Mapping[str, Opening]] = field(factory=dict)
    since: Mapping[str, FiscalYear] = field(factory=dict)
    notes: tuple[HandedOver | GivenUp, ...] = ()
    continued: frozenset[tuple[str, str]] = frozenset()


def hand_over(agreement: Agreement, after: State | None, fates: Fates) -> Handover:
    """Hand every balance of a state to the clause that it belongs to.

    Raises
    ------
    SettlementError
        If a balance belongs to no clause or limit, or could belong to two; the error lists each of them. Or if what
        is to be carried or dropped is not in the state.
    """
    heirs = _Heirs(agreement)
    giving = _Giving(heirs, fates)
    for old in after.clauses if after is not None else ():
        giving.begin(old)
        for unit in old.units:
            items: tuple[_Item, ...] = (*unit.balances, *unit.leftovers, *unit.paid)
            for item in items:
                giving.give(old, unit.unit, item)
        for leftover in old.leftovers:
            giving.give(old, WHOLE_CLAUSE, leftover)
    fates.require_all_used(f"agreement {agreement.id}")
    require_none(giving.unclaimed, agreement.id)
    return Handover(giving.openings, giving.since, tuple(giving.notes()), frozenset(giving.continued))


class _Heirs:
    """The clauses of an agreement and their limits, to which balances can go."""

    def __init__(self, agreement: Agreement) -> None:
        self.parties = {party.key for party in agreement.parties} | {UNSETTLED, OUTSIDE_TERM}
        self.clauses = {clause.id: clause for clause in agreement.sharing}
        self.limits = {
            clause.id: lasting_limits(clause.terms, f"sharing[{at}].terms")
            for at, clause in enumerate(agreement.sharing)
        }
        self._claims: dict[tuple[str, str], dict[LimitKey, str]] = {}

    def claim(self, old: ClauseState, sharing: str, key: LimitKey) -> str | None:
        """Return the path of the limit of a clause that claims a balance."""
        found = self._claims.get((old.sharing, sharing))
        if found is None:
            found = claims_of(old, self.clauses[sharing], self.limits[sharing])
            self._claims[old.sharing, sharing] = found
        return found.get(key)

    def named(self, ref: BalanceRef) -> str:
        """Return the path of the limit that a reference names.

        Raises
        ------
        SettlementError
            If the clause has no such limit.
        """
        known = {str(key): path for path, key in self.limits[ref.sharing].items()}
        if ref.limit not in known:
            raise SettlementError(
                "the clause has no such limit over a lifetime",
                place=f"sharing {ref.sharing}",
                value=ref.limit,
                remedy=f"carry balances to one of {', '.join(known) or 'none'}",
            )
        return known[ref.limit]

    def kind(self, kind: str, clause: Sharing) -> str | None:
        """Return a kind of revenue that a clause counts; ``None`` where another clause takes it in by now.

        Raises
        ------
        SettlementError
            If there is no such kind.
        """
        if kind not in {each.value for each in RevenueKind}:
            raise SettlementError(
                "no such kind of revenue",
                place=f"sharing {clause.id}",
                value=kind,
                remedy="carry what was paid to paid:KIND, such as paid:vat",
            )
        moved = any(kind in other.kinds for other in self.clauses.values() if other is not clause)
        return None if moved else kind

    def candidates(self, item: _Item) -> tuple[str, ...]:
        """Name whatever could go on from a balance."""
        if isinstance(item, Balance):
            return tuple(f"{sharing}/{key}" for sharing, keys in self.limits.items() for key in keys.values())
        return tuple(self.clauses)


class _Giving:
    """Balances on their way from a state to the clauses. Not a noun: it lives inside one call of `settle`."""

    def __init__(self, heirs: _Heirs, fates: Fates) -> None:
        self.heirs = heirs
        self.fates = fates
        self.openings: dict[str, dict[str, Opening]] = {}
        self.since: dict[str, FiscalYear] = {}
        self.unclaimed: list[Unclaimed] = []
        self.given: dict[tuple[str, LimitKey, str, str], list[Balance]] = {}
        self.continued: set[tuple[str, str]] = set()
        self.dropped: dict[tuple[str, str], list[Fraction]] = {}

    def begin(self, old: ClauseState) -> None:
        """Note since when a clause is counted that goes on under its id."""
        if old.sharing in self.heirs.clauses and not self.fates.stated(old.sharing, "", ""):
            self.since[old.sharing] = min(self.since.get(old.sharing, old.since), old.since)
            claims = (self.heirs.claim(old, old.sharing, key) for key in old.limits)
            self.continued.update((old.sharing, path) for path in claims if path is not None)

    def give(self, old: ClauseState, unit: str, item: _Item) -> None:
        """Give a balance to its heir, drop it as stated, or note that nobody claims it."""
        what, amount = _known_as(item)
        stated = self.fates.stated(old.sharing, what, unit)
        if stated is True:
            self.dropped.setdefault((old.sharing, what), []).append(amount)
            return
        ref = BalanceRef(old.sharing, what, unit)
        to = self._heir(old, ref, stated or BalanceRef(old.sharing), item)
        if to is None:
            if amount or (isinstance(item, Balance) and item.passed):
                self.unclaimed.append(Unclaimed(ref, amount, self.heirs.candidates(item)))
            return
        self.openings.setdefault(to.sharing, {}).setdefault(to.unit, Opening()).add(item, to.limit)
        self.since[to.sharing] = min(self.since.get(to.sharing, old.since), old.since)
        if isinstance(item, Balance):
            self.continued.add((to.sharing, to.limit))
            self.given.setdefault((old.sharing, item.limit, to.sharing, to.limit), []).append(item)

    def _heir(self, old: ClauseState, ref: BalanceRef, to: BalanceRef, item: _Item) -> BalanceRef | None:
        """Return clause, unit, and path of the limit, party or kind that a balance goes to."""
        clause = self.heirs.clauses.get(to.sharing)
        unit = to.unit or ref.unit
        if clause is None or (clause.unit is not old.counts_by and not to.unit):
            return None
        if clause.unit is UnitKind.ZONE and unit not in (ZONE, WHOLE_CLAUSE):
            return None
        match item:
            case Balance():
                limit = self.heirs.named(to) if to.limit else self.heirs.claim(old, to.sharing, item.limit)
            case Leftover():
                limit = to.limit.removeprefix(_ROUNDING) or item.party
                goes_on = limit in self.heirs.parties and clause.rounding.carried
                if clause.rounding.each is RoundedSum.YEAR:
                    unit = WHOLE_CLAUSE
                limit = limit if goes_on and (unit or clause.rounding.each is RoundedSum.YEAR) else None
            case _:
                limit = self.heirs.kind(to.limit.removeprefix(_PAID) or item.kind.value, clause)
        return None if limit is None else BalanceRef(to.sharing, limit, unit)

    def notes(self) -> Iterator[HandedOver | GivenUp]:
        """Yield what was handed over, limit by limit, and what was given up."""
        for (from_sharing, from_limit, sharing, path), balances in self.given.items():
            yield HandedOver(
                sharing=sharing,
                limit=self.heirs.limits[sharing][path],
                from_sharing=from_sharing,
                from_limit=from_limit,
                since=self.since[sharing],
                units=len(balances),
                taken=sum((one.taken for one in balances), Fraction(0)),
                passed=sum((one.passed for one in balances), Fraction(0)),
            )
        for (sharing, limit), amounts in self.dropped.items():
            yield GivenUp(sharing=sharing, limit=limit, units=len(amounts), amount=sum(amounts, Fraction(0)))


def _known_as(item: _Item) -> tuple[str, Fraction]:
    match item:
        case Balance(limit=limit, taken=taken):
            return str(limit), taken
        case Leftover(party=party, amount=amount):
            return f"{_ROUNDING}{party}", amount
        case _:
            return f"{_PAID}{item.kind.value}", Fraction(item.amount.fen)
