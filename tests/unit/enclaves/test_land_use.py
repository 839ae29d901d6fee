# SPDX-License-Identifier: Apache-2.0
"""Land and floors, each with its citation or not known."""

import pytest

from feidi.enclaves.land_use import LandUse
from feidi.enclaves.region import Region
from feidi.errors import InvariantError
from feidi.instruments.certainty import Certainty
from feidi.instruments.figure import Figure
from feidi.quantities.area import Area


def test_more_used_than_planned_exists() -> None:
    """More land used than planned is a finding for others, not an error here."""
    planned = Figure(value=Area.from_text("150亩"), certainty=Certainty.ILLUSTRATIVE)
    used = Figure(value=Area.from_text("151亩"), certainty=Certainty.ILLUSTRATIVE)
    land = LandUse(planned=planned, used=used, quota_from=Region.of("331121"))
    assert (land.planned, land.used, land.floor) == (planned, used, None)


def test_bare_area_is_refused() -> None:
    """An area without certainty and citation is no figure."""
    with pytest.raises(InvariantError) as caught:
        LandUse(planned=Area.from_text("150亩"))  # type: ignore[arg-type]
    assert caught.value.place == "land_use.planned"
