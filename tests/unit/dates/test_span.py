# SPDX-License-Identifier: Apache-2.0
"""Spans hold their first day and not their end."""

import datetime as dt

import pendulum
import pytest

from feidi.codec import dumps, loads
from feidi.dates.date import Date, date_of
from feidi.dates.span import Span
from feidi.errors import InvariantError

MARCH = Span(date_of("2024-03-01"), date_of("2024-04-01"))
APRIL = Span(date_of("2024-04-01"), date_of("2024-05-01"))
FROM_APRIL = Span(date_of("2024-04-01"))


def test_the_first_day_is_in_and_the_end_is_out() -> None:
    """A span ends on the day before its end; an open one does not end."""
    assert date_of("2024-03-01") in MARCH
    assert date_of("2024-03-31") in MARCH
    assert date_of("2024-04-01") not in MARCH
    assert date_of("2024-02-29") not in MARCH
    assert date_of("9999-12-31") in FROM_APRIL
    assert date_of("2024-03-31") not in FROM_APRIL


def test_days_are_counted() -> None:
    """March has 31 days, and an open span no number."""
    assert (MARCH.days, FROM_APRIL.days) == (31, None)
    assert Span(date_of("2024-02-28"), date_of("2024-02-29")).days == 1


@pytest.mark.parametrize("end", ["2024-03-01", "2024-02-29"])
def test_a_span_holds_a_day(end: str) -> None:
    """A span that would hold no day cannot exist."""
    with pytest.raises(InvariantError, match="must end after that day") as caught:
        Span(date_of("2024-03-01"), date_of(end))
    assert (caught.value.place, caught.value.value) == ("span.end", end)
    assert caught.value.remedy


@pytest.mark.parametrize("bound", ["2024-03-01", dt.date(2024, 3, 1), date_of("2024-03-01")], ids=repr)
def test_bounds_may_be_text(bound: Date) -> None:
    """A bound is a date of any kind or its text, as every field of a day."""
    assert Span(bound).start == Span("2024-01-01", bound).end == date_of("2024-03-01")
    assert Span("2024-01-01", last=bound).last == date_of("2024-03-01")


@pytest.mark.parametrize("bound", ["2024-3-1", "2024-02-30", pendulum.datetime(2024, 3, 1), 2024])
def test_bounds_are_dates(bound: object) -> None:
    """A time of day, a year or text of another form is no bound."""
    with pytest.raises(InvariantError, match="not a day of the calendar") as caught:
        Span(bound)  # type: ignore[arg-type]
    assert (caught.value.place, caught.value.value) == ("span.start", bound)
    with pytest.raises(InvariantError) as caught:
        Span(date_of("2024-01-01"), bound)  # type: ignore[arg-type]
    assert (caught.value.place, caught.value.value) == ("span.end", bound)


def test_no_start_is_no_span() -> None:
    """A span may lack an end and not a start."""
    with pytest.raises(InvariantError, match=r"span\.start: not a day of the calendar"):
        Span(None)  # type: ignore[arg-type]


@pytest.mark.parametrize("day", ["2024-03-01", dt.date(2024, 3, 1), pendulum.datetime(2024, 3, 1), None])
def test_only_a_day_can_be_in_a_span(day: object) -> None:
    """Asking for anything else is a misuse, not a no."""
    with pytest.raises(InvariantError, match="day: not a date"):
        assert day in MARCH


@pytest.mark.parametrize(
    ("start", "years", "end"),
    [("2024-02-29", 5, "2029-02-28"), ("2024-02-29", 4, "2028-02-29"), ("2012-04-01", 10, "2022-04-01")],
)
def test_whole_years(start: str, years: int, end: str) -> None:
    """A term of whole years ends on its anniversary, on 28 February for a leap day in a common year."""
    assert Span.years(date_of(start), years) == Span(date_of(start), date_of(end))


@pytest.mark.parametrize("years", [0, -1, 1.5])
def test_no_years_are_no_span(years: int) -> None:
    """A term of no whole years holds no day."""
    with pytest.raises(InvariantError):
        Span.years(date_of("2024-01-01"), years)


@pytest.mark.parametrize(
    ("first", "second", "common"),
    [
        (MARCH, APRIL, None),
        (MARCH, FROM_APRIL, None),
        (APRIL, FROM_APRIL, APRIL),
        (FROM_APRIL, Span(date_of("2024-04-15")), Span(date_of("2024-04-15"))),
        (
            MARCH,
            Span(date_of("2024-03-31"), date_of("2024-04-15")),
            Span(Date(2024, 3, 31), Date(2024, 4, 1)),
        ),
        (MARCH, MARCH, MARCH),
    ],
)
def test_common_days(first: Span, second: Span, common: Span | None) -> None:
    """Neighbours share no day, and what two spans share is the same from either side."""
    assert first.intersection(second) == second.intersection(first) == common
    assert first.overlaps(second) is second.overlaps(first) is (common is not None)


def test_spans_are_values() -> None:
    """Equal spans are one in a set, and their text is their bounds."""
    assert {MARCH, Span(date_of("2024-03-01"), date_of("2024-04-01"))} == {MARCH}
    assert (str(MARCH), str(FROM_APRIL)) == ("2024-03-01/2024-03-31", "2024-04-01/..")


def test_a_last_day_is_in_and_is_kept_as_stated() -> None:
    """A contract's last day can be written; documents and texts hold the day that was written."""
    span = Span(date_of("2021-01-01"), last=date_of("2040-12-31"))
    assert span == Span(date_of("2021-01-01"), date_of("2041-01-01"))
    assert date_of("2040-12-31") in span
    assert str(span) == "2021-01-01/2040-12-31"
    written = dumps(span)
    assert written == '{"feidi":"span/1","start":"2021-01-01","last":"2040-12-31"}'
    assert loads(written, Span) == span
    assert loads(written, Span).last == span.last
    assert '"end":"2041-01-01"' in dumps(Span(span.start, span.end))


def test_end_and_last_agree() -> None:
    """Both may be given where they say the same; the last day of all has no day after."""
    first, last = date_of("2021-01-01"), date_of("2040-12-31")
    assert Span(first, date_of("2041-01-01"), last=last).last == last
    with pytest.raises(InvariantError, match="the day after the last is 2041-01-01"):
        Span(first, last, last=last)
    with pytest.raises(InvariantError, match="no day after the last"):
        Span(first, last=Date(9999, 12, 31))
    with pytest.raises(InvariantError, match="must end after that day"):
        Span(last, last=first)
