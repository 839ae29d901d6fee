# SPDX-License-Identifier: Apache-2.0
"""Which statistical classes make up a sector, as this project proposes."""

import attrs
import pytest

from feidi.enclaves.sector import Sector
from feidi.enclaves.sector_mapping import SECTOR_MAPPINGS, classes_of, sectors_of
from feidi.errors import InvariantError
from feidi.instruments.certainty import Certainty


def test_nine_sectors_are_mapped_once_as_a_proposal() -> None:
    """Each sector has one mapping, and none claims to be official."""
    assert [mapping.sector for mapping in SECTOR_MAPPINGS] == list(Sector)
    assert {mapping.certainty for mapping in SECTOR_MAPPINGS} == {Certainty.PROPOSED}


def test_core_sectors_are_core_classes() -> None:
    """A sector is core exactly where the classes of the digital economy it is read as are."""
    for sector in Sector:
        assert {entry.is_core for entry in classes_of(sector).digital} == {sector.is_core}


@pytest.mark.parametrize(
    ("code", "sectors"),
    [
        ("3973", (Sector.INTEGRATED_CIRCUITS,)),
        ("6550", (Sector.CLOUD_COMPUTING, Sector.BIG_DATA)),
        ("6431", (Sector.BIG_DATA,)),
        ("6513", (Sector.HIGH_END_SOFTWARE,)),
        ("3491", (Sector.ARTIFICIAL_INTELLIGENCE,)),
        ("3411", (Sector.HIGH_END_EQUIPMENT,)),
        ("3581", (Sector.BIOMEDICINE,)),
        ("1811", (Sector.TEXTILE_AND_GARMENT,)),
        ("38", (Sector.ELECTRICAL,)),
        ("1511", ()),
        ("", ()),
    ],
)
def test_narrowest_class_decides(code: str, sectors: tuple[Sector, ...]) -> None:
    """An industry is in the sectors that name the narrowest class around it."""
    assert sectors_of(code) == sectors


@pytest.mark.parametrize("field", ["industries", "digital"])
def test_a_sector_without_classes_is_refused(field: str) -> None:
    """A mapping names a class in both classifications."""
    with pytest.raises(InvariantError, match="both classifications"):
        attrs.evolve(classes_of(Sector.ELECTRICAL), **{field: ()})
