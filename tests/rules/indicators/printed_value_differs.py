# SPDX-License-Identifier: Apache-2.0
"""Records that printed-value-differs (IND011) lets pass, and records that it flags with the places."""

from tests.support.rule_world import observed

FACTS = {"tax": "573564 万元", "land": "30341 亩"}

GOOD = (
    observed(tax="250 万元", land="20 亩", indicators={"tax_per_mu": "15 元"}),
    observed(**FACTS, indicators={"tax_per_mu": "18.9 万元/亩"}),
    observed(indicators={"tax_per_mu": "18.9 万元/亩"}),
    observed(**FACTS, indicators={"other": "1"}),
)
BAD = (
    (observed(**FACTS, indicators={"tax_per_mu": "15 万元/亩"}), ("$.indicators[0]",)),
    (observed(tax="10 万元", land="1 亩", indicators={"tax_per_mu": "10.2 万元/亩"}), ("$.indicators[0]",)),
)
