# SPDX-License-Identifier: Apache-2.0
"""Records that platform-for-nobody (SVC007) lets pass, and records that it flags with the places."""

from feidi.enclaves import Sector
from feidi.services import Platform
from tests.support.rule_world import YUHANG, operator

GOOD = (
    Platform(name="云", region=YUHANG),
    Platform(name="云", sectors=(Sector.ELECTRICAL,)),
)
BAD = (
    (Platform(name="云"), ("$",)),
    (operator(platforms=(Platform(name="云", sectors=()),)), ("$.platforms[0]",)),
)
