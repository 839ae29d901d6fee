# SPDX-License-Identifier: Apache-2.0
"""Records that more-land-used-than-planned (ENC013) lets pass, and records that it flags with the places."""

from feidi.enclaves import LandUse
from feidi.instruments import Certainty, Figure
from tests.support.rule_world import area, figure, park

GOOD = (
    LandUse(planned=figure(area("3.8km2")), used=figure(area("2.1km2"))),
    LandUse(used=figure(area("10亩"))),
    LandUse(planned=figure(area("10亩")), used=figure(area("10亩"))),
    LandUse(planned=Figure(value=None, certainty=Certainty.UNSET), used=figure(area("10亩"))),
)
BAD = (
    (LandUse(planned=figure(area("100亩")), used=figure(area("150亩"))), ("$.used",)),
    (park(land=LandUse(planned=figure(area("1ha")), used=figure(area("15.01亩")))), ("$.land.used",)),
)
