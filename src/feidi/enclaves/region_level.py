# SPDX-License-Identifier: Apache-2.0
"""The three levels of the register, and how exactly it knows a day."""

from enum import StrEnum
from typing import Final, final

from feidi.labels import Label

__all__ = ["Precision", "RegionLevel"]


@final
class RegionLevel(StrEnum):
    """The level of an administrative division.

    Examples
    --------
    >>> RegionLevel.COUNTY.label.zh
    '县级'
    """

    PROVINCE = "province"
    """Provinces, autonomous regions, municipalities, special administrative regions (省级)."""
    PREFECTURE = "prefecture"
    """Prefecture-level cities, prefectures, autonomous prefectures, leagues (地级)."""
    COUNTY = "county"
    """Counties, county-level cities, districts, banners (县级)."""

    @property
    def label(self) -> Label:
        """The words for it."""
        return _LEVELS[self]


@final
class Precision(StrEnum):
    """How exactly the register knows the first or last day of a region.

    Examples
    --------
    >>> Precision.YEAR.label.en
    'to the year'
    """

    DAY = "day"
    """A document gives the day."""
    YEAR = "year"
    """The yearly tables show the year; the register counts from its 1 January."""
    OPEN = "open"
    """Beyond what the register covers: before its first table, or still in force."""

    @property
    def label(self) -> Label:
        """The words for it."""
        return _PRECISIONS[self]


_LEVELS: Final = {
    RegionLevel.PROVINCE: Label(zh="省级", en="province level"),
    RegionLevel.PREFECTURE: Label(zh="地级", en="prefecture level"),
    RegionLevel.COUNTY: Label(zh="县级", en="county level"),
}
_PRECISIONS: Final = {
    Precision.DAY: Label(zh="精确到日", en="to the day"),
    Precision.YEAR: Label(zh="精确到年", en="to the year"),
    Precision.OPEN: Label(zh="超出登记范围", en="beyond the register"),
}
