# SPDX-License-Identifier: Apache-2.0
"""Parties of published documents."""

from feidi.agreements import PartyRole
from feidi.enclaves import Region
from feidi.published.sides import (
    ANY_HOST,
    ANY_PROVINCE,
    ANY_SOURCE,
    CENTRAL,
    host_of,
    side_of,
    source_of,
    villages_of,
)

QINGTIAN = Region.of("331121")


def test_named_sides() -> None:
    """A side bears the Chinese name of its region."""
    side = source_of(QINGTIAN, "Qingtian")
    assert (side.key, side.role, side.label.zh, side.region) == (
        "source",
        PartyRole.SOURCE,
        "青田县",
        QINGTIAN,
    )
    assert host_of(QINGTIAN, "Qingtian").key == "host"
    assert side_of("q", PartyRole.UPPER, QINGTIAN, "Qingtian").key == "q"


def test_villages() -> None:
    """The villages of a region are a party of their own."""
    assert villages_of(QINGTIAN, "Qingtian").label.zh == "青田县村集体"
    assert villages_of(QINGTIAN, "Qingtian").role is PartyRole.VILLAGES


def test_roles_left_open() -> None:
    """Sides that a rule leaves open have no region, and keys of their own."""
    roles = (ANY_SOURCE, ANY_HOST, ANY_PROVINCE, CENTRAL)
    assert [each.region for each in roles] == [None] * 4
    assert len({each.key for each in roles}) == 4
