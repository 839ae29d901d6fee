# SPDX-License-Identifier: Apache-2.0
"""The host's plan covers sectors, as far as they are known."""

import pytest

from feidi.dates.date import date_of
from feidi.dates.span import Span
from feidi.enclaves.host_plan import HostPlan
from feidi.enclaves.region import Region
from feidi.enclaves.sector import Sector
from feidi.errors import InvariantError

YUHANG = Region.of("330110")


def test_plan_covers_its_sectors() -> None:
    """A sector is covered when the plan names it, and nothing is known without a list."""
    span = Span(date_of("2021-01-01"), date_of("2026-01-01"))
    plan = HostPlan(name="规划", host=YUHANG, span=span, sectors=(Sector.BIG_DATA,))
    assert plan.covers(Sector.BIG_DATA) is True
    assert plan.covers(Sector.BIOMEDICINE) is False
    assert HostPlan(name="规划", host=YUHANG, sectors=()).covers(Sector.BIG_DATA) is False
    assert HostPlan(name="规划", host=YUHANG).covers(Sector.BIG_DATA) is None


def test_nameless_plan_is_refused() -> None:
    """A plan has a title."""
    with pytest.raises(InvariantError) as caught:
        HostPlan(name="", host=YUHANG)
    assert caught.value.place == "host plan.name"
