# SPDX-License-Identifier: Apache-2.0
"""Days as whole numbers, as `datetime.date.toordinal` counts them, by whole-number arithmetic on every engine."""

from functools import reduce

import narwhals as nw

from feidi.frames.engines import floor_divided

__all__ = ["days_in", "first_of", "ordinal", "years_after"]


def first_of(year: nw.Expr, engine: str) -> nw.Expr:
    """Give 1 January of a year."""
    past = year - 1
    leaps = reduce(
        lambda sum_, step: sum_ + floor_divided(past, step[0], engine) * step[1],
        ((4, 1), (100, -1), (400, 1)),
        past * 365 + 1,
    )
    return leaps.cast(nw.Int64)


def _is_leap(year: nw.Expr) -> nw.Expr:
    return ((year % 4 == 0) & (year % 100 != 0)) | (year % 400 == 0)


def days_in(year: nw.Expr) -> nw.Expr:
    """Give the number of days of a year."""
    return nw.when(_is_leap(year)).then(nw.lit(366, nw.Int64)).otherwise(nw.lit(365, nw.Int64))


_BEFORE = (0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)
"""The days of a common year that lie before each month."""


def _by_month(month: nw.Expr, values: tuple[int, ...]) -> nw.Expr:
    chain = nw.when(month == 1).then(nw.lit(values[1], nw.Int64))
    for number in range(2, 12):
        chain = chain.when(month == number).then(nw.lit(values[number], nw.Int64))
    return chain.otherwise(nw.lit(values[12], nw.Int64))


def ordinal(year: nw.Expr, month: nw.Expr, day: nw.Expr, engine: str) -> nw.Expr:
    """Number a day."""
    leap_day = (_is_leap(year) & (month > 2)).cast(nw.Int64)
    return first_of(year, engine) + _by_month(month, _BEFORE) + leap_day + day - 1


def years_after(
    year: nw.Expr, month: nw.Expr, day: nw.Expr, years: int, months: int, engine: str
) -> nw.Expr:
    """Number the day so many years and months later; where that month is too short, its last day."""
    then_month = month + months - 1
    year_of = year + years + (floor_divided(then_month, 12, engine) if months else 0)
    month_of = then_month % 12 + 1 if months else month
    february = nw.lit(28, nw.Int64) + _is_leap(year_of).cast(nw.Int64)
    lengths = (
        nw.when(month_of == 2)
        .then(february)
        .when(month_of.is_in([4, 6, 9, 11]))
        .then(nw.lit(30, nw.Int64))
        .otherwise(nw.lit(31, nw.Int64))
    )
    return ordinal(year_of, month_of, nw.when(day > lengths).then(lengths).otherwise(day), engine)
