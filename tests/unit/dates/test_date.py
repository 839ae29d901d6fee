# SPDX-License-Identifier: Apache-2.0
"""Days are exact calendar days, and years are counted from one anchor."""

import datetime as dt

import pendulum
import pytest

from feidi.dates.date import Date, date_of, date_or_none, require_date, today, years_after
from feidi.errors import InvariantError

LEAP = Date(2024, 2, 29)
NOT_DAYS = [
    "",
    "2024",
    "2024-02",
    "2024-2-29",
    "2023-02-29",
    "0000-01-01",
    "2024-13-01",
    "20240229",
    "2024-02-29T00:00",
    " 2024-02-29",
    "２０２４-02-29",
    "2024/02/29",
    "today",
    20240229,
    None,
    True,
    dt.datetime(2024, 2, 29, tzinfo=dt.UTC),
    pendulum.DateTime(2024, 2, 29),
    pendulum.datetime(2024, 2, 29),
]


@pytest.mark.parametrize("written", ["2024-02-29", dt.date(2024, 2, 29), LEAP])
def test_a_day_is_read_from_text_or_a_date(written: str | dt.date) -> None:
    """ISO text, a date of the standard library and our own date give exactly our own."""
    day = date_of(written)
    assert day == LEAP
    assert type(day) is Date


@pytest.mark.parametrize("written", NOT_DAYS)
def test_anything_looser_is_refused(written: object) -> None:
    """Half a date, a day that does not exist, a time of day and other writings are refused."""
    with pytest.raises(InvariantError, match="write it as YYYY-MM-DD") as caught:
        date_of(written)  # type: ignore[arg-type]
    assert (caught.value.place, caught.value.value) == ("date", written)


@pytest.mark.parametrize("value", [*NOT_DAYS, "2024-02-29", dt.date(2024, 2, 29)])
def test_only_the_exact_type_passes(value: object) -> None:
    """Where a date is required nothing else will do, and the error names the place."""
    require_date(LEAP, "park.established")
    with pytest.raises(InvariantError, match="not a date") as caught:
        require_date(value, "park.established")
    assert (caught.value.place, caught.value.value) == ("park.established", value)
    assert caught.value.remedy


def test_today_is_the_day_of_the_clock() -> None:
    """Today is the local day, as our own type."""
    before = dt.datetime.now().astimezone().date()
    day = today()
    assert before <= dt.date(day.year, day.month, day.day) <= dt.datetime.now().astimezone().date()
    assert type(day) is Date


@pytest.mark.parametrize(
    ("start", "years", "months", "reached"),
    [
        ("2024-02-29", 5, 0, "2029-02-28"),
        ("2024-02-29", 4, 0, "2028-02-29"),
        ("2024-02-29", 1, 1, "2025-03-29"),
        ("2024-01-31", 0, 1, "2024-02-29"),
        ("2024-01-31", 0, 2, "2024-03-31"),
        ("2021-03-31", 0, -1, "2021-02-28"),
        ("2021-07-01", -3, 0, "2018-07-01"),
        ("2021-07-01", 0, 0, "2021-07-01"),
        ("2021-07-01", 0, 18, "2023-01-01"),
    ],
)
def test_years_and_months_are_counted_from_the_anchor(
    start: str, years: int, months: int, reached: str
) -> None:
    """Whole years and months are counted at once, and end with the month where it is shorter."""
    day = years_after(date_of(start), years, months)
    assert day == date_of(reached)
    assert type(day) is Date


@pytest.mark.parametrize(
    ("years", "place"), [(1.5, "years"), (True, "years"), ("1", "years"), (None, "years")]
)
def test_only_whole_years_are_counted(years: object, place: str) -> None:
    """Half a year is six months, not 0.5."""
    with pytest.raises(InvariantError, match="give an int") as caught:
        years_after(LEAP, years)  # type: ignore[arg-type]
    assert (caught.value.place, caught.value.value) == (place, years)
    with pytest.raises(InvariantError) as caught:
        years_after(LEAP, 1, years)  # type: ignore[arg-type]
    assert caught.value.place == "months"


@pytest.mark.parametrize("years", [8_000, -3_000, 10**12])
def test_days_outside_the_calendar_are_refused(years: int) -> None:
    """Beyond the years 1 to 9999 there is no day."""
    with pytest.raises(InvariantError, match="years 1 to 9999") as caught:
        years_after(LEAP, years)
    assert (caught.value.place, caught.value.value) == ("start", "2024-02-29")


def test_an_anchor_is_a_date() -> None:
    """A time of day is no anchor."""
    with pytest.raises(InvariantError, match="start: not a date"):
        years_after(pendulum.datetime(2024, 2, 29), 1)


def test_days_are_read_or_stay_unknown() -> None:
    """ISO text and dates give the same day, and None stays None."""
    assert date_or_none("2021-03-31") == date_or_none(dt.date(2021, 3, 31)) == date_of("2021-03-31")
    assert date_or_none(None) is None
