# SPDX-License-Identifier: Apache-2.0
"""One of a few words."""

import pytest

from feidi.enclaves import Sector
from feidi.errors import InvariantError
from feidi.labels import Label
from feidi.validators.values import choice


def test_every_spelling() -> None:
    """Machine name and both labels lead to the machine name, in any case."""
    validator = choice("sector", Label(zh="产业", en="a sector"), Sector)
    for sector in Sector:
        for spelling in (sector.value, sector.label.zh, sector.label.en, sector.value.upper()):
            assert validator.validate(spelling) == sector.value
        assert validator.format(sector.value) == sector.label.zh


def test_others_are_listed() -> None:
    """Another word is refused, and the error lists the right ones."""
    with pytest.raises(InvariantError, match="use one of integrated_circuits, high_end_software"):
        choice("sector", Label(zh="产业", en="a sector"), Sector).validate("steel")
