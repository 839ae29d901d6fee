# SPDX-License-Identifier: Apache-2.0
"""What findings name reads well in both languages."""

from feidi.enclaves import Region, Sector
from feidi.labels import Label
from feidi.validators.words import called, listed, regions_text


def test_each_language_joins_its_way() -> None:
    """Chinese joins by the enumeration comma, English by comma and blank."""
    both = listed(sector.label for sector in (Sector.BIG_DATA, Sector.ELECTRICAL))
    assert both == Label(zh="大数据、电气", en="big data, electrical industry")


def test_names_stand_first() -> None:
    """A thing is called by its name in both languages."""
    assert called("甲园", "的规划", "with a plan") == Label(zh="甲园的规划", en="甲园 with a plan")


def test_codes_read_alike() -> None:
    """Regions stand with their codes, so that both readers find them."""
    assert regions_text((Region.of("330800"),)) == "衢州市 (330800)"
