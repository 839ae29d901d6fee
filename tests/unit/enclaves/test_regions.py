# SPDX-License-Identifier: Apache-2.0
"""All regions of a day, filtered."""

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


def test_within() -> None:
    """Regions inside another leave out the other itself."""
    hangzhou = regions(within=Region.of("330100"))
    assert [region.code for region in hangzhou] == sorted(region.code for region in hangzhou)
    assert len(hangzhou) == 13
    assert Region.of("330100") not in hangzhou


def test_before_the_register() -> None:
    """Before 1980 there are none."""
    assert regions(as_of="1979-12-31") == ()
