# SPDX-License-Identifier: Apache-2.0
"""Periods of the calendar in which figures are given: years, quarters, months and days."""

import re
from enum import StrEnum
from functools import lru_cache
from typing import Final, Self, assert_never, final

from feidi._fields.frozen import frozen
from feidi.dates.date import Date, years_after
from feidi.dates.fiscal_year import FiscalYear
from feidi.dates.span import Span
from feidi.errors import InvariantError
from feidi.labels import Label

__all__ = ["Grain", "Period"]

_TEXT: Final = re.compile(
    r"(?P<year>[0-9]{4})(?:Q(?P<quarter>[1-4])|-(?P<month>0[1-9]|1[0-2])(?:-(?P<day>[0-9]{2}))?)?", re.ASCII
)


@final
class Grain(StrEnum):
    """The length of a period."""

    YEAR = "year"
    QUARTER = "quarter"
    MONTH = "month"
    DAY = "day"

    @property
    def label(self) -> Label:
        """The words for one period of this length."""
        return _LABELS[self]

    @property
    def per_year(self) -> int | None:
        """How many make a year; ``None`` for days."""
        return _PER_YEAR[self]


_LABELS: Final = {
    Grain.YEAR: Label(zh="年", en="year"),
    Grain.QUARTER: Label(zh="季度", en="quarter"),
    Grain.MONTH: Label(zh="月", en="month"),
    Grain.DAY: Label(zh="日", en="day"),
}
_PER_YEAR: Final[dict[Grain, int | None]] = {
    Grain.YEAR: 1,
    Grain.QUARTER: 4,
    Grain.MONTH: 12,
    Grain.DAY: None,
}


@final
@frozen(order=False)
class Period:
    """One year, quarter, month or day of the calendar.

    Parameters
    ----------
    grain
        Its length.
    number
        Years, quarters or months counted from year 0, or the ordinal of the day; `of` and `from_text` compute it.

    Raises
    ------
    InvariantError
        If its first day lies outside the years 1 to 9999.

    Notes
    -----
    Laws: ``Period.from_text(p.text) == p``; ``p.previous(n).previous(-n) == p``; the parts of a period cover its span
    without overlap.

    Examples
    --------
    >>> quarter = Period.from_text("2024Q1")
    >>> quarter.previous().text, quarter.year_before().text, quarter.last
    ('2023Q4', '2023Q1', Date(2024, 3, 31))
    """

    grain: Grain
    number: int

    def __attrs_post_init__(self) -> None:
        per_year = self.grain.per_year
        lowest, highest = (1, Date.max.toordinal()) if per_year is None else (per_year, 10_000 * per_year - 1)
        if not lowest <= self.number <= highest:
            raise InvariantError(
                "a period must lie in the years 1 to 9999",
                place="period",
                value=self.number,
                remedy="give a period of the calendar",
            )

    @classmethod
    def of(cls, day: Date, grain: Grain) -> Self:
        """Return the period of a length in which a day lies."""
        match grain:
            case Grain.DAY:
                return cls(grain, day.toordinal())
            case Grain.MONTH:
                return cls(grain, day.year * 12 + day.month - 1)
            case Grain.QUARTER:
                return cls(grain, day.year * 4 + (day.month - 1) // 3)
            case Grain.YEAR:
                return cls(grain, day.year)
            case _ as never:
                assert_never(never)

    @classmethod
    def of_year(cls, year: FiscalYear | int) -> Self:
        """Return a fiscal year as a period."""
        return cls(Grain.YEAR, year.year if isinstance(year, FiscalYear) else year)

    @classmethod
    def from_text(cls, text: str) -> Self:
        """Parse ``"2024"``, ``"2024Q1"``, ``"2024-03"`` or ``"2024-03-15"``.

        Raises
        ------
        InvariantError
            If the text has another form or no such day exists.
        """
        match = _TEXT.fullmatch(text) if type(text) is str else None
        if match is not None:
            year = int(match["year"])
            try:
                if match["day"]:
                    return cls.of(Date(year, int(match["month"]), int(match["day"])), Grain.DAY)
                if match["month"]:
                    return cls(Grain.MONTH, year * 12 + int(match["month"]) - 1)
                if match["quarter"]:
                    return cls(Grain.QUARTER, year * 4 + int(match["quarter"]) - 1)
                return cls(Grain.YEAR, year)
            except ValueError:
                pass
        raise InvariantError(
            "not a period",
            place="period",
            value=text,
            remedy="write a year, quarter, month or day: 2024, 2024Q1, 2024-03 or 2024-03-15",
        )

    @property
    def text(self) -> str:
        """The period as documents write it."""
        return _text(self.grain, self.number)

    @property
    def year(self) -> int:
        """The calendar year in which it lies."""
        per_year = self.grain.per_year
        return Date.fromordinal(self.number).year if per_year is None else self.number // per_year

    @property
    def first(self) -> Date:
        """Its first day."""
        match self.grain:
            case Grain.DAY:
                return Date.fromordinal(self.number)
            case Grain.MONTH:
                return Date(self.number // 12, self.number % 12 + 1, 1)
            case Grain.QUARTER:
                return Date(self.number // 4, self.number % 4 * 3 + 1, 1)
            case Grain.YEAR:
                return Date(self.number, 1, 1)
            case _ as never:
                assert_never(never)

    @property
    def last(self) -> Date:
        """Its last day."""
        if self.grain is Grain.DAY:
            return self.first
        return Date.fromordinal(years_after(self.first, 0, 12 // (self.grain.per_year or 1)).toordinal() - 1)

    @property
    def span(self) -> Span:
        """Its days."""
        return Span(self.first, Date.fromordinal(self.last.toordinal() + 1))

    def previous(self, count: int = 1) -> "Period":
        """Return the period of the same length `count` periods earlier (上期)."""
        return Period(self.grain, self.number - count)

    def year_before(self, years: int = 1) -> "Period":
        """Return the same part of an earlier year (上年同期); for 29 February, 28 February of a common year."""
        per_year = self.grain.per_year
        if per_year is None:
            return Period.of(years_after(self.first, -years), Grain.DAY)
        return Period(self.grain, self.number - years * per_year)

    def within(self, grain: Grain) -> "Period | None":
        """Return the longer period that contains this one, or ``None`` where `grain` is shorter."""
        return Period.of(self.first, grain) if _LENGTH[grain] >= _LENGTH[self.grain] else None

    def parts(self, grain: Grain) -> "tuple[Period, ...]":
        """Return the shorter periods of which this one consists, in order of time; none where `grain` is longer."""
        if _LENGTH[grain] > _LENGTH[self.grain]:
            return ()
        first, last = Period.of(self.first, grain), Period.of(self.last, grain)
        return tuple(Period(grain, number) for number in range(first.number, last.number + 1))

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        return f"Period.from_text({self.text!r})"


_LENGTH: Final = {Grain.DAY: 0, Grain.MONTH: 1, Grain.QUARTER: 2, Grain.YEAR: 3}


@lru_cache(maxsize=4096)
def _text(grain: Grain, number: int) -> str:
    match grain:
        case Grain.DAY:
            return Date.fromordinal(number).isoformat()
        case Grain.MONTH:
            return f"{number // 12:04d}-{number % 12 + 1:02d}"
        case Grain.QUARTER:
            return f"{number // 4:04d}Q{number % 4 + 1}"
        case Grain.YEAR:
            return f"{number:04d}"
        case _ as never:
            assert_never(never)
