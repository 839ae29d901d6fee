# SPDX-License-Identifier: Apache-2.0
"""Days as whole numbers, as `datetime.date.toordinal` counts them, by whole-number arithmetic on every engine."""

from typing import NamedTuple

import narwhals as nw

from feidi.frames.engines import floor_divided

__all__ = ["Day", "day_of", "first_of", "new_year", "ordinal", "years_after"]


def first_of(year: nw.Expr, engine: str) -> nw.Expr:
    """Give the number of 1 January of a year."""
    past = year - 1
    fourth, hundredth, four_hundredth = (floor_divided(past, by, engine) for by in (4, 100, 400))
    return past * 365 + 1 + fourth - hundredth + four_hundredth


def new_year(year: nw.Expr, years: range, engine: str, later: int = 0) -> nw.Expr:
    """Give the number of 1 January of a year within `years`, or of one so many years later."""
    if years[0] + later > 1900 and years[-1] + later <= 2100:
        # Every fourth year is a leap year here, and one division is enough.
        past = year + (later - 1)
        return past * 365 + floor_divided(past, 4, engine) - 14
    return first_of(year + later, engine)


def _is_leap(year: nw.Expr) -> nw.Expr:
    return ((year % 4 == 0) & (year % 100 != 0)) | (year % 400 == 0)


class Day(NamedTuple):
    """A day in columns of whole numbers; 1 January of year 1 where there is none."""

    year: nw.Expr
    month: nw.Expr
    day: nw.Expr
    of_year: nw.Expr


def day_of(name: str) -> Day:
    """Take a column of dates apart."""
    day = nw.col(name).dt
    parts = (day.year(), day.month(), day.day(), day.ordinal_day())
    return Day(*(part.fill_null(1).cast(nw.Int64) for part in parts))


def ordinal(day: Day, engine: str) -> nw.Expr:
    """Give the number of a day."""
    return first_of(day.year, engine) + day.of_year - 1


def years_after(day: Day, years: int, months: int, engine: str) -> nw.Expr:
    """Give the number of the day so many years and months later; where that month is too short, its last day."""
    if months:
        return _months_after(day, 12 * years + months, engine)
    if not years:
        return ordinal(day, engine)
    year = day.year + years
    leap, was_leap = _is_leap(year).cast(nw.Int64), _is_leap(day.year).cast(nw.Int64)
    late = (day.month > 2).cast(nw.Int64)
    leap_day = ((day.month == 2) & (day.day == 29)).cast(nw.Int64)
    return first_of(year, engine) + day.of_year - 1 + (leap - was_leap) * late + (leap - 1) * leap_day


def _months_after(day: Day, months: int, engine: str) -> nw.Expr:
    counted = day.month + (months - 1)
    year, month = day.year + floor_divided(counted, 12, engine), counted % 12 + 1
    leap = _is_leap(year).cast(nw.Int64)
    before = _by_month(month, (0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334))
    length = _by_month(month, (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31))
    length = length + leap * (month == 2).cast(nw.Int64)
    within = nw.when(day.day > length).then(length).otherwise(day.day)
    return first_of(year, engine) + before + leap * (month > 2).cast(nw.Int64) + within - 1


def _by_month(month: nw.Expr, values: tuple[int, ...]) -> nw.Expr:
    found = nw.lit(values[-1], nw.Int64)
    for number, value in enumerate(values[:-1], start=1):
        found = nw.when(month == number).then(nw.lit(value, nw.Int64)).otherwise(found)
    return found
