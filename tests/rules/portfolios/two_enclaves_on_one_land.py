# SPDX-License-Identifier: Apache-2.0
"""Records that two-enclaves-on-one-land (PFL003) lets pass, and records that it flags with the places."""

from feidi.enclaves import Enclave, LandUse, Region, Zone, ZoneKind, ZoneLevel
from tests.support.rule_world import UNKNOWN, YUHANG, ZHENHAI, area, figure, park, portfolio


def on(land: LandUse | None, region: Region = YUHANG, name: str = "甲园") -> Enclave:
    """Give an enclave in a zone."""
    zone = Zone(name="科技城", region=region, level=ZoneLevel.OTHER, kind=ZoneKind.OTHER)
    return park(name=name, host=region, zone=zone, land=land)


LAND = LandUse(planned=figure(area("107亩")), used=UNKNOWN)

GOOD = (
    portfolio(enclaves=(on(LAND), on(LAND, region=ZHENHAI))),
    portfolio(enclaves=(on(LAND), on(LandUse(planned=figure(area("60亩")), used=UNKNOWN)), on(None))),
    portfolio(enclaves=(park(land=LAND), park(land=LAND))),
)
BAD = (
    (portfolio(enclaves=(on(LAND), on(LAND, name="乙园"))), ("$.enclaves[1].land.planned",)),
    (
        portfolio(
            enclaves=(on(LAND), on(LandUse(used=figure(area("1亩")))), on(LandUse(used=figure(area("1亩")))))
        ),
        ("$.enclaves[2].land.used",),
    ),
)
