# SPDX-License-Identifier: Apache-2.0
"""A timeline gives one value or none for every day."""

import pendulum
import pytest

from feidi.dates.date import date_of
from feidi.dates.span import Span
from feidi.dates.timeline import Dated, Timeline
from feidi.errors import InvariantError

FIRST = Dated(Span(date_of("2020-01-01"), date_of("2021-01-01")), "first")
SECOND = Dated(Span(date_of("2021-01-01"), date_of("2022-01-01")), "second")
LAST = Dated(Span(date_of("2023-01-01")), "last")
TIMELINE = Timeline([LAST, FIRST, SECOND])
YEAR_2022 = Span(date_of("2022-01-01"), date_of("2023-01-01"))


def test_entries_are_kept_in_time() -> None:
    """However they are given, entries stand in time, and equal timelines are one."""
    assert TIMELINE.entries == (FIRST, SECOND, LAST)
    assert {TIMELINE, Timeline((FIRST, SECOND, LAST))} == {TIMELINE}


@pytest.mark.parametrize(
    ("day", "value"),
    [
        ("2019-12-31", None),
        ("2020-01-01", "first"),
        ("2020-12-31", "first"),
        ("2021-01-01", "second"),
        ("2022-06-30", None),
        ("2023-01-01", "last"),
        ("9999-12-31", "last"),
    ],
)
def test_a_day_has_one_value_or_none(day: str, value: str | None) -> None:
    """The value changes on the first day of the next, and a gap gives none."""
    assert TIMELINE.at(date_of(day)) == value
    entry = TIMELINE.entry_at(date_of(day))
    assert (entry and entry.value) == value


@pytest.mark.parametrize("timeline", [TIMELINE, Timeline([])])
@pytest.mark.parametrize("day", ["2020-01-01", pendulum.datetime(2020, 1, 1), None])
def test_only_a_day_is_asked_for(timeline: Timeline[str], day: object) -> None:
    """Anything but a date is refused, even where there is nothing to find."""
    with pytest.raises(InvariantError, match="day: not a date"):
        timeline.at(day)  # type: ignore[arg-type]


def test_two_values_on_one_day_are_refused() -> None:
    """Spans that share a day cannot stand in one timeline, and the error names both."""
    late = Dated(Span(date_of("2021-12-31"), date_of("2022-06-01")), "late")
    with pytest.raises(InvariantError, match="2021-01-01/2021-12-31 and 2021-12-31/2022-05-31") as caught:
        Timeline([SECOND, late])
    assert (caught.value.place, caught.value.value) == ("timeline", "2021-12-31/2022-05-31")
    assert caught.value.remedy
    with pytest.raises(InvariantError):
        Timeline([FIRST, LAST, Dated(Span(date_of("2030-01-01")), "later")])


@pytest.mark.parametrize("span", ["2020", None, (date_of("2020-01-01"), None)])
def test_a_value_holds_on_a_span(span: object) -> None:
    """The days of a value are a span."""
    with pytest.raises(InvariantError, match=r"write Span|must be") as caught:
        Dated(span, 1)  # type: ignore[arg-type]
    assert (caught.value.place, caught.value.value) == ("dated.span", span)


def test_no_value_is_a_gap() -> None:
    """None would look like a gap and not be one; 0 and empty text are values."""
    with pytest.raises(InvariantError, match="leave out the days") as caught:
        Dated(YEAR_2022, None)
    assert (caught.value.place, caught.value.value) == ("dated.value", "2022-01-01/2022-12-31")
    assert Timeline([Dated(YEAR_2022, 0)]).at(date_of("2022-01-01")) == 0


def test_values_within_a_span_are_cut_to_it() -> None:
    """Only the common days remain, and an open value is closed."""
    cut = TIMELINE.within(Span(date_of("2020-07-01"), date_of("2024-01-01")))
    assert [(str(entry.span), entry.value) for entry in cut] == [
        ("2020-07-01/2020-12-31", "first"),
        ("2021-01-01/2021-12-31", "second"),
        ("2023-01-01/2023-12-31", "last"),
    ]
    assert TIMELINE.within(YEAR_2022) == ()


@pytest.mark.parametrize(
    ("start", "end", "gaps"),
    [
        ("2020-01-01", "2022-01-01", []),
        ("2019-01-01", "2024-01-01", ["2019-01-01/2019-12-31", "2022-01-01/2022-12-31"]),
        ("2022-03-01", "2022-04-01", ["2022-03-01/2022-03-31"]),
        ("2021-06-01", "2022-06-01", ["2022-01-01/2022-05-31"]),
        ("2022-06-01", None, ["2022-06-01/2022-12-31"]),
        ("2023-01-01", None, []),
    ],
)
def test_gaps_are_said_as_such(start: str, end: str | None, gaps: list[str]) -> None:
    """The stretches without a value are listed, inside the span asked for."""
    span = Span(date_of(start), date_of(end) if end else None)
    assert [str(gap) for gap in TIMELINE.gaps(span)] == gaps


def test_after_the_last_value_the_gap_is_open() -> None:
    """Where the last value ends, the gap goes on; an empty timeline is all gap."""
    assert [str(gap) for gap in Timeline([FIRST]).gaps(Span(date_of("2020-01-01")))] == ["2021-01-01/.."]
    assert Timeline([]).gaps(YEAR_2022) == (YEAR_2022,)
