# SPDX-License-Identifier: Apache-2.0
"""Figures that change from a year on: 20万元 from 2014, 40万元 from 2016, 80万元 from 2017."""

from collections.abc import Iterable, Mapping
from fractions import Fraction
from typing import Final, TypeVar, cast

from feidi.dates.fiscal_year import FiscalYear
from feidi.errors import InvariantError, UnsetError
from feidi.quantities.exact import Exact, exact
from feidi.quantities.money import Money
from feidi.quantities.share import Rate, rate_of

__all__ = ["ALWAYS", "moneys_by_year", "numbers_by_year", "rates_by_year", "value_in"]

T = TypeVar("T")

ALWAYS: Final = 1949
"""The first year of a figure for which no year is stated."""


def moneys_by_year(
    value: Money | Mapping[int, Money] | Iterable[tuple[int, Money]],
) -> tuple[tuple[int, Money], ...]:
    """Read one sum of money, or sums that each hold from a year on."""
    return _in_time([(ALWAYS, value)] if isinstance(value, Money) else _pairs(value))


def rates_by_year(
    value: Rate | Exact | Mapping[int, Rate | str] | Iterable[tuple[int, Rate | str]],
) -> tuple[tuple[int, Rate], ...]:
    """Read one rate, or rates that each hold from a year on."""
    if isinstance(value, Rate | Exact):
        return _in_time([(ALWAYS, rate_of(value))])
    return _in_time([(year, rate_of(rate)) for year, rate in _pairs(value)])


def numbers_by_year(
    value: Exact | Mapping[int, Exact] | Iterable[tuple[int, Exact]],
) -> tuple[tuple[int, Fraction], ...]:
    """Read one number, or numbers that each hold from a year on."""
    if isinstance(value, Exact):
        return _in_time([(ALWAYS, exact(value, "number"))])
    return _in_time([(year, exact(number, f"number from {year}")) for year, number in _pairs(value)])


def value_in(steps: tuple[tuple[int, T], ...], year: int, place: str) -> T:
    """Give the value that holds in a year.

    Raises
    ------
    UnsetError
        If the first value holds only from a later year on.

    Examples
    --------
    >>> value_in(((2014, "20"), (2016, "40")), 2015, "rate"), value_in(((2014, "20"), (2016, "40")), 2020, "rate")
    ('20', '40')
    """
    held = [value for since, value in steps if since <= year]
    if not held:
        raise UnsetError(
            f"nothing holds before {steps[0][0]}",
            place=place,
            value=year,
            remedy="state what held in that year",
        )
    return held[-1]


def _pairs(value: Mapping[int, T] | Iterable[tuple[int, T]]) -> list[tuple[int, T]]:
    # A mapping of pairs is an iterable of pairs, so type checkers need to be told which of the two it is.
    return list(cast("Mapping[int, T]", value).items() if isinstance(value, Mapping) else value)


def _in_time(pairs: list[tuple[int, T]]) -> tuple[tuple[int, T], ...]:
    years = [FiscalYear(year).year for year, _ in pairs]
    if not years or len(set(years)) != len(years):
        raise InvariantError(
            "figures by year need one year or more, each once",
            place="by year",
            value=years,
            remedy="give each figure the first year in which it holds",
        )
    return tuple(sorted(pairs, key=lambda pair: pair[0]))
