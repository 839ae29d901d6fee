# SPDX-License-Identifier: Apache-2.0
"""Laws of days, spans, fiscal years and timelines."""

import datetime as dt
from calendar import monthrange
from itertools import pairwise
from random import Random

from hypothesis import assume, given
from hypothesis import strategies as st

from feidi.dates.date import Date, date_of, years_after
from feidi.dates.fiscal_year import FiscalYear
from feidi.dates.span import Span
from feidi.dates.timeline import Dated, Timeline
from feidi.testing import days, fiscal_years, spans, timelines

YEARS = st.integers(-60, 60)
MONTHS = st.integers(-500, 500)
VALUES = st.integers(0, 3)
# Few enough days for sets of them to be compared whole.
LATE = date_of("2027-12-31")
NEAR = days(min_value=date_of("2024-01-01"), max_value=LATE)
NEAR_SPANS = spans(min_value=date_of("2024-01-01"), max_value=LATE)


def _days_of(span: Span) -> set[int]:
    end = Date(2030, 1, 1) if span.end is None else span.end
    return set(range(span.start.toordinal(), end.toordinal()))


class TestDate:
    """A day is one day, however it is given."""

    @given(st.dates())
    def test_every_day_reads_back(self, day: dt.date) -> None:
        """Text and date of the standard library give the same day, of exactly our type."""
        read = date_of(day)
        assert type(read) is Date
        assert read == date_of(day.isoformat()) == date_of(read) == day


class TestYearsAfter:
    """Whole years and months are counted from one anchor: same day, or the last of a shorter month."""

    @given(days(), YEARS, MONTHS)
    def test_the_day_is_the_anchor_s(self, start: Date, years: int, months: int) -> None:
        """The month is reached by count alone; the day is the anchor's, or the month's last."""
        reached = years_after(start, years, months)
        count = start.year * 12 + start.month - 1 + 12 * years + months
        assert (reached.year, reached.month) == (count // 12, count % 12 + 1)
        assert reached.day == min(start.day, monthrange(reached.year, reached.month)[1])

    @given(days(), YEARS, MONTHS)
    def test_a_year_is_twelve_months(self, start: Date, years: int, months: int) -> None:
        """Years and months are one count."""
        assert years_after(start, years, months) == years_after(start, 0, 12 * years + months)

    @given(days(), st.integers(0, 60), st.integers(1, 24))
    def test_later_counts_reach_later_days(self, start: Date, years: int, months: int) -> None:
        """More months never reach an earlier day, so the phases of a term follow each other."""
        assert years_after(start, years) < years_after(start, years, months)

    @given(st.integers(1984, 2096).filter(lambda year: year % 4 == 0), st.integers(1, 40))
    def test_a_leap_day_ends_on_the_28th(self, year: int, years: int) -> None:
        """From 29 February a term ends on 28 February of a common year, on the 29th of a leap year."""
        assume(year + years != 2100)
        end = years_after(Date(year, 2, 29), years)
        assert (end.year, end.month, end.day) == (year + years, 2, 29 if (year + years) % 4 == 0 else 28)

    @given(days(), st.lists(st.integers(1, 10), min_size=1, max_size=5))
    def test_phases_meet(self, start: Date, lengths: list[int]) -> None:
        """Phases counted from the anchor touch without sharing a day, and end where the whole ends."""
        bounds = [years_after(start, sum(lengths[:count])) for count in range(len(lengths) + 1)]
        phases = [Span(first, last) for first, last in pairwise(bounds)]
        assert sum(phase.days or 0 for phase in phases) == Span.years(start, sum(lengths)).days
        assert not any(one.overlaps(two) for one, two in pairwise(phases))


class TestSpan:
    """A span holds its first day and not its end; a span and its neighbour share no day."""

    @given(NEAR_SPANS, NEAR)
    def test_membership(self, span: Span, day: Date) -> None:
        """A day is in the span exactly when it lies between its bounds."""
        assert (day in span) == (day.toordinal() in _days_of(span))

    @given(spans(open_end=False))
    def test_days_are_counted(self, span: Span) -> None:
        """A span holds as many days as there are in it, at least one."""
        assert span.days == len(_days_of(span)) >= 1

    @given(spans(open_end=False), st.none() | days())
    def test_neighbours_share_no_day(self, span: Span, end: Date | None) -> None:
        """Where one ends the next may start."""
        assert span.end is not None
        assume(end is None or end > span.end)
        neighbour = Span(span.end, end)
        assert span.intersection(neighbour) is None
        assert not neighbour.overlaps(span)

    @given(NEAR_SPANS, NEAR_SPANS)
    def test_the_intersection_is_the_common_days(self, first: Span, second: Span) -> None:
        """What two spans share is exactly the days in both, whichever is asked."""
        common = first.intersection(second)
        assert (_days_of(common) if common else set()) == _days_of(first) & _days_of(second)
        assert common == second.intersection(first)
        assert first.overlaps(second) is (common is not None)
        assert first.intersection(first) == first

    @given(NEAR_SPANS, NEAR_SPANS, NEAR_SPANS)
    def test_intersection_is_associative(self, first: Span, second: Span, third: Span) -> None:
        """Three spans share the same days in whatever order they are met."""
        one, two = first.intersection(second), second.intersection(third)
        assert (one and one.intersection(third)) == (two and first.intersection(two))


class TestFiscalYear:
    """Every day falls in exactly one fiscal year."""

    @given(days())
    def test_a_day_is_in_its_year_alone(self, day: Date) -> None:
        """The year of a day holds it, and its neighbours do not."""
        year = FiscalYear.of(day)
        assert day in year.span
        assert day not in year.next().span
        assert day not in FiscalYear(year.year - 1).span

    @given(fiscal_years())
    def test_years_tile_time(self, year: FiscalYear) -> None:
        """A year ends where the next begins, and holds the days of its span."""
        assert year.span.end == year.next().first
        assert year.span == Span.years(year.first, 1)
        assert year.days == year.span.days
        assert year.last in year.span


class TestTimeline:
    """For every day a timeline gives one value or none."""

    @given(timelines(VALUES), days())
    def test_one_value_or_none(self, timeline: Timeline[int], day: Date) -> None:
        """At most one entry holds on a day, and it gives the value."""
        holding = [entry for entry in timeline.entries if day in entry.span]
        assert len(holding) <= 1
        assert timeline.at(day) == (holding[0].value if holding else None)
        assert timeline.entry_at(day) == (holding[0] if holding else None)

    @given(timelines(VALUES), st.randoms(use_true_random=False))
    def test_the_listing_does_not_matter(self, timeline: Timeline[int], random: Random) -> None:
        """Entries in any order make the same timeline."""
        entries = list(timeline.entries)
        random.shuffle(entries)
        assert Timeline(entries) == timeline

    @given(timelines(VALUES), spans(), days())
    def test_a_gap_is_a_day_without_a_value(self, timeline: Timeline[int], span: Span, day: Date) -> None:
        """Within the span a day is in a gap exactly when it has no value."""
        in_gap = any(day in gap for gap in timeline.gaps(span))
        assert in_gap == (day in span and timeline.at(day) is None)

    @given(timelines(VALUES), spans())
    def test_values_and_gaps_tile_the_span(self, timeline: Timeline[int], span: Span) -> None:
        """Together they cover the span from first to last day, without a day twice."""
        pieces = sorted(
            (*timeline.gaps(span), *(entry.span for entry in timeline.within(span))),
            key=lambda piece: piece.start,
        )
        assert pieces[0].start == span.start
        assert pieces[-1].end == span.end
        assert all(one.end == two.start for one, two in pairwise(pieces))

    @given(timelines(VALUES), spans(), days())
    def test_cutting_changes_no_value(self, timeline: Timeline[int], span: Span, day: Date) -> None:
        """Cut to a span, a timeline gives the same values inside and none outside."""
        cut = Timeline(timeline.within(span))
        assert cut.at(day) == (timeline.at(day) if day in span else None)

    @given(timelines(VALUES), spans(), VALUES)
    def test_a_value_fits_exactly_into_a_gap(self, timeline: Timeline[int], span: Span, value: int) -> None:
        """Filling every gap of a span leaves none in it."""
        filled = Timeline([*timeline.entries, *(Dated(gap, value) for gap in timeline.gaps(span))])
        assert filled.gaps(span) == ()
