# SPDX-License-Identifier: Apache-2.0
"""The fiscal year is the calendar year."""

import datetime as dt

import pendulum
import pytest

from feidi.dates.date import Date, date_of
from feidi.dates.fiscal_year import FiscalYear
from feidi.dates.span import Span
from feidi.errors import InvariantError


def test_a_year_runs_from_january_to_december() -> None:
    """The year has its first day, its last day, its span and its days."""
    year = FiscalYear(2024)
    assert (year.first, year.last, year.days) == (date_of("2024-01-01"), date_of("2024-12-31"), 366)
    assert year.span == Span(date_of("2024-01-01"), date_of("2025-01-01"))
    assert FiscalYear(2023).days == 365
    assert (str(year), repr(year)) == ("2024", "FiscalYear(2024)")


def test_years_follow_each_other() -> None:
    """Years are ordered, and each has the next."""
    assert FiscalYear(2024).next() == FiscalYear(2025)
    assert FiscalYear(2024) < FiscalYear(2025)
    assert sorted({FiscalYear(2025), FiscalYear(2024), FiscalYear(2024)}) == [
        FiscalYear(2024),
        FiscalYear(2025),
    ]


@pytest.mark.parametrize("day", ["2024-01-01", "2024-12-31"])
def test_a_day_falls_in_its_year(day: str) -> None:
    """The first and the last day belong to the year."""
    assert FiscalYear.of(date_of(day)) == FiscalYear(2024)


@pytest.mark.parametrize(
    "day", [pendulum.datetime(2024, 1, 1), dt.date(2024, 1, 1), "2024-01-01", 2024, None]
)
def test_only_a_date_has_a_fiscal_year(day: object) -> None:
    """A time of day, which may lie in another year elsewhere, is refused."""
    with pytest.raises(InvariantError, match="day: not a date"):
        FiscalYear.of(day)  # type: ignore[arg-type]


@pytest.mark.parametrize("year", [1948, 3000, 24, -1, 2024.0, True, "2024", None])
def test_other_years_are_refused(year: object) -> None:
    """What is not a whole number from 1949 to 2999 is no fiscal year."""
    with pytest.raises(InvariantError, match="from 1949 to 2999") as caught:
        FiscalYear(year)  # type: ignore[arg-type]
    assert (caught.value.place, caught.value.value) == ("fiscal year", year)


def test_the_bounds_are_years() -> None:
    """Both ends of the range exist, and after the last there is none."""
    assert FiscalYear(1949).first == Date(1949, 1, 1)
    assert FiscalYear(2998).next() == FiscalYear(2999) == FiscalYear.of(Date(2999, 12, 31))
    with pytest.raises(InvariantError):
        FiscalYear(2999).next()
