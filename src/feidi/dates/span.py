# SPDX-License-Identifier: Apache-2.0
"""A stretch of days: with its last day, as contracts state it, or with the first day after, as programs count."""

from typing import Self, final

from feidi._fields.frozen import STATED_AS, field, frozen
from feidi.dates.date import Date, date_of, date_or_none, require_date, years_after
from feidi.errors import InvariantError

__all__ = ["Span"]


@final
@frozen
class Span:
    """The days from `start` up to and without `end`; without an end it goes on.

    Parameters
    ----------
    start
        The first day; every day is a date or its text, ``"2024-03-31"``.
    end
        The first day after, or ``None`` while the span is open.
    last
        The last day, as contracts state it ("至2040年12月31日止"), in place of `end`. Documents keep what was stated.

    Raises
    ------
    InvariantError
        If the span would hold no day, a bound is not a date, or `end` is not the day after `last`.

    Notes
    -----
    Laws: a span and its neighbour share no day; the intersection holds exactly the common days.

    Examples
    --------
    >>> from feidi.dates import date_of
    >>> term = Span.years(date_of("2024-02-29"), 5)
    >>> term.end, date_of("2029-02-28") in term
    (Date(2029, 2, 28), False)
    >>> Span("2021-01-01", last="2040-12-31").end
    Date(2041, 1, 1)
    """

    start: Date = field(converter=date_of)
    end: Date | None = field(default=None, converter=date_or_none, metadata={STATED_AS: "last"})
    last: Date | None = field(default=None, converter=date_or_none, kw_only=True, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        if self.last is not None:
            self._end_after(self.last)
        if self.end is not None and self.end <= self.start:
            raise InvariantError(
                f"a span that starts on {self.start} must end after that day",
                place="span.end",
                value=str(self.end),
                remedy="give the first day after the span, or None while it is open",
            )

    def _end_after(self, last: Date) -> None:
        if last == Date.max:
            raise InvariantError(
                "there is no day after the last", place="span.last", value=str(last), remedy="leave it open"
            )
        end = Date.fromordinal(last.toordinal() + 1)
        if self.end not in (None, end):
            raise InvariantError(
                f"the day after the last is {end}",
                place="span.end",
                value=str(self.end),
                remedy="state one of the two: last, the last day, or end, the first day after",
            )
        object.__setattr__(self, "end", end)

    @classmethod
    def years(cls, start: Date, years: int) -> Self:
        """Span whole years from a day; from 29 February it ends on 28 February of a common year."""
        return cls(start, years_after(start, years))

    def __contains__(self, day: object) -> bool:
        require_date(day, "day")
        return isinstance(day, Date) and self.start <= day and (self.end is None or day < self.end)

    @property
    def days(self) -> int | None:
        """How many days the span holds [days]; ``None`` while it is open."""
        return None if self.end is None else self.end.toordinal() - self.start.toordinal()

    def overlaps(self, other: "Span") -> bool:
        """Say whether the two spans share a day."""
        return self.intersection(other) is not None

    def intersection(self, other: "Span") -> "Span | None":
        """Give the days in both spans, or ``None`` where there are none."""
        start = max(self.start, other.start)
        end = min((end for end in (self.end, other.end) if end is not None), default=None)
        return Span(start, end) if end is None or start < end else None

    def __str__(self) -> str:
        """Return the first and the last day, as ISO 8601 writes an interval of days."""
        return f"{self.start}/{'..' if self.end is None else self.end.subtract(days=1)}"
