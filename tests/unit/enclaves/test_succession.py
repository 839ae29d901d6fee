# SPDX-License-Identifier: Apache-2.0
"""One link of the lineage."""

from feidi.dates import date_of
from feidi.enclaves.region_level import Precision
from feidi.enclaves.region_register.lineage import Link
from feidi.enclaves.succession import Evidence, RegionChange, succession_of


def test_of_a_year() -> None:
    """A link known to the year begins on 1 January, and says so."""
    link = Link("1995-01-01", False, "330623", "330683", "reclassified", "cited", "民政部")
    succession = succession_of(link)
    assert (succession.old_code, succession.new_code) == ("330623", "330683")
    assert (succession.on, succession.precision) == (date_of("1995-01-01"), Precision.YEAR)
    assert (succession.change, succession.evidence) == (RegionChange.RECLASSIFIED, Evidence.CITED)
    assert succession.basis == "民政部"


def test_labels() -> None:
    """Every change and every kind of evidence has a label of its own."""
    for kind in (RegionChange, Evidence):
        assert len({member.label for member in kind}) == len(kind)
