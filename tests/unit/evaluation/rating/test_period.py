# SPDX-License-Identifier: Apache-2.0
"""Months and quarters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feidi.dates.date import date_of
from feidi.dates.span import Span
from feidi.errors import InvariantError
from feidi.evaluation.rating.period import RatingPeriod

PERIODS = st.builds(RatingPeriod.month, st.integers(1951, 2998), st.integers(1, 12)) | st.builds(
    RatingPeriod.quarter, st.integers(1951, 2998), st.integers(1, 4)
)


class TestNeighbours:
    """A period and the one before share no day and leave none out."""

    @given(PERIODS)
    def test_no_day_is_lost(self, period: RatingPeriod) -> None:
        """The period before ends where this one starts, and a year before it is one year earlier."""
        assert period.previous().span.end == period.span.start
        assert period.previous().months == period.months
        before, steps = period, 12 // period.months
        for _ in range(steps):
            before = before.previous()
        assert before == period.year_before()

    @given(PERIODS)
    def test_spans_read_back(self, period: RatingPeriod) -> None:
        """The span of a period is read as that period, and its last day lies in it."""
        assert RatingPeriod.of(period.span) == period
        assert period.last in period.span
        assert RatingPeriod.containing(period.last, quarterly=period.months == 3) == period


@pytest.mark.parametrize(
    ("year", "first", "months"),
    [
        (2022, 0, 1), (2022, 13, 1), (2022, 2, 3), (2022, 1, 2), (2022, True, 1), (2022, 1, True),
        (2022, 1, 3.0), (2022, "1", 1), (1900, 1, 1),
    ],
)  # fmt: skip
def test_other_stretches_are_refused(year: int, first: int, months: int) -> None:
    """What is neither a month nor a quarter of a fiscal year cannot be built."""
    with pytest.raises(InvariantError):
        RatingPeriod(year, first, months)


@pytest.mark.parametrize(
    ("start", "end"),
    [("2022-01-01", "2022-03-01"), ("2022-02-01", "2022-05-01"), ("2022-01-02", "2022-02-02")],
)
def test_other_spans_are_refused(start: str, end: str) -> None:
    """A span that is not one whole month or quarter is refused, and so is an open one."""
    with pytest.raises(InvariantError, match="not a month or a quarter"):
        RatingPeriod.of(Span(date_of(start), date_of(end)))
    with pytest.raises(InvariantError, match="not a month or a quarter"):
        RatingPeriod.of(Span(date_of(start)))


def test_labels() -> None:
    """Periods read in both languages, and print in English."""
    assert RatingPeriod.month(2022, 3).label.zh == "2022年3月"
    assert str(RatingPeriod.month(2022, 3)) == "2022-03"
    assert str(RatingPeriod.quarter(2022, 4)) == "Q4 2022"
    assert RatingPeriod.month(2022, 12) > RatingPeriod.month(2022, 2)
