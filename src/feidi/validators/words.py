# SPDX-License-Identifier: Apache-2.0
"""How findings word what they name."""

from collections.abc import Iterable

from feidi.enclaves.region import Region
from feidi.labels import Label

__all__ = ["called", "listed", "regions_text"]


def listed(labels: Iterable[Label]) -> Label:
    """Join labels as each language does.

    Examples
    --------
    >>> listed([Label(zh="甲", en="a"), Label(zh="乙", en="b")])
    Label(zh='甲、乙', en='a, b')
    """
    each = tuple(labels)
    return Label(zh="、".join(label.zh for label in each), en=", ".join(label.en for label in each))


def called(name: str, zh: str, en: str) -> Label:
    """Say something of a thing by its name.

    Examples
    --------
    >>> called("甲园", "无管理机构", "without a governance body").en
    '甲园 without a governance body'
    """
    return Label(zh=f"{name}{zh}", en=f"{name} {en}")


def regions_text(regions: Iterable[Region]) -> str:
    """Name regions with their codes, which read the same in both languages.

    Examples
    --------
    >>> regions_text([Region.of("330800"), Region.of("330110")])
    '衢州市 (330800), 余杭区 (330110)'
    """
    return ", ".join(str(region) for region in regions)
