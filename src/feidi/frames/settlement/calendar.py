# SPDX-License-Identifier: Apache-2.0
"""Days as whole numbers, as `datetime.date.toordinal` counts them, in arrays."""

import numpy as np

from feidi.frames.numbering import Int64Array
from feidi.frames.settlement.block import Value

__all__ = ["NEVER", "days_of", "months_after", "new_year", "year_of"]

EPOCH = 719_163
"""The number of 1 January 1970."""
NEVER = 10_000 * 366
"""A day behind every day of the calendar: that of an event which has not happened yet."""


def new_year(year: Value) -> Int64Array:
    """Return the number of 1 January of a year."""
    years = (np.asarray(year, np.int64) - 1970).astype("datetime64[Y]")
    return _numbers(years)


def days_of(year: Value) -> Int64Array:
    """Return how many days a year has."""
    return new_year(year + 1) - new_year(year)


def year_of(day: Int64Array) -> Int64Array:
    """Return the year of a day."""
    years: Int64Array = _days(day).astype("datetime64[Y]").astype(np.int64) + 1970
    return years


def months_after(day: Int64Array, months: int) -> Int64Array:
    """Return the day so many months later; where that month is too short, its last day."""
    month = _days(day).astype("datetime64[M]")
    of_month = day - _numbers(month)
    later, behind = ((month.astype(np.int64) + months + more).astype("datetime64[M]") for more in (0, 1))
    return np.minimum(_numbers(later) + of_month, _numbers(behind) - 1)


def _days(day: Int64Array) -> "np.ndarray[tuple[int, ...], np.dtype[np.datetime64]]":
    return (day - EPOCH).astype("datetime64[D]")


def _numbers(dates: "np.ndarray[tuple[int, ...], np.dtype[np.datetime64]]") -> Int64Array:
    numbers: Int64Array = dates.astype("datetime64[D]").astype(np.int64) + EPOCH
    return numbers
