# SPDX-License-Identifier: Apache-2.0
"""Records that plan-of-another-region (ENC005) lets pass, and records that it flags with the places."""

from feidi.enclaves import HostPlan
from tests.support.rule_world import HANGZHOU, QUZHOU, YUHANG, ZHENHAI, park

GOOD = (
    park(host_plan=HostPlan(name="规划", host=YUHANG)),
    park(host_plan=HostPlan(name="规划", host=HANGZHOU)),
    park(),
)
BAD = (
    (park(host_plan=HostPlan(name="规划", host=ZHENHAI)), ("$.host_plan.host",)),
    (park(host_plan=HostPlan(name="规划", host=QUZHOU)), ("$.host_plan.host",)),
)
