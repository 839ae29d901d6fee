# SPDX-License-Identifier: Apache-2.0
"""Late and corrected receipts: what a second settlement changes for each party."""

from typing import final

from feidi._fields.frozen import frozen
from feidi._fields.refused import admit
from feidi.dates.fiscal_year import FiscalYear
from feidi.errors import SettlementError
from feidi.quantities.money import Money
from feidi.settlement.line import Line
from feidi.settlement.statement import Statement

__all__ = ["Difference", "difference"]


@final
@frozen(kw_only=True)
class Difference:
    """What a party gets more, or less, of a year than the earlier statement gave it.

    Parameters
    ----------
    year, party
        Whose figure of which year.
    before, after
        What the two statements give. [CNY]
    """

    year: FiscalYear
    party: str
    before: Money
    after: Money

    @property
    def amount(self) -> Money:
        """What is to be paid over (positive) or given back (negative)."""
        return self.after - self.before


def difference(before: Statement, after: Statement) -> tuple[Difference, ...]:
    """Compare two settlements of one agreement, for example before and after a late receipt.

    Returns
    -------
    tuple of Difference
        One for each year and party whose sum changed. They add up to the change in receipts, less that in
        money that waits or is left out.

    Raises
    ------
    SettlementError
        If the statements are of two agreements.

    Examples
    --------
    Settle the old receipts, settle the corrected ones, and pay the difference::

        due = difference(settle(agreement, old), settle(agreement, corrected))
    """
    admit(before, Statement, "before")
    admit(after, Statement, "after")
    if before.agreement.id != after.agreement.id:
        raise SettlementError(
            f"the statements belong to {before.agreement.id!r} and {after.agreement.id!r}",
            place="difference",
            remedy="compare two settlements of one agreement",
        )
    sums = [_by_year_and_party(statement.lines) for statement in (before, after)]
    changed = []
    for year, party in sorted({*sums[0], *sums[1]}):
        earlier, later = (one.get((year, party), Money(0)) for one in sums)
        if earlier != later:
            changed.append(Difference(year=year, party=party, before=earlier, after=later))
    return tuple(changed)


def _by_year_and_party(lines: tuple[Line, ...]) -> dict[tuple[FiscalYear, str], Money]:
    sums: dict[tuple[FiscalYear, str], Money] = {}
    for line in lines:
        key = (line.year, line.party)
        sums[key] = sums.get(key, Money(0)) + line.amount
    return sums
