# SPDX-License-Identifier: Apache-2.0
"""All regions of a day, filtered."""

from typing import Final

from feidi.dates import FiscalYear
from feidi.enclaves.region import Region
from feidi.enclaves.region_level import RegionLevel
from feidi.enclaves.regions import regions


def test_newest() -> None:
    """The newest state has 34 provinces, 333 prefectures and 2,847 counties."""
    counts = {level: len(regions(level=level)) for level in RegionLevel}
    assert counts == {RegionLevel.PROVINCE: 34, RegionLevel.PREFECTURE: 333, RegionLevel.COUNTY: 2847}
    assert len(regions()) == sum(counts.values())


def test_of_a_year() -> None:
    """The end of 1980 has what the table of 1980 lists: 30 provinces, 316 prefectures, 2,761 counties."""
    year = FiscalYear(1980)
    assert [len(regions(as_of=year, level=level)) for level in RegionLevel] == [30, 316, 2761]


# County-level divisions at the end of each year from 1987 to 2024: National Bureau of Statistics, annual data.
COUNTIES: Final = (
    2826, 2831, 2829, 2833, 2833, 2833, 2835, 2845, 2849, 2859, 2862, 2863, 2858, 2861, 2861, 2860, 2861, 2862, 2862,
    2860, 2859, 2859, 2858, 2856, 2853, 2852, 2853, 2854, 2850, 2851, 2851, 2851, 2846, 2844, 2843, 2843, 2844, 2846,
)  # fmt: skip


def test_counts_are_those_of_the_national_statistics() -> None:
    """From 1987 on the register has as many counties as the national statistics, but for one fewer in 1996."""
    years = range(1987, 2025)
    found = [len(regions(as_of=FiscalYear(year), level=RegionLevel.COUNTY)) for year in years]
    assert {y: n for y, n, known in zip(years, found, COUNTIES, strict=True) if n != known} == {1996: 2858}


def test_within() -> None:
    """Regions inside another leave out the other itself."""
    hangzhou = regions(within=Region.of("330100"))
    assert [region.code for region in hangzhou] == sorted(region.code for region in hangzhou)
    assert len(hangzhou) == 13
    assert Region.of("330100") not in hangzhou


def test_before_the_register() -> None:
    """Before 1980 there are none."""
    assert regions(as_of="1979-12-31") == ()
