# SPDX-License-Identifier: Apache-2.0
"""Records that credit-code-of-another-province (ENC040) lets pass, and records that it flags with the places."""

from tests.support.rule_world import YUHANG, firm, park

BEIJING, ZHEJIANG = "91110000600037341L", "91330000609120272T"

GOOD = (
    firm(credit_code=ZHEJIANG, region=YUHANG),
    firm(region=YUHANG),
    firm(credit_code=BEIJING),
    firm(credit_code="91100000100003962T", region=YUHANG),
)
BAD = (
    (firm(credit_code=BEIJING, region=YUHANG), ("$.credit_code",)),
    (park(operator=firm(credit_code=BEIJING, region=YUHANG)), ("$.operator.credit_code",)),
)
