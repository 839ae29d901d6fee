# SPDX-License-Identifier: Apache-2.0
"""Records that platform-reach-unnamed (SVC008) lets pass, and records that it flags with the places."""

from feidi.enclaves import Sector
from feidi.services import Platform, PlatformReach
from tests.support.rule_world import YUHANG

GOOD = (
    Platform(name="云", reach=PlatformReach.REGIONAL, region=YUHANG),
    Platform(name="云", reach=PlatformReach.INDUSTRY),
    Platform(name="云", sectors=()),
    Platform(name="云", reach=PlatformReach.INDUSTRY, sectors=(Sector.ELECTRICAL,)),
)
BAD = (
    (Platform(name="云", reach=PlatformReach.REGIONAL), ("$.region",)),
    (Platform(name="云", reach=PlatformReach.INDUSTRY, sectors=()), ("$.sectors",)),
)
