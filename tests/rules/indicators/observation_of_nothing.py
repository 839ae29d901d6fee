# SPDX-License-Identifier: Apache-2.0
"""Records that observation-of-nothing (IND008) lets pass, and records that it flags with the places."""

from tests.support.rule_world import observed

GOOD = (
    observed(tax="250 万元"),
    observed(events={"bonus": 1}),
    observed(indicators={"tax_per_mu": "12.5 万元/亩"}),
)
BAD = (
    (observed(), ("$",)),
    (observed("乙厂"), ("$",)),
)
