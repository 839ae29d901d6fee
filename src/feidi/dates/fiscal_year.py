# SPDX-License-Identifier: Apache-2.0
"""The fiscal year: in China the calendar year (Budget Law of the PRC, article 18)."""

from typing import Final, Self, final

from feidi._fields.frozen import reads
from feidi.dates.date import Date, require_date
from feidi.dates.span import Span
from feidi.errors import InvariantError

__all__ = ["FiscalYear", "year_of"]

FIRST: Final = 1949
LAST: Final = 2999


@final
class FiscalYear(int):
    """A fiscal year, 1 January to 31 December.

    A fiscal year is a whole number, so that 2024 and ``FiscalYear(2024)`` are equal wherever years are looked up.

    Parameters
    ----------
    year
        From 1949 to 2999.

    Raises
    ------
    InvariantError
        If the year is not a whole number in that range.

    Notes
    -----
    Laws: ``FiscalYear(n) == n``, both have one hash, and they sort together; arithmetic gives plain numbers.

    Examples
    --------
    >>> FiscalYear(2024).days, FiscalYear(2024).last
    (366, Date(2024, 12, 31))
    >>> {FiscalYear(2024): "a"}[2024]
    'a'
    """

    __slots__ = ()

    def __new__(cls, year: int) -> Self:
        """Read a year."""
        if (type(year) is not int and type(year) is not cls) or not FIRST <= year <= LAST:
            raise InvariantError(
                "not a fiscal year",
                place="fiscal year",
                value=year,
                remedy="give a whole number from 1949 to 2999",
            )
        return super().__new__(cls, year)

    @classmethod
    def of(cls, day: Date) -> Self:
        """Return the fiscal year in which a day falls."""
        require_date(day, "day")
        return cls(day.year)

    @property
    def year(self) -> int:
        """The year as a plain number."""
        return int(self)

    @property
    def first(self) -> Date:
        """The first day, 1 January."""
        return Date(self, 1, 1)

    @property
    def last(self) -> Date:
        """The last day, 31 December."""
        return Date(self, 12, 31)

    @property
    def span(self) -> Span:
        """All the days of the year."""
        return Span(self.first, Date(self + 1, 1, 1))

    @property
    def days(self) -> int:
        """How many days the year holds [days]."""
        return self.last.toordinal() - self.first.toordinal() + 1

    def next(self) -> "FiscalYear":
        """Return the year after."""
        return FiscalYear(self + 1)

    def __repr__(self) -> str:
        return f"FiscalYear({int(self)})"

    def __str__(self) -> str:
        return str(int(self))


def year_of(value: FiscalYear | int) -> FiscalYear:
    """Return the fiscal year that a number stands for.

    Raises
    ------
    InvariantError
        If it is not a whole number from 1949 to 2999.

    Examples
    --------
    >>> year_of(2024)
    FiscalYear(2024)
    """
    return value if type(value) is FiscalYear else FiscalYear(value)


reads(year_of)
