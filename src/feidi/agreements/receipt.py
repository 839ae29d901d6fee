# SPDX-License-Identifier: Apache-2.0
"""One amount of one revenue kind, of one payer, in one fiscal year."""

from typing import final

from feidi._fields.frozen import field, frozen
from feidi.agreements.revenue import RevenueKind
from feidi.dates.date import Date, date_or_none
from feidi.dates.fiscal_year import FiscalYear, year_of
from feidi.errors import InvariantError
from feidi.names import normal_name
from feidi.quantities.money import Money

__all__ = ["Receipt"]


@final
@frozen(kw_only=True)
class Receipt:
    """A receipt of revenue; a refund is a negative one.

    Parameters
    ----------
    kind
        What it is of.
    payer
        Who paid: the id or name of an enterprise, of which the normal form is kept (`feidi.names.normal_name`).
    year
        The fiscal year it belongs to.
    amount
        How much. [CNY, whole fen]
    date
        The day it came in; ``None`` for the sum of a whole year.
    project
        The id of the project it comes from, where an agreement counts by project.
    project_class
        The class of the project, where an agreement tells classes apart.
    agreement
        The id of the agreement it falls under, where the books say so.

    Raises
    ------
    InvariantError
        If the payer is empty, the amount is not money, or the date lies outside the fiscal year.

    Notes
    -----
    A refund flows by the clauses of its own day and year: paid back after the last phase, it comes out of what
    that day's terms give. To undo a receipt as it was shared, give the refund the year and date of the receipt.

    Examples
    --------
    >>> Receipt(kind=RevenueKind.VAT, payer="A", year=2024, amount=Money.wan(100)).amount
    Money.from_text('100万元')
    """

    kind: RevenueKind
    payer: str = field(converter=normal_name)
    year: FiscalYear = field(converter=year_of)
    amount: Money
    date: Date | None = field(default=None, converter=date_or_none)
    project: str = field(default="", converter=normal_name)
    project_class: str = field(default="", converter=normal_name)
    agreement: str = field(default="", converter=normal_name)

    def __attrs_post_init__(self) -> None:
        if not self.payer.strip():
            raise InvariantError(
                "a receipt needs its payer", place="receipt.payer", value=self.payer, remedy="name it"
            )
        if self.date is not None and self.date.year != self.year.year:
            raise InvariantError(
                f"the date lies outside fiscal year {self.year}",
                place="receipt.date",
                value=str(self.date),
                remedy="give the year of the date, or leave the date out",
            )
