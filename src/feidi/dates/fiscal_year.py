# SPDX-License-Identifier: Apache-2.0
"""The fiscal year: in China the calendar year (Budget Law of the PRC, article 18)."""

from typing import Self, final

from attrs import frozen

from feidi.dates.date import Date, require_date
from feidi.dates.span import Span
from feidi.errors import InvariantError

__all__ = ["FiscalYear"]


@final
@frozen(order=True)
class FiscalYear:
    """A fiscal year, 1 January to 31 December.

    Parameters
    ----------
    year
        From 1949 to 2999.

    Raises
    ------
    InvariantError
        If the year is not a whole number in that range.

    Examples
    --------
    >>> FiscalYear(2024).days, FiscalYear(2024).last
    (366, Date(2024, 12, 31))
    """

    year: int

    def __attrs_post_init__(self) -> None:
        if type(self.year) is not int or not 1949 <= self.year <= 2999:
            raise InvariantError(
                "not a fiscal year",
                place="fiscal year",
                value=self.year,
                remedy="give a year from 1949 to 2999",
            )

    @classmethod
    def of(cls, day: Date) -> Self:
        """Give the fiscal year in which a day falls."""
        require_date(day, "day")
        return cls(day.year)

    @property
    def first(self) -> Date:
        """The first day, 1 January."""
        return Date(self.year, 1, 1)

    @property
    def last(self) -> Date:
        """The last day, 31 December."""
        return Date(self.year, 12, 31)

    @property
    def span(self) -> Span:
        """All the days of the year."""
        return Span(self.first, Date(self.year + 1, 1, 1))

    @property
    def days(self) -> int:
        """How many days the year holds [days]."""
        return self.last.toordinal() - self.first.toordinal() + 1

    def next(self) -> "FiscalYear":
        """Give the year after."""
        return FiscalYear(self.year + 1)

    def __str__(self) -> str:
        return str(self.year)
