# SPDX-License-Identifier: Apache-2.0
"""The table of the five-year plan."""

from fractions import Fraction

from feidi.dates.date import date_of
from feidi.instruments.certainty import Certainty
from feidi.published.demonstration.five_year_plan import FIVE_YEAR_TARGETS

TABLE = """
20658 30000 40000; 39.9 47 55; 7905 11500 15000; 5543 8000 10000; 34 38 44; 43 46 50; 55 57 60;
1197 1640 2010; 5.5 6 6.5; 400 800 900; 80 120 150; 23 40 50; 3000 5000 8000; 57 62 65
"""


def test_all_fourteen_rows() -> None:
    """2017, 2020 and 2022 of every row are those of the table."""
    rows = [[Fraction(number) for number in row.split()] for row in TABLE.split(";")]
    days = (date_of("2020-12-31"), date_of("2022-12-31"))
    found = [
        [target.start.known(), *(target.required.at(day) for day in days)] for target in FIVE_YEAR_TARGETS
    ]
    assert found == rows


def test_units_of_the_table() -> None:
    """The units are those printed, and every figure is called weak."""
    assert [target.unit.text() for target in FIVE_YEAR_TARGETS][:5] == [
        "亿元",
        "%",
        "亿元",
        "亿元",
        "万元/(人·年)",
    ]
    assert {target.start.certainty for target in FIVE_YEAR_TARGETS} == {Certainty.WEAK}
