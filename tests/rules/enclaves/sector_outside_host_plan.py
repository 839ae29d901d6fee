# SPDX-License-Identifier: Apache-2.0
"""Records that sector-outside-host-plan (ENC004) lets pass, and records that it flags with the places."""

from feidi.enclaves import HostPlan, Sector
from tests.support.rule_world import YUHANG, park


def plan(*sectors: Sector) -> HostPlan:
    """Give a plan of the host."""
    return HostPlan(name="产业规划", host=YUHANG, sectors=sectors)


GOOD = (
    park(sectors=(Sector.BIG_DATA,), host_plan=plan(Sector.BIG_DATA, Sector.ELECTRICAL)),
    park(sectors=(Sector.BIG_DATA,), host_plan=HostPlan(name="产业规划", host=YUHANG)),
    park(host_plan=plan()),
)
BAD = (
    (park(sectors=(Sector.BIG_DATA, Sector.ELECTRICAL), host_plan=plan(Sector.BIG_DATA)), ("$.sectors[1]",)),
    (park(sectors=(Sector.BIOMEDICINE,), host_plan=plan()), ("$.sectors[0]",)),
)
