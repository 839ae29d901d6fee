# SPDX-License-Identifier: Apache-2.0
"""Strategies for days, spans, fiscal years and timelines."""

from calendar import isleap
from functools import lru_cache
from itertools import pairwise
from typing import Final, TypeVar

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from feidi.dates.date import Date, date_of
from feidi.dates.fiscal_year import FiscalYear
from feidi.dates.span import Span
from feidi.dates.timeline import Dated, Timeline

__all__ = ["dated", "days", "fiscal_years", "spans", "timelines"]

T = TypeVar("T")

_FIRST: Final = date_of("1979-01-01")
_LAST: Final = date_of("2099-12-31")


@lru_cache(maxsize=64)
def _awkward_days(first: Date, last: Date) -> tuple[Date, ...]:
    """Give the days on which counting goes wrong: ends of years and of Januaries, and around leap days."""
    years = range(first.year, last.year + 1)
    found = [Date(year, month, day) for year in years for month, day in ((1, 1), (1, 31), (2, 28), (12, 31))]
    found += [Date(year, 2, 29) for year in years if isleap(year)]
    # Hypothesis shrinks to the first, and to dates near the beginning of 2000.
    near = sorted(found, key=lambda day: abs(day.toordinal() - Date(2000, 1, 1).toordinal()))
    return tuple(day for day in near if first <= day <= last)


def days(*, min_value: Date = _FIRST, max_value: Date = _LAST) -> SearchStrategy[Date]:
    """Give days of the calendar, often those on which counting goes wrong, such as 29 February.

    Parameters
    ----------
    min_value, max_value
        The bounds, both included; from 1979 to 2099 unless told.

    Examples
    --------
    >>> from hypothesis import given
    >>> @given(days())
    ... def test_a_day_reads_back(day):
    ...     assert date_of(day.isoformat()) == day
    >>> test_a_day_reads_back()
    """
    awkward = _awkward_days(min_value, max_value)
    every = st.dates(min_value, max_value).map(date_of)
    return every | st.sampled_from(awkward) if awkward else every


@st.composite
def _closed_spans(draw: DrawFn, first: Date, last: Date) -> Span:
    start = draw(days(min_value=first, max_value=last.subtract(days=1)))
    longest = last.toordinal() - start.toordinal()
    # Short spans are where days are miscounted.
    length = draw(st.integers(1, min(longest, 31)) | st.integers(1, longest))
    return Span(start, start.add(days=length))


def spans(
    *, min_value: Date = _FIRST, max_value: Date = _LAST, open_end: bool | None = None
) -> SearchStrategy[Span]:
    """Give spans of at least one day.

    Parameters
    ----------
    min_value, max_value
        The bounds of the first day and of the first day after, both included.
    open_end
        Whether the spans go on without an end; ``None`` gives both.

    Examples
    --------
    >>> from hypothesis import given
    >>> @given(spans(open_end=False))
    ... def test_the_first_day_after_is_out(span):
    ...     assert span.start in span and span.end not in span
    >>> test_the_first_day_after_is_out()
    """
    closed, opened = (
        _closed_spans(min_value, max_value),
        days(min_value=min_value, max_value=max_value).map(Span),
    )
    if open_end is None:
        return closed | opened
    return opened if open_end else closed


def fiscal_years(*, min_value: int = 1979, max_value: int = 2099) -> SearchStrategy[FiscalYear]:
    """Give fiscal years.

    Parameters
    ----------
    min_value, max_value
        The bounds, both included.

    Examples
    --------
    >>> from hypothesis import given
    >>> @given(fiscal_years())
    ... def test_a_year_ends_where_the_next_begins(year):
    ...     assert year.span.end == year.next().first
    >>> test_a_year_ends_where_the_next_begins()
    """
    return st.integers(min_value, max_value).map(FiscalYear)


def dated(values: SearchStrategy[T]) -> SearchStrategy[Dated[T]]:
    """Give a value and the days on which it holds.

    Parameters
    ----------
    values
        The values; never ``None``.

    Examples
    --------
    >>> from hypothesis import given, strategies as st
    >>> @given(dated(st.integers()))
    ... def test_a_value_holds_on_its_first_day(entry):
    ...     assert Timeline([entry]).at(entry.span.start) == entry.value
    >>> test_a_value_holds_on_its_first_day()
    """
    return st.tuples(spans(), values).map(lambda pair: Dated(*pair))


@st.composite
def _timelines(draw: DrawFn, values: SearchStrategy[T], max_size: int) -> Timeline[T]:
    bounds = sorted(draw(st.sets(days(), max_size=max_size)))
    spans_between = [Span(start, end) for start, end in pairwise(bounds)]
    last = [Span(bounds[-1])] if bounds else []
    kept = [span for span in (*spans_between, *last) if draw(st.booleans())]
    return Timeline([Dated(span, draw(values)) for span in kept])


def timelines(values: SearchStrategy[T], *, max_size: int = 5) -> SearchStrategy[Timeline[T]]:
    """Give timelines: neighbours that touch, gaps, open ends, and none at all.

    Parameters
    ----------
    values
        The values; never ``None``.
    max_size
        How many values at most.

    Examples
    --------
    >>> from hypothesis import given, strategies as st
    >>> @given(timelines(st.integers()), days())
    ... def test_a_value_or_a_gap(timeline, day):
    ...     assert (timeline.at(day) is None) == (timeline.entry_at(day) is None)
    >>> test_a_value_or_a_gap()
    """
    return _timelines(values, max_size)
