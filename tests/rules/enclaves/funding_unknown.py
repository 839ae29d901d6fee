# SPDX-License-Identifier: Apache-2.0
"""Records that funding-unknown (ENC049) lets pass, and records that it flags with the places."""

from feidi.enclaves import Investment
from tests.support.rule_world import park

GOOD = (
    park(),
    park(investment=Investment(funding=())),
)
BAD = (
    (park(investment=Investment()), ("$.investment",)),
    (park(investment=Investment(), name="乙园"), ("$.investment",)),
)
