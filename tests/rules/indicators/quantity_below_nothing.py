# SPDX-License-Identifier: Apache-2.0
"""Records that quantity-below-nothing (IND009) lets pass, and records that it flags with the places."""

from tests.support.rule_world import observed

GOOD = (
    observed(land="20 亩", tax="-3 万元"),
    observed(staff="0 人"),
)
BAD = (
    (observed(land="-20 亩"), ("$.facts[0]",)),
    (
        observed(energy="-1 吨标准煤", land="1 亩", staff="-2 人"),
        (
            "$.facts[0]",
            "$.facts[2]",
        ),
    ),
)
