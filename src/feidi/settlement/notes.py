# SPDX-License-Identifier: Apache-2.0
"""What a reader of a statement must know besides the sums: typed, one class for each thing to be said."""

from fractions import Fraction
from typing import final

from feidi._fields.frozen import frozen
from feidi.agreements.sharing import PartYear
from feidi.agreements.terms.limit_key import LimitKey
from feidi.dates.date import Date
from feidi.dates.fiscal_year import FiscalYear

__all__ = ["BeganAtZero", "CameDown", "GivenUp", "HandedOver", "Note", "PartYearSettled"]


@final
@frozen(kw_only=True)
class HandedOver:
    """Balances of an earlier settlement that a limit goes on from.

    Parameters
    ----------
    sharing, limit
        The clause and the limit that go on.
    from_sharing, from_limit
        The clause and the limit that the state knows; others than these where an amendment changed them.
    since
        The first fiscal year that the balances count.
    units
        How many units have one.
    taken, passed
        What flowed under and past the limit until then, over these units. [fen]
    """

    sharing: str
    limit: LimitKey
    from_sharing: str
    from_limit: LimitKey
    since: FiscalYear
    units: int
    taken: Fraction
    passed: Fraction


@final
@frozen(kw_only=True)
class GivenUp:
    """Balances of an earlier settlement that were given up on purpose.

    Parameters
    ----------
    sharing, limit
        The clause and the limit as the state knows them; ``"rounding:PARTY"`` for what rounding left, ``"paid:KIND"``
        for what was paid of a kind.
    units
        How many units had one.
    amount
        What a limit had taken, rounding had left or was paid, over these units. [fen]
    """

    sharing: str
    limit: str
    units: int
    amount: Fraction


@final
@frozen(kw_only=True)
class PartYearSettled:
    """A fiscal year of which the agreement's term covers only a part.

    Parameters
    ----------
    sharing, year
        The clause, and the year in which it settles money or is asked for a floor.
    days, of
        How many days of the year are in force, and how many it has. [days]
    convention
        What the clause states for whole-year receipts, limits and floors; ``None`` where it states nothing and there
        are none.
    """

    sharing: str
    year: FiscalYear
    days: int
    of: int
    convention: PartYear | None


@final
@frozen(kw_only=True)
class BeganAtZero:
    """A limit over a lifetime that is counted from zero, because no state hands it a balance.

    Parameters
    ----------
    sharing, limit
        The clause and the limit.
    year
        The first settled year, from which it is counted.
    began
        When the agreement or a clock of the clause began, which is before that year; ``None`` where nothing says so.
    """

    sharing: str
    limit: LimitKey
    year: FiscalYear
    began: Date | None


@final
@frozen(kw_only=True)
class CameDown:
    """A limit over a lifetime that lies below what it had taken in earlier years; what was given is not taken back.

    Parameters
    ----------
    sharing, limit
        The clause and the limit: one that an amendment lowered, or one that grows with figures of which earlier years
        may be missing.
    year
        The first year in which it does.
    units
        Of how many units.
    """

    sharing: str
    limit: LimitKey
    year: FiscalYear
    units: int


Note = HandedOver | GivenUp | PartYearSettled | BeganAtZero | CameDown
"""One thing that a reader of a statement must know."""
