# SPDX-License-Identifier: Apache-2.0
"""Functional zones: development zones and the like, which GB/T 2260 does not know."""

from enum import StrEnum
from typing import Final, final

from feidi._fields.frozen import frozen
from feidi.enclaves.region import Region
from feidi.errors import InvariantError
from feidi.labels import Label

__all__ = ["Zone", "ZoneKind", "ZoneLevel"]


@final
class ZoneLevel(StrEnum):
    """Who approved a zone.

    Examples
    --------
    >>> ZoneLevel.NATIONAL.label.zh
    '国家级'
    """

    NATIONAL = "national"
    """The State Council or a ministry."""
    PROVINCIAL = "provincial"
    """A provincial government."""
    OTHER = "other"
    """A city or county."""

    @property
    def label(self) -> Label:
        """The words for it."""
        return _LEVELS[self]


@final
class ZoneKind(StrEnum):
    """What kind of zone it is.

    Examples
    --------
    >>> ZoneKind.HIGH_TECH.label.zh
    '高新技术产业开发区'
    """

    ECONOMIC_DEVELOPMENT = "economic_development"
    HIGH_TECH = "high_tech"
    NEW_AREA = "new_area"
    FREE_TRADE = "free_trade"
    BONDED = "bonded"
    COOPERATION = "cooperation"
    INDUSTRIAL_PARK = "industrial_park"
    CLUSTER = "cluster"
    OTHER = "other"

    @property
    def label(self) -> Label:
        """The words for it."""
        return _KINDS[self]


@final
@frozen(kw_only=True)
class Zone:
    """A functional zone on the ground of a region.

    It has no code of its own in GB/T 2260; whatever digits statistics give it are not a region's. Where a zone became
    a division, as 两江新区 did in 2025, the division is a `Region`.

    Parameters
    ----------
    name
        Full Chinese name.
    region
        The division on whose ground it lies, or the lowest one that holds all of it.
    level
        Who approved it.
    kind
        What kind of zone it is.

    Raises
    ------
    InvariantError
        If the name is empty, or the zone lies on no region.

    Examples
    --------
    >>> zone = Zone(name="衢州经济技术开发区", region=Region.of("330800"),
    ...             level=ZoneLevel.NATIONAL, kind=ZoneKind.ECONOMIC_DEVELOPMENT)
    >>> zone.full_name
    '浙江省衢州市 衢州经济技术开发区'
    """

    name: str
    region: Region
    level: ZoneLevel
    kind: ZoneKind

    def __attrs_post_init__(self) -> None:
        if not self.name.strip():
            raise InvariantError("a zone needs a name", place="zone.name", value=self.name, remedy="give it")

    @property
    def full_name(self) -> str:
        """The region's full name and the zone's name."""
        return f"{self.region.full_name} {self.name}"

    def is_within(self, region: Region) -> bool:
        """Whether the zone's region is this one or lies inside it.

        Examples
        --------
        >>> zone = Zone(
        ...     name="衢州经济技术开发区",
        ...     region=Region.of("330800"),
        ...     level=ZoneLevel.NATIONAL,
        ...     kind=ZoneKind.ECONOMIC_DEVELOPMENT,
        ... )
        >>> zone.is_within(Region.of("330000")), zone.is_within(Region.of("330100"))
        (True, False)
        """
        return self.region.is_within(region)


_LEVELS: Final = {
    ZoneLevel.NATIONAL: Label(zh="国家级", en="national"),
    ZoneLevel.PROVINCIAL: Label(zh="省级", en="provincial"),
    ZoneLevel.OTHER: Label(zh="其他", en="other"),
}
_KINDS: Final = {
    ZoneKind.ECONOMIC_DEVELOPMENT: Label(
        zh="经济技术开发区", en="economic and technological development zone"
    ),
    ZoneKind.HIGH_TECH: Label(zh="高新技术产业开发区", en="high-tech industrial development zone"),
    ZoneKind.NEW_AREA: Label(zh="新区", en="new area"),
    ZoneKind.FREE_TRADE: Label(zh="自由贸易试验区", en="pilot free trade zone"),
    ZoneKind.BONDED: Label(zh="海关特殊监管区域", en="special customs supervision area"),
    ZoneKind.COOPERATION: Label(zh="合作区", en="cooperation zone"),
    ZoneKind.INDUSTRIAL_PARK: Label(zh="产业园区", en="industrial park"),
    ZoneKind.CLUSTER: Label(zh="产业集聚区", en="industrial cluster area"),
    ZoneKind.OTHER: Label(zh="其他功能区", en="other functional zone"),
}
