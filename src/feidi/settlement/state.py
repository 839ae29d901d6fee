# SPDX-License-Identifier: Apache-2.0
"""What a settlement carries into the next year: a few numbers for each unit."""

from fractions import Fraction
from typing import final

from attrs import frozen

from feidi.agreements.revenue import RevenueKind
from feidi.dates.fiscal_year import FiscalYear
from feidi.quantities.money import Money

__all__ = ["Balance", "Leftover", "PaidSoFar", "State", "UnitState"]


@final
@frozen(kw_only=True)
class Balance:
    """What a lifetime limit or ceiling has taken and let pass.

    Parameters
    ----------
    path
        Where the limit stands in the agreement.
    taken
        What flowed under the limit in all years so far. [fen]
    passed
        What flowed past it. [fen]
    """

    path: str
    taken: Fraction
    passed: Fraction


@final
@frozen(kw_only=True)
class PaidSoFar:
    """What a unit has paid of one kind in all years so far; refunds may not exceed it."""

    kind: RevenueKind
    amount: Money


@final
@frozen(kw_only=True)
class Leftover:
    """What rounding still owes a party, in exact fen; negative where it has paid too much."""

    party: str
    amount: Fraction


@final
@frozen(kw_only=True)
class UnitState:
    """Where one unit stands under one sharing clause."""

    sharing: str
    unit: str
    balances: tuple[Balance, ...] = ()
    paid: tuple[PaidSoFar, ...] = ()
    leftovers: tuple[Leftover, ...] = ()


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
    units: tuple[UnitState, ...] = ()
