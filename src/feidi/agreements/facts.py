# SPDX-License-Identifier: Apache-2.0
"""What is known of an enterprise, project or zone beside its receipts: typed facts and milestones."""

import re
from collections.abc import Iterable, Mapping
from enum import StrEnum
from fractions import Fraction
from typing import Final, TypeVar, cast, final

from feidi._fields.frozen import field, frozen
from feidi.agreements.missing_fact import missing_fact
from feidi.dates.date import Date, date_of
from feidi.errors import InvariantError
from feidi.names import normal_name, position_of
from feidi.quantities.exact import Exact, exact
from feidi.quantities.money import Money

__all__ = ["Facts", "Milestone"]

K = TypeVar("K")
V = TypeVar("V")
Named = Mapping[str, V] | Iterable[tuple[str, V]]
Yearly = Mapping[int, V] | Iterable[tuple[int, V]]
Periodic = Mapping[int, V] | Mapping[str, V] | Mapping[int | str, V] | Iterable[tuple[int | str, V]]
_PERIOD: Final = r"[0-9]{4}(Q[1-4]|-(0[1-9]|1[0-2]))?"


@final
class Milestone(StrEnum):
    """Events that clauses count from; a clause may also name one of its own."""

    SIGNING = "signing"
    REGISTRATION = "registration"
    MOVE = "move"
    PRODUCTION = "production"
    FULL_PRODUCTION = "full_production"
    FIRST_REVENUE = "first_revenue"
    INVESTMENT = "investment"
    AID_PAID = "aid_paid"
    COST_RECOVERED = "cost_recovered"


def _pairs(value: Mapping[K, V] | Iterable[tuple[K, V]]) -> list[tuple[K, V]]:
    # A mapping of pairs is an iterable of pairs, so type checkers need to be told which of the two it is.
    return list(cast("Mapping[K, V]", value).items() if isinstance(value, Mapping) else value)


def _named(value: Named[V]) -> list[tuple[str, V]]:
    return _sorted((normal_name(str(name)), item) for name, item in _pairs(value))


def _sorted(pairs: Iterable[tuple[str, V]]) -> list[tuple[str, V]]:
    named = sorted(pairs, key=lambda pair: pair[0])
    names = [name for name, _ in named]
    if len(set(names)) != len(names):
        raise InvariantError(
            "a fact is given twice", place="facts", value=names, remedy="give each name once"
        )
    return named


def _moneys(value: Named[Money]) -> tuple[tuple[str, Money], ...]:
    return tuple(_named(value))


def _yearly(value: Named[Yearly[Money]]) -> tuple[tuple[str, tuple[tuple[int, Money], ...]], ...]:
    series = tuple((name, tuple(sorted(_pairs(years)))) for name, years in _named(value))
    for name, years in series:
        if len({year for year, _ in years}) != len(years):
            raise InvariantError(
                "a year is given twice",
                place=f"facts.yearly.{name}",
                value=years,
                remedy="give each year once",
            )
    return series


def _numbers(value: Named[Exact]) -> tuple[tuple[str, Fraction], ...]:
    return tuple((name, exact(number, f"facts.numbers.{name}")) for name, number in _named(value))


def _series(value: Named[Periodic[Exact]]) -> tuple[tuple[str, tuple[tuple[str, Fraction], ...]], ...]:
    return tuple((name, _periods(f"facts.series.{name}", periods)) for name, periods in _named(value))


def _periods(place: str, value: Periodic[Exact]) -> tuple[tuple[str, Fraction], ...]:
    # Its keys are years or names, and a mapping of the one is not a mapping of both.
    periods = _pairs(cast("Mapping[int | str, Exact] | Iterable[tuple[int | str, Exact]]", value))
    named = _sorted((str(period), number) for period, number in periods)
    for period, _ in named:
        if not re.fullmatch(_PERIOD, period, re.ASCII):
            raise InvariantError(
                "not a period",
                place=place,
                value=period,
                remedy="name a year, quarter or month: 2024, 2024Q1 or 2024-03",
            )
    return tuple((period, exact(number, f"{place} of {period}")) for period, number in named)


def _flags(value: Named[bool]) -> tuple[tuple[str, bool], ...]:
    return tuple(_named(value))


def _days(value: Named[Date | str | None]) -> tuple[tuple[str, Date | None], ...]:
    return tuple((name, None if day is None else date_of(day)) for name, day in _named(value))


@final
@frozen(kw_only=True)
class Facts:
    """Facts and milestones of one unit.

    Parameters
    ----------
    unit
        The id or name of the enterprise, project or zone, of which the normal form is kept.
    amounts
        Sums of money by name, for example incentives paid to the firm. [CNY]
    yearly
        Sums of money by name and year, for example tax paid before the move; refunds are negative. [CNY]
    numbers
        Exact numbers by name, for example a quantity that does not change.
    series
        Exact numbers by name and period, for example a water-quality index or a volume; a period is a year, a
        quarter or a month: ``2024``, ``"2024Q1"``, ``"2024-03"``.
    flags
        Yes or no by name, for example whether the source recommended the firm.
    milestones
        Days by name, in any script (``"开园"``); ``None`` says that the event has not happened yet.

    Raises
    ------
    InvariantError
        If a name is given twice, or a value is not of its type.

    Examples
    --------
    >>> firm = Facts(unit="A", flags={"led_by_government": True}, milestones={"move": "2016-03-01"})
    >>> firm.flag("led_by_government"), firm.milestone("move")
    (True, Date(2016, 3, 1))
    >>> firm.amount("incentives")
    Traceback (most recent call last):
    feidi.errors.MissingFactError: A: amount 'incentives' is not given; add it to the facts of A (given: none of its kind)
    """

    unit: str = field(converter=normal_name)
    amounts: tuple[tuple[str, Money], ...] = field(default=(), converter=_moneys)
    yearly: tuple[tuple[str, tuple[tuple[int, Money], ...]], ...] = field(default=(), converter=_yearly)
    numbers: tuple[tuple[str, Fraction], ...] = field(default=(), converter=_numbers)
    series: tuple[tuple[str, tuple[tuple[str, Fraction], ...]], ...] = field(default=(), converter=_series)
    flags: tuple[tuple[str, bool], ...] = field(default=(), converter=_flags)
    milestones: tuple[tuple[str, Date | None], ...] = field(default=(), converter=_days)

    def amount(self, name: str) -> Money:
        """Give a sum of money.

        Raises
        ------
        MissingFactError
            If it was not given.
        """
        return self._find("amount", name, self.amounts)

    def amount_in(self, name: str, year: int) -> Money:
        """Give a sum of money of a year.

        Raises
        ------
        MissingFactError
            If the series or that year was not given.
        """
        series = self._find("yearly amount", name, self.yearly)
        return self._find(
            f"yearly amount {name!r} of", str(year), tuple((str(at), money) for at, money in series)
        )

    def years_of(self, name: str) -> tuple[tuple[int, Money], ...]:
        """Give a yearly series, in order of time.

        Raises
        ------
        MissingFactError
            If it was not given.
        """
        return self._find("yearly amount", name, self.yearly)

    def number(self, name: str) -> Fraction:
        """Give an exact number.

        Raises
        ------
        MissingFactError
            If it was not given.
        """
        return self._find("number", name, self.numbers)

    def number_in(self, name: str, period: str) -> Fraction:
        """Give the number of a series in a year, a quarter or a month.

        Raises
        ------
        MissingFactError
            If the series or that period was not given.
        """
        return self._find(f"series {name!r} of", period, self._find("series", name, self.series))

    def flag(self, name: str) -> bool:
        """Answer yes or no.

        Raises
        ------
        MissingFactError
            If it was not given.
        """
        return self._find("flag", name, self.flags)

    def milestone(self, name: str) -> Date | None:
        """Give the day of an event, or ``None`` if it has not happened yet.

        Raises
        ------
        MissingFactError
            If nothing was said of it.
        """
        return self._find("milestone", name, self.milestones)

    def _find(self, what: str, name: str, pairs: tuple[tuple[str, V], ...]) -> V:
        name = normal_name(name)
        at = position_of(name, pairs)
        if at is not None:
            return pairs[at][1]
        tables = ("amounts", "yearly", "numbers", "series", "flags", "milestones")
        elsewhere = [table for table in tables if name in dict(getattr(self, table))]
        raise missing_fact(f"{what} {name!r}", self.unit, [known for known, _ in pairs], elsewhere)
