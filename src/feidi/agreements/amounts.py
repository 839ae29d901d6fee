# SPDX-License-Identifier: Apache-2.0
"""Limits, floors and thresholds: an amount, or how to find it."""

from collections.abc import Iterable
from typing import final

from feidi._fields.frozen import field, frozen
from feidi.agreements.unset import Unset
from feidi.dates.fiscal_year import FiscalYear, year_of
from feidi.errors import InvariantError
from feidi.quantities.money import Money
from feidi.quantities.share import Rate, rate_of

__all__ = [
    "Amount",
    "Escalating",
    "FactAmount",
    "Indexed",
    "MeanBefore",
    "Running",
    "SumBefore",
]


def _name_of(value: str) -> str:
    # A milestone is a kind of text; documents hold the text itself.
    return str(value) if isinstance(value, str) else value


def _growth(value: "Iterable[tuple[int, Rate | str]]") -> tuple[tuple[int, Rate], ...]:
    return tuple(sorted(((year, rate_of(rate)) for year, rate in value), key=lambda pair: pair[0]))


@final
@frozen
class FactAmount:
    """A named sum of money of the unit, such as its incentives; `yearly` takes that of the year."""

    fact: str
    yearly: bool = False


@final
@frozen
class Running:
    """What a named yearly fact has come to so far: costs to be recovered, with the balance carried."""

    fact: str


@final
@frozen
class SumBefore:
    """The sum of a yearly fact over the years before an event: the cap of 财预〔2015〕92号.

    Parameters
    ----------
    fact
        The yearly fact.
    milestone
        The event; the year in which it falls does not count.
    years
        How many full years before it.
    """

    fact: str
    milestone: str = field(converter=_name_of)
    years: int = 3

    def __attrs_post_init__(self) -> None:
        _require_years(self.years)


@final
@frozen
class MeanBefore:
    """The mean of a yearly fact over the years before an event: the gate of 财预〔2015〕92号."""

    fact: str
    milestone: str = field(converter=_name_of)
    years: int = 3

    def __attrs_post_init__(self) -> None:
        _require_years(self.years)


@final
@frozen(kw_only=True)
class Escalating:
    """An amount that grows by a fixed rate every so many years: 8% every three years.

    Parameters
    ----------
    start
        The amount of the first period. [CNY]
    rate
        The growth from one period to the next, compounded exactly.
    every
        The length of a period. [years]
    first
        The fiscal year in which the first period starts.
    """

    start: Money
    rate: Rate = field(converter=rate_of)
    every: int
    first: FiscalYear = field(converter=year_of)

    def __attrs_post_init__(self) -> None:
        _require_years(self.every)


@final
@frozen(kw_only=True)
class Indexed:
    """An amount that grows by a rate given for each year: with the growth of GDP.

    Parameters
    ----------
    start
        The amount of the first year. [CNY]
    first
        That fiscal year.
    growth
        For each later year its growth over the year before. A year without one has no amount.

    Raises
    ------
    InvariantError
        If a year has two rates, or is not after the first.
    """

    start: Money
    first: FiscalYear = field(converter=year_of)
    growth: tuple[tuple[int, Rate], ...] = field(default=(), converter=_growth)

    def __attrs_post_init__(self) -> None:
        years = [year for year, _ in self.growth]
        if len(set(years)) != len(years) or any(year <= self.first.year for year in years):
            raise InvariantError(
                f"growth is given once for each year after {self.first}",
                place="indexed.growth",
                value=years,
                remedy="give each later year its growth over the year before, once",
            )


def _require_years(years: int) -> None:
    if not 1 <= years <= 100:
        raise InvariantError(
            "not a number of years", place="years", value=years, remedy="give a whole number from 1 to 100"
        )


Amount = Money | Escalating | Indexed | FactAmount | Running | SumBefore | MeanBefore | Unset
"""An amount of money, or how to find it for a unit and a year."""
