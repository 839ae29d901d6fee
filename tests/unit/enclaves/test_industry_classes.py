# SPDX-License-Identifier: Apache-2.0
"""The classes of GB/T 4754-2017 that the mapping names."""

import pytest

from feidi.enclaves.industry_classes import GBT_4754, INDUSTRY_CLASSES, industry_class
from feidi.enclaves.sector_mapping import SECTOR_MAPPINGS
from feidi.errors import NotFoundError
from feidi.instruments.certainty import Certainty


def test_names_are_weakly_published() -> None:
    """Every name was read in an unofficial copy, cites the standard and says so."""
    for entry in INDUSTRY_CLASSES:
        assert entry.certainty is Certainty.WEAK
        assert entry.citation.instrument is GBT_4754
        assert "unofficial" in entry.citation.note


def test_each_class_is_listed_once_and_used() -> None:
    """The list holds exactly the classes that some sector names."""
    used = {industry.code for mapping in SECTOR_MAPPINGS for industry in mapping.industries}
    codes = [entry.code for entry in INDUSTRY_CLASSES]
    assert sorted(used) == codes


def test_narrowest_class_is_found() -> None:
    """A code gives its own class, or the narrowest listed one that contains it."""
    assert industry_class("6513").label.zh == "应用软件开发"
    assert industry_class("6514").code == "651"
    assert industry_class("2762").code == "27"


@pytest.mark.parametrize("code", ["1511", "99", "", "C"])
def test_other_codes_are_not_found(code: str) -> None:
    """A code outside the mapping is refused with the list to look at."""
    with pytest.raises(NotFoundError, match="INDUSTRY_CLASSES"):
        industry_class(code)
