# SPDX-License-Identifier: Apache-2.0
"""Records that credit-code-misprinted (ENC039) lets pass, and records that it flags with the places."""

from tests.support.rule_world import firm, park

GOOD = (
    firm(credit_code="91110000600037341L"),
    firm(),
)
BAD = (
    (firm(credit_code="911100006000373418"), ("$.credit_code",)),
    (park(owner=firm(credit_code="91AB0000600037341L")), ("$.owner.credit_code",)),
)
