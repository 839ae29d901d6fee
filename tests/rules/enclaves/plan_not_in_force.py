# SPDX-License-Identifier: Apache-2.0
"""Records that plan-not-in-force (ENC006) lets pass, and records that it flags with the places."""

from feidi.enclaves import HostPlan
from tests.support.rule_world import YUHANG, park, span

FIVE_YEARS = HostPlan(name="规划", host=YUHANG, span=span("2021-01-01", "2026-01-01"))

GOOD = (
    park(established="2021-01-01", host_plan=FIVE_YEARS),
    park(host_plan=FIVE_YEARS),
    park(established="2012-04-01", host_plan=HostPlan(name="规划", host=YUHANG)),
    park(established="2012-04-01"),
)
BAD = (
    (park(established="2012-04-01", host_plan=FIVE_YEARS), ("$.host_plan.span",)),
    (park(established="2026-01-01", host_plan=FIVE_YEARS), ("$.host_plan.span",)),
)
