# SPDX-License-Identifier: Apache-2.0
"""Records that enclave-listed-twice (PFL002) lets pass, and records that it flags with the places."""

from tests.support.rule_world import JINYUN, QUZHOU, ZHENHAI, park, portfolio

GOOD = (
    portfolio(enclaves=(park(), park(name="乙园"), park(host=ZHENHAI), park(sources=(JINYUN,)))),
    portfolio(),
)
BAD = (
    (portfolio(enclaves=(park(), park(name="示例 飞地"))), ("$.enclaves[1]",)),
    (
        portfolio(enclaves=(park(), park(sources=(JINYUN, QUZHOU)), park(name="(示例)飞地"))),
        (
            "$.enclaves[1]",
            "$.enclaves[2]",
        ),
    ),
)
