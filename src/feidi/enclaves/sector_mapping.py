# SPDX-License-Identifier: Apache-2.0
"""Which statistical classes make up each sector: a proposal of this project, not an official table."""

from typing import Final, final

from feidi._fields.frozen import frozen
from feidi.enclaves.classification import DigitalClass, IndustryClass
from feidi.enclaves.digital_classes import digital_class
from feidi.enclaves.industry_classes import industry_class
from feidi.enclaves.sector import Sector
from feidi.errors import InvariantError
from feidi.instruments.certainty import Certainty

__all__ = ["SECTOR_MAPPINGS", "SectorMapping", "classes_of", "sectors_of"]


@final
@frozen(kw_only=True)
class SectorMapping:
    """The statistical classes that a sector of the guideline is read as.

    Parameters
    ----------
    sector
        The sector.
    industries
        Its classes in GB/T 4754-2017; at least one.
    digital
        Its classes in the 2021 classification of the digital economy; at least one.
    certainty
        How sure the assignment is; ours is proposed.

    Raises
    ------
    InvariantError
        If the sector is given no class.

    Notes
    -----
    Law: the nine mappings cover the nine sectors, each once, and name only classes that are listed.

    References
    ----------
    Guideline clause G1.2 names the sectors; it assigns no codes.

    Examples
    --------
    >>> [entry.code for entry in classes_of(Sector.CLOUD_COMPUTING).industries]
    ['6450', '6540', '6550']
    """

    sector: Sector
    industries: tuple[IndustryClass, ...]
    digital: tuple[DigitalClass, ...]
    certainty: Certainty

    def __attrs_post_init__(self) -> None:
        if not self.industries or not self.digital:
            raise InvariantError(
                "a sector needs a class in both classifications",
                place="mapping",
                value=self.sector.value,
                remedy="name at least one class in each",
            )


def _proposed(sector: Sector, industries: str, digital: str) -> SectorMapping:
    return SectorMapping(
        sector=sector,
        industries=tuple(industry_class(code) for code in industries.split()),
        digital=tuple(digital_class(code) for code in digital.split()),
        certainty=Certainty.PROPOSED,
    )


SECTOR_MAPPINGS: Final[tuple[SectorMapping, ...]] = (
    _proposed(Sector.INTEGRATED_CIRCUITS, "3562 3972 3973 3982 3985 6520", "0105 0304"),
    _proposed(Sector.HIGH_END_SOFTWARE, "6511 6512 6513 6519 6531 6560", "0301 0304"),
    # The standard of 2017 has no class for artificial intelligence; all of software development stands in.
    _proposed(Sector.ARTIFICIAL_INTELLIGENCE, "3491 3961 3962 3963 3964 651", "0104 0301"),
    _proposed(Sector.CLOUD_COMPUTING, "6450 6540 6550", "0303 0304"),
    _proposed(Sector.BIG_DATA, "643 6450 6532 6550", "0303 0304 0401 0406"),
    _proposed(Sector.BIOMEDICINE, "27 358 7340", "0502"),
    _proposed(Sector.HIGH_END_EQUIPMENT, "34 35 36 37 40", "0502"),
    _proposed(Sector.TEXTILE_AND_GARMENT, "17 18", "0502"),
    _proposed(Sector.ELECTRICAL, "38", "0502"),
)


def classes_of(sector: Sector) -> SectorMapping:
    """Return the classes of a sector.

    Examples
    --------
    >>> [industry.code for industry in classes_of(Sector.TEXTILE_AND_GARMENT).industries]
    ['17', '18']
    """
    return next(mapping for mapping in SECTOR_MAPPINGS if mapping.sector is sector)


def sectors_of(industry_code: str) -> tuple[Sector, ...]:
    """Return the sectors of an industry; the narrowest class decides, and an industry may be in several or none.

    Parameters
    ----------
    industry_code
        Two to four digits of GB/T 4754-2017.

    Examples
    --------
    >>> [sector.value for sector in sectors_of("3562")], sectors_of("1511")
    (['integrated_circuits'], ())
    """
    narrowest = max(
        (
            len(industry.code)
            for mapping in SECTOR_MAPPINGS
            for industry in mapping.industries
            if industry_code.startswith(industry.code)
        ),
        default=0,
    )
    return tuple(
        mapping.sector
        for mapping in SECTOR_MAPPINGS
        if any(
            industry_code.startswith(industry.code) and len(industry.code) == narrowest
            for industry in mapping.industries
        )
    )
