# SPDX-License-Identifier: Apache-2.0
"""Records that one-id-for-two-enclaves (PFL001) lets pass, and records that it flags with the places."""

from tests.support.rule_world import park, portfolio

GOOD = (
    portfolio(enclaves=(park(id="a"), park(id="b"))),
    portfolio(enclaves=(park(), park())),
)
BAD = (
    (portfolio(enclaves=(park(id="a"), park(id="a", name="乙园"))), ("$.enclaves[1].id",)),
    (
        portfolio(enclaves=(park(id="a"), park(), park(id="a"), park(id="a"))),
        (
            "$.enclaves[2].id",
            "$.enclaves[3].id",
        ),
    ),
)
