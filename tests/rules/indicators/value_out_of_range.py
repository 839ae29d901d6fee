# SPDX-License-Identifier: Apache-2.0
"""Records that value-out-of-range (IND010) lets pass, and records that it flags with the places."""

from tests.support.rule_world import observed

GOOD = (
    observed(indicators={"rd_intensity": "3%"}),
    observed(indicators={"tax_per_mu": "-3 万元/亩", "other": "-1"}),
)
BAD = (
    (observed(indicators={"rd_intensity": "-3%"}), ("$.indicators[0]",)),
    (observed(indicators={"rd_intensity": "3元"}), ("$.indicators[0]",)),
    (
        observed(indicators={"tax_per_mu": "3", "value_added_per_mu": "3 亩"}),
        ("$.indicators[0]", "$.indicators[1]"),
    ),
    (observed(indicators={"rd_intensity": "-1", "tax_per_mu": "3 万元/亩"}), ("$.indicators[0]",)),
)
