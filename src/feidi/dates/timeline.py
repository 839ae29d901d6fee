# SPDX-License-Identifier: Apache-2.0
"""What changes with time: one value or a gap for every day."""

from collections.abc import Iterable
from itertools import pairwise
from typing import Generic, TypeVar, final

from feidi._fields.frozen import field, frozen
from feidi.dates.date import Date, require_date
from feidi.dates.span import Span
from feidi.errors import InvariantError

__all__ = ["Dated", "Timeline"]

T = TypeVar("T")


@final
@frozen
class Dated(Generic[T]):
    """A value and the days on which it holds.

    Raises
    ------
    InvariantError
        If the days are not a span, or there is no value: a gap is left out.
    """

    span: Span
    value: T

    def __attrs_post_init__(self) -> None:
        if self.value is None:
            raise InvariantError(
                "a gap is no value",
                place="dated.value",
                value=str(self.span),
                remedy="leave out the days on which nothing holds",
            )


def _in_time(entries: "Iterable[Dated[T]]") -> "tuple[Dated[T], ...]":
    return tuple(sorted(entries, key=lambda entry: entry.span.start))


@final
@frozen
class Timeline(Generic[T]):
    """Values on spans that do not overlap; days without a value are gaps, said as such.

    Parameters
    ----------
    entries
        The dated values, in any order.

    Raises
    ------
    InvariantError
        If two spans share a day.

    Examples
    --------
    >>> from feidi.dates import date_of
    >>> vat = Timeline([
    ...     Dated(Span(date_of("1994-01-01"), date_of("2016-05-01")), "75:25"),
    ...     Dated(Span(date_of("2016-05-01")), "50:50"),
    ... ])
    >>> vat.at(date_of("2016-04-30")), vat.at(date_of("2016-05-01")), vat.at(date_of("1993-12-31"))
    ('75:25', '50:50', None)
    """

    entries: tuple[Dated[T], ...] = field(converter=_in_time)

    def __attrs_post_init__(self) -> None:
        for earlier, later in pairwise(self.entries):
            if earlier.span.overlaps(later.span):
                raise InvariantError(
                    f"two values hold at once: {earlier.span} and {later.span}",
                    place="timeline",
                    value=str(later.span),
                    remedy="end the earlier value on the day the later one starts",
                )

    def at(self, day: Date) -> T | None:
        """Give the value on a day, or ``None`` in a gap."""
        entry = self.entry_at(day)
        return None if entry is None else entry.value

    def entry_at(self, day: Date) -> Dated[T] | None:
        """Give the value on a day with its span, or ``None`` in a gap."""
        require_date(day, "day")
        return next((entry for entry in self.entries if day in entry.span), None)

    def within(self, span: Span) -> tuple[Dated[T], ...]:
        """Give the values that hold inside a span, cut to it."""
        cut = ((entry.span.intersection(span), entry.value) for entry in self.entries)
        return tuple(Dated(common, value) for common, value in cut if common is not None)

    def gaps(self, span: Span) -> tuple[Span, ...]:
        """Give the stretches of a span that have no value."""
        gaps: list[Span] = []
        start = span.start
        for entry in self.within(span):
            if start < entry.span.start:
                gaps.append(Span(start, entry.span.start))
            if entry.span.end is None:
                return tuple(gaps)
            start = entry.span.end
        if span.end is None or start < span.end:
            gaps.append(Span(start, span.end))
        return tuple(gaps)
