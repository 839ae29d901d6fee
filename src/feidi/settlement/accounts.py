# SPDX-License-Identifier: Apache-2.0
"""From the exact sums of a sharing clause to its lines: rounded line by line, by unit and year, or by year."""

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import final

from attrs import field, frozen

from feidi.agreements.party import OUTSIDE_TERM, UNSETTLED
from feidi.dates.fiscal_year import FiscalYear
from feidi.quantities.money import Money
from feidi.quantities.rounding import RoundedSum, Rounding
from feidi.settlement.line import LeftOut, Line, Unmet, Unsettled
from feidi.settlement.notes import CameDown, PartYearSettled
from feidi.settlement.pay_out import Due, Ledger, pay_out, pay_together
from feidi.settlement.state import Leftover, UnitState
from feidi.settlement.trace import TraceEntry

__all__ = ["Accounts", "Shared"]


@final
@frozen
class Shared:
    """What one sharing clause brought about."""

    lines: list[Line] = field(factory=list)
    unsettled: list[Unsettled] = field(factory=list)
    unmet: list[Unmet] = field(factory=list)
    units: list[UnitState] = field(factory=list)
    entries: list[TraceEntry] = field(factory=list)
    left_out: list[LeftOut] = field(factory=list)
    notes: list[CameDown | PartYearSettled] = field(factory=list)
    leftovers: list[Leftover] = field(factory=list)


@final
class Accounts:
    """The lines of a clause on their way to money, by the account that its rounding keeps.

    Not a noun: it lives inside one call of `settle`.

    Parameters
    ----------
    sharing
        The id of the clause.
    rounding
        Its instruction; the order names every party.
    whole
        The account of the clause as a whole, which is used where years are rounded.
    shared
        Where lines are written.
    """

    def __init__(self, sharing: str, rounding: Rounding, whole: Ledger, shared: Shared) -> None:
        self.sharing = sharing
        self.rounding = rounding
        self.whole = whole
        self.shared = shared
        self._waiting: dict[int, list[Due]] = {}

    def enter(self, ledger: Ledger, dues: Sequence[Due]) -> None:
        """Enter the lines of a unit's year, and write them unless the year of all units is rounded."""
        if not dues:
            return
        if self.rounding.each is RoundedSum.YEAR:
            self._waiting.setdefault(dues[0].year, []).extend(dues)
            return
        ledger.enter_year()
        if self.rounding.each is RoundedSum.UNIT:
            self._write_together(ledger, dues)
            return
        for due in dues:
            self._write(due, pay_out(due.total, due.exact, ledger, self.rounding), ledger.scale)
            self._settle_account(ledger)

    def close(self) -> None:
        """Write what waits for its year, and keep what the clause still owes."""
        for _, dues in sorted(self._waiting.items()):
            self.whole.enter_year()
            self._write_together(self.whole, dues)
        for lines in (
            (self.shared.lines, self.shared.unsettled, self.shared.left_out) if self._waiting else ()
        ):
            lines.sort(key=lambda line: (line.unit, line.year))
        scale = self.whole.scale
        self.shared.leftovers.extend(
            Leftover(party=party, amount=Fraction(owed, scale))
            for party, owed in sorted(self.whole.carried.items())
        )

    def _write_together(self, ledger: Ledger, dues: Sequence[Due]) -> None:
        for due, paid in zip(dues, pay_together(dues, ledger, self.rounding), strict=True):
            self._write(due, paid, ledger.scale)
        self._settle_account(ledger)

    def _settle_account(self, ledger: Ledger) -> None:
        if not self.rounding.carried:
            ledger.carried = {}

    def _write(self, due: Due, paid: Mapping[str, int], scale: int) -> None:
        year = FiscalYear(due.year)
        for party, fen in paid.items():
            own = due.exact.get(party, 0)
            # A whole number of fen is by far the cheapest fraction to make.
            exact = Fraction(fen) if own == fen * scale else Fraction(own, scale)
            if party == UNSETTLED:
                self.shared.unsettled.append(
                    Unsettled(
                        sharing=self.sharing,
                        year=year,
                        unit=due.unit,
                        kind=due.kind,
                        amount=Money(fen),
                        reasons=due.reasons,
                    )
                )
            elif party == OUTSIDE_TERM:
                self.shared.left_out.append(
                    LeftOut(
                        sharing=self.sharing,
                        year=year,
                        unit=due.unit,
                        kind=due.kind,
                        amount=Money(fen),
                        exact=exact,
                    )
                )
            elif fen or own:
                self.shared.lines.append(
                    Line(
                        sharing=self.sharing,
                        year=year,
                        unit=due.unit,
                        kind=due.kind,
                        party=party,
                        amount=Money(fen),
                        exact=exact,
                    )
                )
