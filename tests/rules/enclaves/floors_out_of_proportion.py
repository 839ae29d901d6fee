# SPDX-License-Identifier: Apache-2.0
"""Records that floors-out-of-proportion (ENC014) lets pass, and records that it flags with the places."""

from feidi.enclaves import LandUse
from tests.support.rule_world import area, figure, park

GOOD = (
    LandUse(planned=figure(area("107亩")), floor=figure(area("17.7万平方米"))),
    LandUse(floor=figure(area("17.7万平方米"))),
    LandUse(used=figure(area("10亩")), floor=figure(area("100亩"))),
    LandUse(used=figure(area("10亩"))),
)
BAD = (
    (LandUse(planned=figure(area("107亩")), floor=figure(area("17.7万亩"))), ("$.floor",)),
    (
        park(
            land=LandUse(
                planned=figure(area("107亩")), used=figure(area("10亩")), floor=figure(area("101亩"))
            )
        ),
        ("$.land.floor",),
    ),
)
