# SPDX-License-Identifier: Apache-2.0
"""Records that ran-before-it-was-set-up (ENC026) lets pass, and records that it flags with the places."""

from feidi.enclaves import LifeCycle, LifeEvent, LifeStage
from tests.support.rule_world import park

LIFE = LifeCycle((LifeEvent(stage=LifeStage.OPERATING, day="2021-10-01"),))

GOOD = (
    park(established="2021-05-01", life=LIFE),
    park(established="2021-10-01", life=LIFE),
    park(life=LIFE),
    park(established="2021-05-01"),
)
BAD = (
    (park(established="2021-10-02", life=LIFE), ("$.life",)),
    (park(established="2022-01-01", life=LIFE), ("$.life",)),
)
