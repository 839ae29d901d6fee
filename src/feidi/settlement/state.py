# SPDX-License-Identifier: Apache-2.0
"""What a settlement hands over to the next year: a few numbers for each unit of each sharing clause."""

from fractions import Fraction
from typing import final

from feidi._fields.frozen import frozen
from feidi.agreements.revenue import RevenueKind
from feidi.agreements.sharing import UnitKind
from feidi.agreements.terms.limit_key import LimitKey
from feidi.dates.fiscal_year import FiscalYear
from feidi.quantities.money import Money

__all__ = ["Balance", "ClauseState", "Leftover", "PaidSoFar", "State", "UnitState"]


@final
@frozen(kw_only=True)
class Balance:
    """What a lifetime limit or ceiling has taken and let pass.

    Parameters
    ----------
    limit
        Which limit of the clause; it is known by its name or by what it is, never by its place in the terms.
    taken
        What flowed under the limit in all years so far. [fen]
    passed
        What flowed past it. [fen]
    """

    limit: LimitKey
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

    unit: str
    balances: tuple[Balance, ...] = ()
    paid: tuple[PaidSoFar, ...] = ()
    leftovers: tuple[Leftover, ...] = ()


@final
@frozen(kw_only=True)
class ClauseState:
    """Where one sharing clause stands, and which terms its balances were counted under.

    Parameters
    ----------
    sharing
        The id of the clause.
    counts_by
        To what its balances belong: an enterprise, a project, the zone.
    since
        The first fiscal year that they count.
    terms
        A digest of the terms; limits that are alike and bear no name are told apart only under the same terms.
    limits
        Every lifetime limit of those terms.
    units
        What each unit hands over.
    leftovers
        What rounding still owes parties where it rounds their years, and not those of a unit.
    """

    sharing: str
    counts_by: UnitKind
    since: FiscalYear
    terms: str
    limits: tuple[LimitKey, ...] = ()
    units: tuple[UnitState, ...] = ()
    leftovers: tuple[Leftover, ...] = ()


@final
@frozen(kw_only=True)
class State:
    """Where a settlement stands at the end of a fiscal year; the next one resumes from it.

    Parameters
    ----------
    agreement
        The id of the agreement.
    through
        The last fiscal year that is settled.
    clauses
        What each sharing clause hands over.

    Notes
    -----
    Law: settling year by year, each from the state of the one before, equals settling all years at once.
    """

    agreement: str
    through: FiscalYear
    clauses: tuple[ClauseState, ...] = ()
