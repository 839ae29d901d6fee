# SPDX-License-Identifier: Apache-2.0
"""How far apart source and host lie, and whether the Yangtze Delta holds both."""

from collections.abc import Iterable
from enum import StrEnum
from typing import Final, final

from feidi.enclaves.region import Region
from feidi.enclaves.region_level import RegionLevel
from feidi.labels import Label

__all__ = ["YANGTZE_DELTA", "Relation", "is_within_yangtze_delta", "relation_of"]

YANGTZE_DELTA: Final = ("310000", "320000", "330000", "340000")
"""Shanghai, Jiangsu, Zhejiang and Anhui."""

_MUNICIPALITIES: Final = ("110000", "120000", "310000", "500000")


@final
class Relation(StrEnum):
    """The lowest level of government that two regions have in common.

    Law: the relation of A to B is the relation of B to A.

    References
    ----------
    Guideline clause G1.1.

    Examples
    --------
    >>> relation_of(Region.of("330800"), Region.of("330110")).value
    'same_province'
    """

    SAME_CITY = "same_city"
    """One prefecture-level city or prefecture, or one municipality."""
    SAME_PROVINCE = "same_province"
    CROSS_PROVINCE = "cross_province"

    @property
    def label(self) -> Label:
        """The words for it."""
        return _LABELS[self]


_LABELS: Final = {
    Relation.SAME_CITY: Label(zh="市域内", en="within one city"),
    Relation.SAME_PROVINCE: Label(zh="省内跨市", en="within one province"),
    Relation.CROSS_PROVINCE: Label(zh="跨省", en="across provinces"),
}


def relation_of(source: Region, host: Region) -> Relation:
    """Return what two regions have in common.

    Examples
    --------
    >>> relation_of(Region.of("330127"), Region.of("330106")).label.en
    'within one city'
    """
    if source.province_code != host.province_code:
        return Relation.CROSS_PROVINCE
    city = _city(source)
    return Relation.SAME_CITY if city is not None and city == _city(host) else Relation.SAME_PROVINCE


def _city(region: Region) -> str | None:
    code = region.parent_code if region.level is RegionLevel.COUNTY else region.code
    # Counties that a province governs itself have the province as parent; that is no city in common.
    return None if code == region.province_code and code not in _MUNICIPALITIES else code


def is_within_yangtze_delta(regions: Iterable[Region]) -> bool:
    """Whether all the regions lie in Shanghai, Jiangsu, Zhejiang and Anhui.

    Examples
    --------
    >>> is_within_yangtze_delta((Region.of("330503"), Region.of("310117")))
    True
    """
    return all(region.province_code in YANGTZE_DELTA for region in regions)
