# SPDX-License-Identifier: Apache-2.0
"""What a settlement carries into the next year: one balance for each clause and unit."""

from fractions import Fraction
from typing import final

from attrs import frozen

from feidi.agreements.revenue import RevenueKind
from feidi.dates.fiscal_year import FiscalYear
from feidi.quantities.money import Money

__all__ = ["Balance", "PaidSoFar", "State"]


@final
@frozen(kw_only=True)
class Balance:
    """What a lifetime limit has taken and let pass for one unit.

    Parameters
    ----------
    sharing, unit, path
        The sharing clause, the unit, and where the limit stands in the terms.
    taken
        What flowed under the limit in all years so far. [fen]
    passed
        What flowed past it. [fen]
    """

    sharing: str
    unit: str
    path: str
    taken: Fraction
    passed: Fraction


@final
@frozen(kw_only=True)
class PaidSoFar:
    """What a unit has paid of one kind in all years so far; refunds may not exceed it."""

    sharing: str
    unit: str
    kind: RevenueKind
    amount: Money


@final
@frozen(kw_only=True)
class State:
    """Where a settlement stands at the end of a fiscal year; the next one resumes from it.

    Notes
    -----
    Law: settling year by year, each from the state of the one before, equals settling all years at once.
    """

    agreement: str
    through: FiscalYear
    balances: tuple[Balance, ...] = ()
    paid: tuple[PaidSoFar, ...] = ()
