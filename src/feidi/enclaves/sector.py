# SPDX-License-Identifier: Apache-2.0
"""The nine sectors that the guideline names: five core, four in digital transformation."""

from enum import StrEnum
from typing import Final, final

from feidi.labels import Label

__all__ = ["Sector"]


@final
class Sector(StrEnum):
    """A core digital industry, or an industry whose digital transformation counts.

    Law: five are core and four are not.

    References
    ----------
    Guideline clause G1.2.

    Examples
    --------
    >>> Sector.BIG_DATA.is_core, Sector.BIOMEDICINE.is_core, Sector.BIG_DATA.label.en
    (True, False, 'big data')
    """

    INTEGRATED_CIRCUITS = "integrated_circuits"
    HIGH_END_SOFTWARE = "high_end_software"
    ARTIFICIAL_INTELLIGENCE = "artificial_intelligence"
    CLOUD_COMPUTING = "cloud_computing"
    BIG_DATA = "big_data"
    BIOMEDICINE = "biomedicine"
    HIGH_END_EQUIPMENT = "high_end_equipment"
    TEXTILE_AND_GARMENT = "textile_and_garment"
    ELECTRICAL = "electrical"

    @property
    def label(self) -> Label:
        """The words for it."""
        return _LABELS[self]

    @property
    def is_core(self) -> bool:
        """Whether it is one of the five core digital industries."""
        return self in _CORE


_LABELS: Final = {
    Sector.INTEGRATED_CIRCUITS: Label(zh="集成电路", en="integrated circuits"),
    Sector.HIGH_END_SOFTWARE: Label(zh="高端软件", en="high-end software"),
    Sector.ARTIFICIAL_INTELLIGENCE: Label(zh="人工智能", en="artificial intelligence"),
    Sector.CLOUD_COMPUTING: Label(zh="云计算", en="cloud computing"),
    Sector.BIG_DATA: Label(zh="大数据", en="big data"),
    Sector.BIOMEDICINE: Label(zh="生物医药", en="biomedicine"),
    Sector.HIGH_END_EQUIPMENT: Label(zh="高端装备", en="high-end equipment"),
    Sector.TEXTILE_AND_GARMENT: Label(zh="纺织服装", en="textile and garment"),
    Sector.ELECTRICAL: Label(zh="电气", en="electrical industry"),
}
_CORE: Final = (
    Sector.INTEGRATED_CIRCUITS,
    Sector.HIGH_END_SOFTWARE,
    Sector.ARTIFICIAL_INTELLIGENCE,
    Sector.CLOUD_COMPUTING,
    Sector.BIG_DATA,
)
