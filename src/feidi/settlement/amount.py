# SPDX-License-Identifier: Apache-2.0
"""What an amount comes to for a unit and a fiscal year, exactly."""

from fractions import Fraction
from typing import assert_never

from feidi.agreements.amounts import Amount, Escalating, FactAmount, Indexed, MeanBefore, Running, SumBefore
from feidi.agreements.facts import Facts
from feidi.agreements.unset import Unset
from feidi.errors import MissingFactError, UnsetError
from feidi.quantities.money import Money

__all__ = ["amount_of"]


def amount_of(amount: Amount, facts: Facts | None, year: int, place: str) -> Fraction:
    """Give the exact sum that an amount stands for.

    Parameters
    ----------
    amount
        A sum of money, or how to find it.
    facts
        What is known of the unit; ``None`` where nothing was given.
    year
        The fiscal year that is asked about.
    place
        The clause that asks, for errors.

    Returns
    -------
    fractions.Fraction
        The amount, not rounded. [fen]

    Raises
    ------
    UnsetError
        If the document gives no number: for an amount left open, or a year without a growth rate.
    MissingFactError
        If a fact or milestone of the unit is needed and not given.

    Examples
    --------
    >>> amount_of(Money.wan(500), None, 2024, "the floor")
    Fraction(500000000, 1)
    """
    match amount:
        case Money(fen=fen):
            return Fraction(fen)
        case Escalating():
            return _escalated(amount, year, place)
        case Indexed():
            return _indexed(amount, year, place)
        case FactAmount() | Running() | SumBefore() | MeanBefore():
            return _from_facts(amount, facts, year, place)
        case Unset(reason=reason):
            raise UnsetError(
                "the document gives no amount",
                place=place,
                value=reason,
                remedy="agree on one and state it with its citation",
            )
        case _:
            assert_never(amount)


def _escalated(amount: Escalating, year: int, place: str) -> Fraction:
    passed = year - amount.first.year
    if passed < 0:
        raise _no_amount(place, year, amount.first.year)
    factor: Fraction = (1 + amount.rate.value) ** (passed // amount.every)
    return amount.start.fen * factor


def _indexed(amount: Indexed, year: int, place: str) -> Fraction:
    if year < amount.first.year:
        raise _no_amount(place, year, amount.first.year)
    growth = dict(amount.growth)
    total = Fraction(amount.start.fen)
    for later in range(amount.first.year + 1, year + 1):
        if later not in growth:
            raise UnsetError(
                f"the growth of {later} is not given",
                place=place,
                value=year,
                remedy="add its rate once it is published",
            )
        total *= 1 + growth[later].value
    return total


def _no_amount(place: str, year: int, first: int) -> UnsetError:
    return UnsetError(
        f"there is no amount before {first}", place=place, value=year, remedy=f"ask for {first} or later"
    )


def _from_facts(
    amount: FactAmount | Running | SumBefore | MeanBefore, facts: Facts | None, year: int, place: str
) -> Fraction:
    if facts is None:
        raise MissingFactError(
            f"{amount.fact!r} is needed and no facts are given",
            place=place,
            remedy="give the facts of the unit",
        )
    try:
        return _found(amount, facts, year)
    except MissingFactError as fault:
        raise MissingFactError(
            fault.message, place=f"{place}, {facts.unit}", value=fault.value, remedy=fault.remedy
        ) from None


def _found(amount: FactAmount | Running | SumBefore | MeanBefore, facts: Facts, year: int) -> Fraction:
    match amount:
        case FactAmount(fact=fact, yearly=yearly):
            return Fraction((facts.amount_in(fact, year) if yearly else facts.amount(fact)).fen)
        case Running(fact=fact):
            return Fraction(sum(money.fen for at, money in facts.years_of(fact) if at <= year))
        case SumBefore():
            return Fraction(_sum_before(amount, facts))
        case MeanBefore(years=years):
            return Fraction(_sum_before(amount, facts), years)
        case _:
            assert_never(amount)


def _sum_before(amount: SumBefore | MeanBefore, facts: Facts) -> int:
    event = facts.milestone(amount.milestone)
    if event is None:
        raise MissingFactError(
            f"{amount.milestone!r} has not happened yet, so no years lie before it",
            remedy="give its day, or ask once it has happened",
        )
    return sum(
        facts.amount_in(amount.fact, year).fen for year in range(event.year - amount.years, event.year)
    )
