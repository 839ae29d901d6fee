# SPDX-License-Identifier: Apache-2.0
"""Records that funding-unknown (ENC049) lets pass, and records that it flags with the places."""

from rule_world import park

from feidi.enclaves import Investment

GOOD = (
    park(),
    park(investment=Investment(funding=())),
)
BAD = (
    (park(investment=Investment()), ("$.investment",)),
    (park(investment=Investment(), name="乙园"), ("$.investment",)),
)
