# SPDX-License-Identifier: Apache-2.0
"""The lines of a statement: a party's part, money that waits, a guarantee unmet."""

from fractions import Fraction
from typing import final

from feidi._fields.frozen import frozen
from feidi.agreements.revenue import RevenueKind
from feidi.dates.fiscal_year import FiscalYear
from feidi.quantities.money import Money

__all__ = ["LeftOut", "Line", "Unmet", "Unsettled"]


@final
@frozen(kw_only=True)
class Line:
    """What one party gets of one kind of revenue, of one unit, in one fiscal year.

    Parameters
    ----------
    sharing
        The id of the sharing clause.
    year, unit, kind, party
        Which sum it is a part of, and whose part.
    amount
        The part after rounding. [CNY]
    exact
        The part before rounding. [fen]
    """

    sharing: str
    year: FiscalYear
    unit: str
    kind: RevenueKind
    party: str
    amount: Money
    exact: Fraction


@final
@frozen(kw_only=True)
class Unsettled:
    """Money that reached a clause without a number: it waits, and nobody is given it."""

    sharing: str
    year: FiscalYear
    unit: str
    kind: RevenueKind
    amount: Money
    reasons: tuple[str, ...]


@final
@frozen(kw_only=True)
class LeftOut:
    """The part of a year's receipts that lies outside the term of the agreement, which nobody is given.

    Parameters
    ----------
    sharing
        The id of the sharing clause, by whose part-year convention it is divided by days.
    year, unit, kind
        Which sum it is a part of.
    amount
        The part after rounding. [CNY]
    exact
        The part before rounding. [fen]
    """

    sharing: str
    year: FiscalYear
    unit: str
    kind: RevenueKind
    amount: Money
    exact: Fraction


@final
@frozen(kw_only=True)
class Unmet:
    """A guarantee that the year's money did not suffice for, and how many fen are missing.

    Years without receipts are looked at too: from the first year of a unit to the last that is settled.
    """

    sharing: str
    year: FiscalYear
    unit: str
    path: str
    missing: Fraction
