# SPDX-License-Identifier: Apache-2.0
"""Records that zone-outside-host (ENC012) lets pass, and records that it flags with the places."""

from feidi.enclaves import Region, Zone, ZoneKind, ZoneLevel
from tests.support.rule_world import HANGZHOU, QUZHOU, YUHANG, ZHENHAI, park


def zone(region: Region) -> Zone:
    """Give a zone on a region's ground."""
    return Zone(
        name="示例开发区", region=region, level=ZoneLevel.NATIONAL, kind=ZoneKind.ECONOMIC_DEVELOPMENT
    )


GOOD = (
    park(zone=zone(YUHANG)),
    park(zone=zone(HANGZHOU)),
    park(),
)
BAD = (
    (park(zone=zone(QUZHOU)), ("$.zone",)),
    (park(zone=zone(ZHENHAI)), ("$.zone",)),
)
