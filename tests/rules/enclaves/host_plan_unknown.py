# SPDX-License-Identifier: Apache-2.0
"""Records that host-plan-unknown (ENC048) lets pass, and records that it flags with the places."""

from feidi.enclaves import HostPlan, Sector
from tests.support.rule_world import QUZHOU, park

GOOD = (
    park(sectors=(Sector.BIG_DATA,), host_plan=HostPlan(name="规划", host=QUZHOU)),
    park(sectors=()),
    park(),
)
BAD = (
    (park(sectors=(Sector.BIG_DATA,)), ("$.host_plan",)),
    (park(sectors=(Sector.BIG_DATA, Sector.ELECTRICAL)), ("$.host_plan",)),
)
