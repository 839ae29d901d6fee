# SPDX-License-Identifier: Apache-2.0
"""Years, quarters and months."""

import itertools

import pytest

from feidi.agreements.compensation.period import Every
from feidi.dates.date import date_of
from feidi.dates.fiscal_year import FiscalYear

YEAR = FiscalYear(2024)


@pytest.mark.parametrize(("every", "count"), [(Every.YEAR, 1), (Every.QUARTER, 4), (Every.MONTH, 12)])
def test_periods_fill_the_year(every: Every, count: int) -> None:
    """The periods of a year follow one another without a gap, from its first day to its last."""
    periods = every.of(YEAR)
    assert len(periods) == count
    assert periods[0].span.start == YEAR.first
    assert periods[-1].span.end == YEAR.next().first
    assert all(one.span.end == later.span.start for one, later in itertools.pairwise(periods))
    assert {period.year for period in periods} == {YEAR}


def test_names_are_those_of_facts() -> None:
    """A year, a quarter and a month are named as facts name them."""
    assert Every.YEAR.of(YEAR)[0].text == "2024"
    assert Every.QUARTER.of(YEAR)[3].text == "2024Q4"
    assert Every.MONTH.of(YEAR)[1].text == "2024-02"


def test_before_is_the_same_part() -> None:
    """The same month a year before has its own days: February of a common year is shorter."""
    before = Every.MONTH.of(YEAR)[1].before(1)
    assert (before.text, before.span.end, before.span.days) == ("2023-02", date_of("2023-03-01"), 28)
    assert Every.YEAR.of(YEAR)[0].before(2) == Every.YEAR.of(FiscalYear(2022))[0]
    assert Every.QUARTER.of(YEAR)[2].before(0) == Every.QUARTER.of(YEAR)[2]


def test_each_has_words() -> None:
    """Every rhythm has words in both languages."""
    assert [every.label.zh for every in Every] == ["每年", "每季度", "每月"]
    assert Every.MONTH.label.en == "each month"
