# SPDX-License-Identifier: Apache-2.0
"""Platforms of industrial internet and industrial cloud."""

from enum import StrEnum
from typing import Final, final

from feidi._fields.frozen import field, frozen
from feidi.dates.date import Date, date_or_none
from feidi.enclaves.fields import require_count_if_known, require_name
from feidi.enclaves.region import Region
from feidi.enclaves.sector import Sector
from feidi.instruments.instrument import Citation
from feidi.labels import Label

__all__ = ["Platform", "PlatformKind", "PlatformReach"]


@final
class PlatformKind(StrEnum):
    """What sort of platform it is.

    References
    ----------
    Guideline clause G4.2.

    Examples
    --------
    >>> PlatformKind.INDUSTRIAL_CLOUD.label.zh
    '工业云平台'
    """

    INDUSTRIAL_INTERNET = "industrial_internet"
    INDUSTRIAL_CLOUD = "industrial_cloud"

    @property
    def label(self) -> Label:
        """The words for it."""
        return _KINDS[self]


_KINDS: Final = {
    PlatformKind.INDUSTRIAL_INTERNET: Label(zh="工业互联网平台", en="industrial internet platform"),
    PlatformKind.INDUSTRIAL_CLOUD: Label(zh="工业云平台", en="industrial cloud platform"),
}


@final
class PlatformReach(StrEnum):
    """Whether a platform serves a region or an industry.

    References
    ----------
    Guideline clause G4.2.

    Examples
    --------
    >>> PlatformReach.REGIONAL.label.zh
    '区域级'
    """

    REGIONAL = "regional"
    INDUSTRY = "industry"

    @property
    def label(self) -> Label:
        """The words for it."""
        return _REACHES[self]


_REACHES: Final = {
    PlatformReach.REGIONAL: Label(zh="区域级", en="regional"),
    PlatformReach.INDUSTRY: Label(zh="行业级", en="of an industry"),
}


@final
@frozen(kw_only=True)
class Platform:
    """A platform that an operator builds or runs.

    Parameters
    ----------
    name
        The name as published.
    kind, reach
        What sort it is and whom it serves; ``None`` where that is not known.
    region
        The region it serves, where known.
    sectors
        The sectors it serves among the nine; ``None`` where they are not known.
    firms
        How many firms use it [firms]; ``None`` where that is not known.
    opened
        The day it opened, where known, as `Date` or ISO text.
    citation
        Where it stands.

    Raises
    ------
    InvariantError
        If the name is empty, a field is of another type, or the firms are below 0.

    References
    ----------
    Guideline clause G4.2.

    Examples
    --------
    >>> Platform(name="示例平台", kind=PlatformKind.INDUSTRIAL_CLOUD, reach=PlatformReach.INDUSTRY).reach.value
    'industry'
    """

    name: str
    kind: PlatformKind | None = None
    reach: PlatformReach | None = None
    region: Region | None = None
    sectors: tuple[Sector, ...] | None = None
    firms: int | None = None
    opened: Date | None = field(default=None, converter=date_or_none)
    citation: Citation | None = None

    def __attrs_post_init__(self) -> None:
        require_name(self.name, "platform.name")
        require_count_if_known(self.firms, "platform.firms")
