# SPDX-License-Identifier: Apache-2.0
"""The parties of published documents: the two sides, and roles that a rule leaves to be filled in."""

from typing import Final

from feidi.agreements.party import Party, PartyRole
from feidi.enclaves.region import Region
from feidi.labels import Label

__all__ = [
    "ANY_HOST",
    "ANY_PROVINCE",
    "ANY_SOURCE",
    "CENTRAL",
    "host_of",
    "side_of",
    "source_of",
    "villages_of",
]

ANY_SOURCE: Final = Party(key="source", role=PartyRole.SOURCE, label=Label(zh="飞出地", en="the source"))
"""Whichever region sends, in a rule for all."""
ANY_HOST: Final = Party(key="host", role=PartyRole.HOST, label=Label(zh="飞入地", en="the host"))
"""Whichever region takes in, in a rule for all."""
ANY_PROVINCE: Final = Party(
    key="province", role=PartyRole.PROVINCE, label=Label(zh="省级", en="the province")
)
CENTRAL: Final = Party(key="central", role=PartyRole.CENTRAL, label=Label(zh="中央", en="central government"))


def side_of(key: str, role: PartyRole, region: Region, en: str) -> Party:
    """Give a region as a party, under its Chinese name.

    Examples
    --------
    >>> side_of("guangan", PartyRole.HOST, Region.of("511600"), "Guang'an").label.zh
    '广安市'
    """
    return Party(key=key, role=role, label=Label(zh=region.name, en=en), region=region)


def source_of(region: Region, en: str) -> Party:
    """Give a region as the source.

    Examples
    --------
    >>> source_of(Region.of("510822"), "Qingchuan").key
    'source'
    """
    return side_of("source", PartyRole.SOURCE, region, en)


def host_of(region: Region, en: str) -> Party:
    """Give a region as the host.

    Examples
    --------
    >>> host_of(Region.of("511400"), "Meishan").role.value
    'host'
    """
    return side_of("host", PartyRole.HOST, region, en)


def villages_of(region: Region, en: str) -> Party:
    """Give the villages of a region that have put in capital together.

    Examples
    --------
    >>> villages_of(Region.of("331121"), "Qingtian").label.zh
    '青田县村集体'
    """
    label = Label(zh=f"{region.name}村集体", en=f"villages of {en}")
    return Party(key="villages", role=PartyRole.VILLAGES, label=label, region=region)
