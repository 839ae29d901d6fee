# SPDX-License-Identifier: Apache-2.0
"""Calendar dates: exactly `pendulum.Date`, read from ISO text and nothing looser."""

import datetime as dt
import re
from typing import Final

from pendulum import Date

from feidi._fields.frozen import reads
from feidi.errors import InvariantError

__all__ = ["Date", "date_of", "date_or_none", "require_date", "today", "years_after"]

_ISO: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", re.ASCII)


def date_of(value: "Date | dt.date | str") -> Date:
    """Read a day.

    Parameters
    ----------
    value
        ISO text ``"2021-03-31"``, a `datetime.date`, or a `pendulum.Date`. A date with a time of day is refused.

    Raises
    ------
    InvariantError
        If the text is not of the form YYYY-MM-DD, or no such day exists.

    Examples
    --------
    >>> date_of("2021-03-31")
    Date(2021, 3, 31)
    """
    if type(value) is Date:
        return value
    if type(value) is dt.date:
        return Date(value.year, value.month, value.day)
    if type(value) is str and _ISO.fullmatch(value):
        try:
            return Date(int(value[:4]), int(value[5:7]), int(value[8:]))
        except ValueError:
            pass
    raise InvariantError(
        "not a day of the calendar", place="date", value=value, remedy="write it as YYYY-MM-DD"
    )


def date_or_none(value: "Date | dt.date | str | None") -> Date | None:
    """Return a day, or ``None`` where it is not known.

    Raises
    ------
    InvariantError
        If a value is given and is no day.

    Examples
    --------
    >>> date_or_none("2012-04-01"), date_or_none(None)
    (Date(2012, 4, 1), None)
    """
    return None if value is None else date_of(value)


reads(date_of, date_or_none)


def require_date(value: object, place: str) -> None:
    """Refuse everything but an exact `pendulum.Date` (a `DateTime` is a subclass and does not compare).

    Raises
    ------
    InvariantError
        If the value is of another type.
    """
    if type(value) is not Date:
        raise InvariantError("not a date", place=place, value=value, remedy='write date_of("YYYY-MM-DD")')


def today() -> Date:
    """Give the day of the machine's clock: the only place where feidi asks it."""
    now = dt.datetime.now().astimezone().date()
    return Date(now.year, now.month, now.day)


def years_after(start: Date, years: int, months: int = 0) -> Date:
    """Count whole years and months from one anchor, so that steps never add up day losses.

    Parameters
    ----------
    start
        The anchor. Where the month reached is too short for its day, the last day of that month stands.
    years, months
        Whole numbers, negative to count back.

    Raises
    ------
    InvariantError
        If the anchor is not a date, a count is not a whole number, or the day lies outside years 1 to 9999.

    Examples
    --------
    >>> years_after(date_of("2024-02-29"), 5)
    Date(2029, 2, 28)
    """
    require_date(start, "start")
    for place, count in (("years", years), ("months", months)):
        if type(count) is not int:
            raise InvariantError("not a whole number", place=place, value=count, remedy="give an int")
    try:
        return start.add(years=years, months=months)
    except (ValueError, OverflowError):
        raise InvariantError(
            f"no day of the calendar lies {years} years and {months} months after",
            place="start",
            value=str(start),
            remedy="stay within the years 1 to 9999",
        ) from None
