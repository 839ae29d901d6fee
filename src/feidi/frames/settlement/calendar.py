# SPDX-License-Identifier: Apache-2.0
"""Days as whole numbers, as `datetime.date.toordinal` counts them, by whole-number arithmetic on every engine.

What is asked more than once becomes a column of its own: an expression is computed anew for each use, and four nested
into one another a hundred times.
"""

from collections.abc import Mapping
from typing import Final, NamedTuple

import narwhals as nw

from feidi.frames.engines import Frame, floor_divided
from feidi.frames.settlement.values import Value, smaller, where

__all__ = ["Moved", "day_after", "day_within", "days_of", "month_of", "new_year", "with_days_after"]

MARCH: Final = -305
"""The number of 1 March of the year 0, from which months are counted: so a leap day is the last day of its year."""


class Moved(NamedTuple):
    """The day so many months after that of a column."""

    event: str
    months: int


def new_year(year: Value, engine: str) -> Value:
    """Give the number of 1 January of a year."""
    past = year - 1
    fourth, hundredth, four_hundredth = (floor_divided(past, by, engine) for by in (4, 100, 400))
    return past * 365 + 1 + fourth - hundredth + four_hundredth


def days_of(year: Value) -> Value:
    """Give how many days a year has."""
    leap = ((year % 4 == 0) & (year % 100 != 0)) | (year % 400 == 0)
    return where(leap, 366, 365)


def day_within(name: str) -> nw.Expr:
    """Give the number of a day within its year, 1 where there is none."""
    return nw.col(name).dt.ordinal_day().fill_null(1).cast(nw.Int64)


def with_days_after(frame: Frame, wanted: Mapping[str, Moved], engine: str) -> Frame:
    """Add the days that lie so many months after events; where that month is too short, its last day.

    Where there is no event, the day means nothing.
    """
    for event in dict.fromkeys(moved.event for moved in wanted.values()):
        day = nw.col(event).dt
        year, month, of_month = (
            part.fill_null(1).cast(nw.Int64) for part in (day.year(), day.month(), day.day())
        )
        counted = month_of(year, month).alias(_months(event))
        frame = frame.with_columns(counted, of_month.alias(_day(event)))
    years = {
        _year(name, ahead): floor_divided(nw.col(_months(event)) + (months + ahead), 12, engine)
        for name, (event, months) in wanted.items()
        for ahead in (0, 1)
    }
    frame = frame.with_columns(*(year.alias(name) for name, year in years.items()))
    firsts = {}
    for name, (event, months) in wanted.items():
        own, following = (
            _first(nw.col(_year(name, ahead)), nw.col(_months(event)) + (months + ahead), engine)
            for ahead in (0, 1)
        )
        firsts[name] = nw.min_horizontal(own + nw.col(_day(event)), following) - 1
    return frame.with_columns(*(day.alias(name) for name, day in firsts.items()))


def month_of(year: Value, month: Value) -> Value:
    """Give the number of a month, counted from March of the year 0."""
    return year * 12 + (month - 3)


def day_after(month: Value, of_month: Value, engine: str) -> Value:
    """Give the number of a day of a month; where that is too short, of its last day."""
    own, following = (_first(floor_divided(some, 12, engine), some, engine) for some in (month, month + 1))
    return smaller(own + of_month, following) - 1


def _first(year: Value, months: Value, engine: str) -> Value:
    """Give the number of the first day of a month; years begin in March."""
    days, hundredth, four_hundredth = (
        floor_divided(column, by, engine) for column, by in ((year * 1461, 4), (year, 100), (year, 400))
    )
    within = floor_divided((months - year * 12) * 153 + 2, 5, engine)
    return days - hundredth + four_hundredth + within + MARCH


def _months(event: str) -> str:
    return f"__months {event}"


def _day(event: str) -> str:
    return f"__day {event}"


def _year(name: str, ahead: int) -> str:
    return f"{name}_{ahead}"
