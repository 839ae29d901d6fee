# SPDX-License-Identifier: Apache-2.0
"""The statement: who gets what, in which year, of which payer and kind."""

from collections.abc import Iterable
from html import escape
from typing import final

from feidi._fields.frozen import field, frozen
from feidi.agreements.agreement import Agreement
from feidi.agreements.facts import Facts
from feidi.agreements.receipt import Receipt
from feidi.dates.fiscal_year import FiscalYear, year_of
from feidi.errors import UnsetError
from feidi.labels import Lang
from feidi.quantities.exact import plain
from feidi.quantities.money import Money
from feidi.settlement import readings
from feidi.settlement.balance_ref import BalanceRef
from feidi.settlement.line import LeftOut, Line, Unmet, Unsettled
from feidi.settlement.notes import Note
from feidi.settlement.state import State
from feidi.settlement.trace import Trace

__all__ = ["Inputs", "Statement"]


@final
@frozen(kw_only=True)
class Inputs:
    """What was settled, kept so that the run can be repeated.

    Parameters
    ----------
    receipts, facts, state
        What was given.
    carried, dropped
        What was stated about balances of the state.
    through
        The last fiscal year that was asked for; ``None`` where the receipts decided it.
    """

    receipts: tuple[Receipt, ...]
    facts: tuple[Facts, ...]
    state: State | None
    carried: tuple[tuple[BalanceRef, BalanceRef], ...] = ()
    dropped: tuple[BalanceRef, ...] = ()
    through: FiscalYear | None = None


@final
@frozen(kw_only=True)
class Statement:
    """The result of settling an agreement.

    Parameters
    ----------
    agreement
        What was applied.
    lines
        The parts, by sharing clause, year, unit, kind and party.
    unsettled
        Money that reached a clause without a number.
    left_out
        The parts of whole-year receipts that lie outside the term.
    unmet
        Guarantees that the money did not suffice for.
    notes
        What else a reader must know, such as the balances that were handed over.
    state
        What the next year resumes from; ``None`` if nothing was settled.
    trace
        Every clause that every sum went through; ``None`` if it was not asked for.

    Notes
    -----
    Laws: over each year, unit and kind the lines, what is unsettled and what is left out add up to the receipts, to the fen;
    the order of receipts changes nothing.
    """

    agreement: Agreement
    lines: tuple[Line, ...]
    unsettled: tuple[Unsettled, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    unmet: tuple[Unmet, ...] = ()
    notes: tuple[Note, ...] = ()
    state: State | None = None
    trace: Trace | None = field(default=None, repr=False)
    inputs: Inputs = field(repr=False, eq=False)

    @property
    def totals(self) -> dict[str, Money]:
        """What each party gets in all, in the order in which the agreement declares them."""
        return _sums((line.party, line.amount) for line in self._in_order(self.lines))

    def of(self, party: str, year: FiscalYear | int | None = None) -> Money:
        """Give what a party gets, in all or in a year.

        Raises
        ------
        NotFoundError
            If the agreement has no such party.
        UnsetError
            If money of that time waits at a clause without a number: the sum could still change.
        """
        self.agreement.party(party)
        wanted = None if year is None else year_of(year)
        for waiting in self.unsettled:
            if wanted is None or waiting.year == wanted:
                raise UnsetError(
                    f"{waiting.amount} of {waiting.year} wait at a clause without a number: {'; '.join(waiting.reasons)}",
                    place=f"agreement {self.agreement.id}",
                    remedy="agree on the number; what is settled so far stands in .totals and .lines",
                )
        return sum(
            (line.amount for line in self.lines if line.party == party and wanted in (None, line.year)),
            Money(0),
        )

    def by_year(self) -> dict[FiscalYear, dict[str, Money]]:
        """Give what each party gets in each year."""
        years = sorted({line.year for line in self.lines})
        lines = self._in_order(self.lines)
        return {
            year: _sums((line.party, line.amount) for line in lines if line.year == year) for year in years
        }

    def explain(self, party: str, year: FiscalYear | int, lang: Lang = "zh") -> str:
        """Say in prose where every fen of a party in a year comes from: amounts, clauses, citations.

        Raises
        ------
        NotFoundError
            If the agreement has no such party.
        SettlementError
            If the statement was made without a trace.
        """
        wanted = year_of(year)
        lines = [line for line in self.lines if line.party == party and line.year == wanted]
        return readings.explain(self.agreement, self.trace, self.inputs.receipts, lines, party, wanted, lang)

    def remarks(self, lang: Lang = "zh") -> tuple[str, ...]:
        """Return what a reader must know besides the sums, a line each.

        That is money that waits or lies outside the term, guarantees not met, years in part, balances handed over or
        given up, and limits counted from zero.
        """
        return tuple(readings.remarks(self.unsettled, self.unmet, self.left_out, self.notes, lang))

    def receipt(self) -> "readings.RunReceipt":
        """Give what a second bureau needs to repeat this run and compare it byte for byte."""
        lines = (
            f"{line.sharing}|{line.year}|{line.unit}|{line.kind.value}|{line.party}|{line.amount.fen}|{line.exact}"
            for line in self.lines
        )
        given = self.inputs
        begun = (given.state, given.carried, given.dropped, given.through)
        stated = repr(begun) if given.state or given.through else ""
        return readings.run_receipt(self.agreement, given.receipts, given.facts, stated, lines)

    def rows(self) -> list[dict[str, object]]:
        """Give the lines as plain rows, for a data frame or a spreadsheet."""
        return [
            {
                "sharing": line.sharing,
                "year": line.year.year,
                "unit": line.unit,
                "kind": line.kind.value,
                "party": line.party,
                "fen": line.amount.fen,
                "exact_fen": plain(line.exact),
            }
            for line in self.lines
        ]

    def _in_order(self, lines: tuple[Line, ...]) -> list[Line]:
        order = {party.key: at for at, party in enumerate(self.agreement.parties)}
        return sorted(lines, key=lambda line: order[line.party])

    def _repr_html_(self) -> str:
        parties = list(self.totals)
        names = [self.agreement.party(key).label.zh for key in parties]
        rows = [*((str(year), sums) for year, sums in self.by_year().items()), ("合计", self.totals)]
        cells = ((name, [sums.get(key, Money(0)) for key in parties]) for name, sums in rows)
        table = readings.html_table(self.agreement.title.zh, ("年度", *names), cells)
        return table + "".join(f"<p>{escape(line)}</p>" for line in self.remarks("zh"))


def _sums(amounts: Iterable[tuple[str, Money]]) -> dict[str, Money]:
    sums: dict[str, Money] = {}
    for party, amount in amounts:
        sums[party] = sums.get(party, Money(0)) + amount
    return sums
