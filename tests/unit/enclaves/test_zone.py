# SPDX-License-Identifier: Apache-2.0
"""Functional zones lie on regions and have no code of their own."""

import attrs
import pytest

from feidi.enclaves.region import Region
from feidi.enclaves.zone import Zone, ZoneKind, ZoneLevel
from feidi.errors import InvariantError

SHANHAI = Zone(
    name="平湖山海协作飞地产业园",
    region=Region.of("330482"),
    level=ZoneLevel.OTHER,
    kind=ZoneKind.INDUSTRIAL_PARK,
)


def test_place() -> None:
    """A zone is where its region is."""
    assert SHANHAI.full_name == "浙江省嘉兴市平湖市 平湖山海协作飞地产业园"
    assert SHANHAI.is_within(Region.named("嘉兴"))
    assert not SHANHAI.is_within(Region.named("丽水"))


def test_no_code() -> None:
    """A zone has no code of GB/T 2260."""
    assert "code" not in attrs.fields_dict(Zone)


@pytest.mark.parametrize(
    ("change", "place"),
    [
        ({"name": ""}, "zone.name"),
        ({"name": 7}, "zone.name"),
        ({"region": "330482"}, "zone 平湖山海协作飞地产业园.region"),
    ],
)
def test_refused(change: dict[str, object], place: str) -> None:
    """A zone without a name or without ground cannot exist."""
    with pytest.raises(InvariantError) as caught:
        attrs.evolve(SHANHAI, **change)  # type: ignore[arg-type]
    assert caught.value.place == place


def test_labels() -> None:
    """Every level and kind has a label of its own."""
    for kind in (ZoneLevel, ZoneKind):
        assert len({member.label for member in kind}) == len(kind)
