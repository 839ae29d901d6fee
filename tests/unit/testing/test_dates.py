# SPDX-License-Identifier: Apache-2.0
"""Strategies for dates keep to their bounds and reach their corners."""

from itertools import pairwise
from typing import Any

import pytest
from hypothesis import find, given
from hypothesis import strategies as st

from feidi.dates.date import Date, date_of
from feidi.dates.fiscal_year import FiscalYear
from feidi.dates.span import Span
from feidi.dates.timeline import Timeline
from feidi.testing import dated, days, fiscal_years, spans, timelines
from tests.support.profiles import costly, first

FEW = costly(6)


@FEW
@given(st.data(), days(), days())
def test_days_and_spans_keep_to_bounds(data: st.DataObject, one: Date, two: Date) -> None:
    """Days are our own dates, and they and the bounds of spans lie between the bounds asked for."""
    low, high = min(one, two), max(one, two).add(days=1)
    day = data.draw(days(min_value=low, max_value=high))
    assert type(day) is Date
    assert low <= day <= high
    span = data.draw(spans(min_value=low, max_value=high, open_end=False))
    assert low <= span.start
    assert span.end is not None
    assert span.end <= high


@FEW
@given(spans(open_end=True), spans(open_end=False))
def test_spans_end_as_asked(opened: Span, closed: Span) -> None:
    """Open spans have no end, and closed ones have."""
    assert opened.end is None
    assert closed.end is not None


@FEW
@given(fiscal_years(min_value=2016, max_value=2020))
def test_fiscal_years_keep_to_bounds(year: FiscalYear) -> None:
    """Years lie between the bounds."""
    assert FiscalYear(2016) <= year <= FiscalYear(2020)


@FEW
@given(timelines(st.just("value"), max_size=3))
def test_timelines_hold_the_values_given(timeline: Timeline[str]) -> None:
    """No more values than asked for, and all of the kind given."""
    assert len(timeline.entries) <= 3
    assert {entry.value for entry in timeline.entries} <= {"value"}


@pytest.mark.parametrize(
    ("strategy", "corners"),
    [
        (days(), [lambda day: (day.month, day.day) == (2, 29), lambda day: (day.month, day.day) == (12, 31)]),
        (spans(), [lambda span: span.end is None, lambda span: span.days == 1]),
        (dated(st.just(0)), [lambda entry: entry.span.end is not None]),
        (
            timelines(st.just(0)),
            [
                lambda timeline: timeline.entries == (),
                lambda timeline: len(timeline.entries) == 5,
                lambda line: line.entries and line.entries[-1].span.end is None,
                lambda line: any(a.span.end == b.span.start for a, b in pairwise(line.entries)),
                lambda line: any(a.span.end != b.span.start for a, b in pairwise(line.entries)),
            ],
        ),
    ],
)
def test_corners_are_reached(strategy: st.SearchStrategy[Any], corners: list[Any]) -> None:
    """Leap days, single days, open ends, neighbours that touch and gaps are among those given."""
    first(strategy, *corners)


def test_failures_shrink_to_readable_days() -> None:
    """The smallest example of a span is one day at the beginning of a century."""
    assert find(spans(open_end=False), lambda _: True) == Span(date_of("2000-01-01"), date_of("2000-01-02"))
