# SPDX-License-Identifier: Apache-2.0
"""How often a formula is worked out: each year, quarter or month."""

from enum import StrEnum
from typing import Final, final

from feidi._fields.frozen import frozen
from feidi.dates.date import Date, years_after
from feidi.dates.fiscal_year import FiscalYear
from feidi.dates.span import Span
from feidi.labels import Label

__all__ = ["Every", "Period"]


@final
@frozen
class Period:
    """A year, a quarter or a month, as facts name it: ``2024``, ``2024Q1``, ``2024-03``.

    Parameters
    ----------
    text
        Its name.
    first
        Its first day.
    months
        How many months it has.
    """

    text: str
    first: Date
    months: int

    @property
    def span(self) -> Span:
        """Its days."""
        return Span(self.first, years_after(self.first, 0, months=self.months))

    @property
    def year(self) -> FiscalYear:
        """The fiscal year in which it lies."""
        return FiscalYear.of(self.first)

    def before(self, years: int) -> "Period":
        """Give the same part of an earlier year.

        Examples
        --------
        >>> Every.QUARTER.of(FiscalYear(2014))[0].before(1).text
        '2013Q1'
        """
        year = self.year.year - years
        return Period(f"{year}{self.text[4:]}", years_after(self.first, -years), self.months)


@final
class Every(StrEnum):
    """How often a formula is worked out; what it gives is added up over the year and rounded once."""

    YEAR = "year"
    QUARTER = "quarter"
    MONTH = "month"

    @property
    def label(self) -> Label:
        """The words for it."""
        return _LABELS[self]

    def of(self, year: FiscalYear) -> tuple[Period, ...]:
        """Give the periods of a fiscal year, in order of time.

        Examples
        --------
        >>> [period.text for period in Every.QUARTER.of(FiscalYear(2014))]
        ['2014Q1', '2014Q2', '2014Q3', '2014Q4']
        """
        names, months = _NAMES[self]
        first = Date(year.year, 1, 1)
        return tuple(
            Period(f"{year.year}{name}", years_after(first, 0, months=at * months), months)
            for at, name in enumerate(names)
        )


_NAMES: Final[dict[Every, tuple[tuple[str, ...], int]]] = {
    Every.YEAR: (("",), 12),
    Every.QUARTER: (tuple(f"Q{at}" for at in range(1, 5)), 3),
    Every.MONTH: (tuple(f"-{at:02d}" for at in range(1, 13)), 1),
}
_LABELS: Final = {
    Every.YEAR: Label(zh="每年", en="each year"),
    Every.QUARTER: Label(zh="每季度", en="each quarter"),
    Every.MONTH: Label(zh="每月", en="each month"),
}
