# SPDX-License-Identifier: Apache-2.0
"""A transfer: what one party pays another under a clause in a year, and how it was worked out."""

from collections.abc import Iterable
from fractions import Fraction
from typing import final

from feidi._fields.frozen import frozen
from feidi.dates.fiscal_year import FiscalYear
from feidi.instruments.instrument import Citation
from feidi.labels import Label
from feidi.quantities.money import Money

__all__ = ["FactRead", "Transfer", "TransferStep", "balances"]


@final
@frozen(kw_only=True)
class FactRead:
    """A fact that a formula has read.

    Parameters
    ----------
    unit
        Whose fact it is.
    name
        Its name.
    period
        The period it is of; empty for a fact without one.
    value
        What it was. [fen for money, else the fact's own unit]
    is_money
        Whether it is money.
    """

    unit: str
    name: str
    period: str
    value: Fraction
    is_money: bool = False


@final
@frozen(kw_only=True)
class TransferStep:
    """One period of a transfer.

    Parameters
    ----------
    period
        The year, quarter or month.
    amount
        What the formula gives, exactly. [fen]
    working
        The formula with its numbers filled in.
    facts
        The facts it has read, in order.
    """

    period: str
    amount: Fraction
    working: Label
    facts: tuple[FactRead, ...] = ()


@final
@frozen(kw_only=True)
class Transfer:
    """What the payer pays the payee; a negative amount flows the other way.

    Parameters
    ----------
    compensation
        The id of the clause.
    year
        The fiscal year.
    payer, payee
        Who pays whom where the amount is positive.
    amount
        How much, rounded once. [CNY]
    exact
        How much before rounding. [fen]
    steps
        How it was worked out, one step or more.
    article
        The article that says so, as printed.
    citation
        Where the clause stands.

    Notes
    -----
    Law: what the payer pays the payee receives, to the fen.
    """

    compensation: str
    year: FiscalYear
    payer: str
    payee: str
    amount: Money
    exact: Fraction
    steps: tuple[TransferStep, ...] = ()
    article: str = ""
    citation: Citation | None = None


def balances(transfers: Iterable[Transfer]) -> dict[str, Money]:
    """Give what each party has in the end; the balances add up to nothing.

    Examples
    --------
    >>> year = FiscalYear(2024)
    >>> paid = Transfer(
    ...     compensation="rent", year=year, payer="host", payee="source", amount=Money.yuan(5), exact=Fraction(500)
    ... )
    >>> balances([paid])
    {'host': Money.from_text('-5元'), 'source': Money.from_text('5元')}
    """
    held: dict[str, Money] = {}
    for transfer in transfers:
        held[transfer.payer] = held.get(transfer.payer, Money(0)) - transfer.amount
        held[transfer.payee] = held.get(transfer.payee, Money(0)) + transfer.amount
    return held
