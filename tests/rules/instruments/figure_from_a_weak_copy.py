# SPDX-License-Identifier: Apache-2.0
"""Records that figure-from-a-weak-copy (INS007) lets pass, and records that it flags with the places."""

from feidi.enclaves import LandUse
from feidi.instruments import Certainty, Figure
from tests.support.rule_world import MADE_UP, area, figure, park

WEAK = Figure(value=area("107亩"), certainty=Certainty.WEAK, citation=MADE_UP.cite())

GOOD = (
    Figure(value=1, certainty=Certainty.PUBLISHED, citation=MADE_UP.cite()),
    figure(1),
)
BAD = (
    (WEAK, ("$.certainty",)),
    (park(land=LandUse(used=WEAK)), ("$.land.used.certainty",)),
)
