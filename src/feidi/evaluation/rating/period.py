# SPDX-License-Identifier: Apache-2.0
"""The period of a day-to-day rating: a month or a quarter."""

from typing import Final, final

from feidi._fields.frozen import frozen
from feidi.dates.date import Date, date_of, require_date, years_after
from feidi.dates.fiscal_year import FiscalYear
from feidi.dates.span import Span
from feidi.errors import InvariantError
from feidi.labels import Label

__all__ = ["RatingPeriod"]

_MONTH: Final = 1
_QUARTER: Final = 3


@final
@frozen(order=True)
class RatingPeriod:
    """One month or one quarter of a fiscal year.

    Parameters
    ----------
    year
        The fiscal year.
    first_month
        The first month, 1 to 12; of a quarter 1, 4, 7 or 10.
    months
        How many months: 1 or 3.

    Raises
    ------
    InvariantError
        If there is no such month or quarter.

    Notes
    -----
    Laws: a period and the one before share no day and leave none out; the same period a year before is
    twelve months earlier.

    References
    ----------
    Guideline clause G5.3 asks for day-to-day rating.

    Examples
    --------
    >>> RatingPeriod.quarter(2022, 1).label.zh, RatingPeriod.quarter(2022, 1).previous().label.en
    ('2022年第1季度', 'Q4 2021')
    >>> RatingPeriod.month(2022, 2).span.days
    28
    """

    year: int
    first_month: int
    months: int = _MONTH

    def __attrs_post_init__(self) -> None:
        FiscalYear(self.year)
        starts = range(1, 13, self.months) if self.months in (_MONTH, _QUARTER) else ()
        if self.first_month not in starts:
            raise InvariantError(
                "not a month or a quarter",
                place="rating period",
                value=f"{self.months} months from {self.year}-{self.first_month}",
                remedy="write RatingPeriod.month(2022, 3) or RatingPeriod.quarter(2022, 1)",
            )

    @classmethod
    def month(cls, year: int, month: int) -> "RatingPeriod":
        """Return a month, 1 to 12.

        Examples
        --------
        >>> RatingPeriod.month(2022, 2).label.en
        '2022-02'
        """
        return cls(year, month, _MONTH)

    @classmethod
    def quarter(cls, year: int, quarter: int) -> "RatingPeriod":
        """Return a quarter, 1 to 4.

        Examples
        --------
        >>> RatingPeriod.quarter(2022, 4).label.en
        'Q4 2022'
        """
        return cls(year, quarter * 3 - 2, _QUARTER)

    @classmethod
    def of(cls, span: Span) -> "RatingPeriod":
        """Read a span that is exactly one month or one quarter.

        Raises
        ------
        InvariantError
            If it is another stretch of days.

        Examples
        --------
        >>> RatingPeriod.of(RatingPeriod.quarter(2022, 4).span).label.en
        'Q4 2022'
        """
        start = span.start
        for months in (_MONTH, _QUARTER):
            if start.month in range(1, 13, months) and cls(start.year, start.month, months).span == span:
                return cls(start.year, start.month, months)
        raise InvariantError(
            "not a month or a quarter",
            place="rating period",
            value=str(span),
            remedy="give the span of one whole month or quarter",
        )

    @classmethod
    def containing(cls, day: Date, *, quarterly: bool = False) -> "RatingPeriod":
        """Return the month or the quarter in which a day falls.

        Examples
        --------
        >>> day = date_of("2022-05-17")
        >>> str(RatingPeriod.containing(day)), str(RatingPeriod.containing(day, quarterly=True))
        ('2022-05', 'Q2 2022')
        """
        require_date(day, "day")
        if quarterly:
            return cls.quarter(day.year, (day.month + 2) // 3)
        return cls.month(day.year, day.month)

    @property
    def span(self) -> Span:
        """Its days."""
        start = date_of(f"{self.year:04}-{self.first_month:02}-01")
        return Span(start, years_after(start, 0, self.months))

    @property
    def last(self) -> Date:
        """Its last day."""
        return years_after(self.span.start, 0, self.months).subtract(days=1)

    @property
    def label(self) -> Label:
        """What it is called."""
        if self.months == _MONTH:
            return Label(zh=f"{self.year}年{self.first_month}月", en=f"{self.year}-{self.first_month:02}")
        quarter = (self.first_month + 2) // 3
        return Label(zh=f"{self.year}年第{quarter}季度", en=f"Q{quarter} {self.year}")

    def previous(self) -> "RatingPeriod":
        """Return the period before.

        Examples
        --------
        >>> str(RatingPeriod.month(2022, 1).previous())
        '2021-12'
        """
        start = years_after(self.span.start, 0, -self.months)
        return RatingPeriod(start.year, start.month, self.months)

    def year_before(self) -> "RatingPeriod":
        """Return the same period of the year before.

        Examples
        --------
        >>> str(RatingPeriod.quarter(2022, 1).year_before())
        'Q1 2021'
        """
        return RatingPeriod(self.year - 1, self.first_month, self.months)

    def __str__(self) -> str:
        return self.label.en
