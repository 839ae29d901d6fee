# SPDX-License-Identifier: Apache-2.0
"""The facts that a clause reads in one period, each noted as it is read."""

from fractions import Fraction
from typing import assert_never, final

from feidi.agreements.amounts import Amount, FactAmount, MeanBefore, Running, SumBefore
from feidi.agreements.clock import Clock
from feidi.agreements.compensation.by_year import value_in
from feidi.agreements.compensation.number import FactNumber, Number, WeightedIndex
from feidi.agreements.compensation.period import Period
from feidi.agreements.facts import Facts
from feidi.agreements.sharing import PartYear
from feidi.agreements.unset import Unset
from feidi.dates.date import Date, years_after
from feidi.dates.span import Span
from feidi.errors import MissingFactError, SettlementError, UndefinedError, UnsetError
from feidi.settlement.amount import amount_of
from feidi.settlement.compensation.transfer import FactRead

__all__ = ["Reading"]


@final
class Reading:
    """What one clause reads in one period.

    Parameters
    ----------
    facts
        What is known of the unit.
    period
        The year, quarter or month that is worked out.
    within
        The days on which the clause is in force; ``None`` for all.
    part_year
        The convention for a period that is in force only in part.
    place
        The clause, for errors.
    """

    def __init__(
        self,
        *,
        facts: Facts | None,
        period: Period,
        within: Span | None,
        part_year: PartYear | None,
        place: str,
    ) -> None:
        self.facts = facts
        self.period = period
        self.within = within
        self.part_year = part_year
        self.place = place
        self.read: list[FactRead] = []

    @property
    def year(self) -> int:
        """The fiscal year that is worked out."""
        return self.period.year.year

    def amount(self, amount: Amount) -> Fraction:
        """Give an amount exactly, in fen."""
        value = amount_of(amount, self.facts, self.year, self.place)
        if isinstance(amount, FactAmount | Running | SumBefore | MeanBefore):
            yearly = not isinstance(amount, FactAmount) or amount.yearly
            self._note(amount.fact, str(self.year) if yearly else "", value, is_money=True)
        return value

    def number(self, number: Number) -> Fraction:
        """Give a number exactly.

        Raises
        ------
        UnsetError
            If the document gives none.
        MissingFactError
            If a fact is not given.
        UndefinedError
            If an index is measured against 0.
        """
        match number:
            case Fraction():
                return number
            case FactNumber():
                return self._fact(number)
            case WeightedIndex():
                return self._index(number)
            case Unset(reason=reason):
                raise UnsetError(
                    "the document gives no number",
                    place=self.place,
                    value=reason,
                    remedy="agree on one and state it with its citation",
                )
            case _:
                assert_never(number)

    def day_of(self, clock: Clock) -> Date | None:
        """Give the day on which a clock starts; ``None`` while its event has not happened."""
        try:
            day = self._known(f"milestone {clock.milestone!r}").milestone(clock.milestone)
        except MissingFactError as fault:
            raise self._missing(fault) from None
        return None if day is None else years_after(day, clock.delay_years, clock.delay_months)

    def part_in(self, span: Span | None) -> Fraction:
        """Give the part of the period that lies in a span and in the days of the clause.

        Raises
        ------
        SettlementError
            If that is neither all nor nothing and the clause states no convention.
        """
        days = self.period.span
        for bound in (self.within, span):
            common = days if bound is None else days.intersection(bound)
            if common is None:
                return Fraction(0)
            days = common
        whole = self.period.span
        if days == whole:
            return Fraction(1)
        match self.part_year:
            case None:
                raise SettlementError(
                    f"the clause is in force only on {days} of {self.period.text}",
                    place=self.place,
                    value=self.period.text,
                    remedy="state its part_year: by days, or by the first or the last day of the period",
                )
            case PartYear.PRORATE:
                return Fraction(days.days or 0, whole.days or 1)
            case PartYear.FIRST_DAY:
                return Fraction(days.start == whole.start)
            case PartYear.LAST_DAY:
                return Fraction(days.end == whole.end)
            case _:
                assert_never(self.part_year)

    def _fact(self, number: FactNumber) -> Fraction:
        facts = self._known(f"{number.fact!r}")
        period = "" if number.constant else self.period.before(number.lag).text
        try:
            value = facts.number_in(number.fact, period) if period else facts.number(number.fact)
        except MissingFactError as fault:
            raise self._missing(fault) from None
        self._note(number.fact, period, value)
        return value

    def _index(self, index: WeightedIndex) -> Fraction:
        total = Fraction(0)
        for part in index.parts:
            measured, reference = self.number(part.measured), self.number(part.reference)
            if not reference:
                raise UndefinedError(
                    f"{part.measured.fact!r} is measured against 0",
                    place=self.place,
                    value=reference,
                    remedy="give the concentration it is measured against",
                )
            total += value_in(part.weight, self.year, self.place) * measured / reference
        return index.factor * total

    def _known(self, what: str) -> Facts:
        if self.facts is None:
            raise MissingFactError(
                f"{what} is needed and no facts are given",
                place=self.place,
                remedy="give facts under the unit of the clause",
            )
        return self.facts

    def _missing(self, fault: MissingFactError) -> MissingFactError:
        return MissingFactError(
            fault.message, place=f"{self.place}, {fault.place}", value=fault.value, remedy=fault.remedy
        )

    def _note(self, name: str, period: str, value: Fraction, *, is_money: bool = False) -> None:
        unit = self.facts.unit if self.facts else ""
        fact = FactRead(unit=unit, name=name, period=period, value=value, is_money=is_money)
        if fact not in self.read:
            self.read.append(fact)
