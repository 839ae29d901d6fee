# SPDX-License-Identifier: Apache-2.0
"""Sectors."""

from feidi.enclaves import Sector
from feidi.validators.values import SECTOR


def test_all_nine() -> None:
    """Each of the nine sectors is read from its Chinese name."""
    assert [SECTOR.validate(sector.label.zh) for sector in Sector] == [sector.value for sector in Sector]
    assert not SECTOR.is_valid("钢铁")
