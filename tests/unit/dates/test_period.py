# SPDX-License-Identifier: Apache-2.0
"""Periods of the calendar."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feidi.dates import FiscalYear, Grain, Period, date_of
from feidi.errors import InvariantError

ALL = st.sampled_from(Grain)


@st.composite
def periods(draw: st.DrawFn) -> Period:
    """Draw a period between 1900 and 2100."""
    grain = draw(ALL)
    day = date_of("1900-01-01").add(days=draw(st.integers(0, 73_000)))
    return Period.of(day, grain)


@given(periods())
def test_text_parses_back(period: Period) -> None:
    """A period is read back from its text."""
    assert Period.from_text(period.text) == period
    assert str(period) == period.text
    assert repr(period) == f"Period.from_text({period.text!r})"


@given(periods(), st.integers(-50, 50))
def test_previous_is_undone(period: Period, count: int) -> None:
    """Going back and forth ends where it began."""
    assert period.previous(count).previous(-count) == period


@given(periods(), ALL)
def test_parts_cover_the_span(period: Period, grain: Grain) -> None:
    """Shorter periods cover a longer one without a gap, and each lies in it."""
    parts = period.parts(grain)
    if period.within(grain) is None or period.grain is grain:
        assert (parts[0].first, parts[-1].last) == (period.first, period.last)
        days = [part.span.days for part in parts]
        assert sum(day or 0 for day in days) == period.span.days
        assert {part.within(period.grain) for part in parts} == {period}
    else:
        assert parts == ()


@pytest.mark.parametrize(
    ("text", "before"),
    [("2024", "2023"), ("2024Q3", "2023Q3"), ("2024-11", "2023-11"), ("2024-02-29", "2023-02-28")],
)
def test_year_before_is_the_same_part_of_the_year(text: str, before: str) -> None:
    """The year before keeps quarter, month and day; 29 February becomes the 28th."""
    assert Period.from_text(text).year_before().text == before


def test_fiscal_year_is_a_period() -> None:
    """A fiscal year and its number name the same period."""
    assert Period.of_year(FiscalYear(2024)) == Period.of_year(2024) == Period.from_text("2024")
    assert Period.from_text("2024-05-17").year == 2024
    assert Grain.DAY.per_year is None
    assert Grain.QUARTER.label.zh == "季度"


@pytest.mark.parametrize("text", ["24", "2024Q5", "2024-13", "2024-02-30", "2024-1", "0000", 2024])
def test_what_is_no_period_is_refused(text: str) -> None:
    """Other text is refused with the forms that are read."""
    with pytest.raises(InvariantError, match=r"2024Q1, 2024-03 or 2024-03-15|years 1 to 9999"):
        Period.from_text(text)


@pytest.mark.parametrize(
    ("grain", "number"), [("year", 2024), (Grain.YEAR, 2024.0), (Grain.YEAR, 0), (Grain.DAY, 10**8)]
)
def test_built_wrongly_is_refused(grain: Grain, number: int) -> None:
    """A period has a grain and a whole number within the calendar."""
    with pytest.raises(InvariantError):
        Period(grain, number)
