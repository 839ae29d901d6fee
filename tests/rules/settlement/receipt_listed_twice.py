# SPDX-License-Identifier: Apache-2.0
"""Records that receipt-listed-twice (SET001) lets pass, and records that it flags with the places."""

from tests.support.rule_world import portfolio, receipt, statement

GOOD = (
    portfolio(receipts=(receipt("A", 100), receipt("A", 100, year=2023), receipt("B", 100))),
    portfolio(receipts=(receipt("A", 1, date="2024-01-15"), receipt("A", 1, date="2024-02-15"))),
    portfolio(),
)
BAD = (
    (portfolio(receipts=(receipt("A", 100), receipt("A", 100))), ("$.receipts[1]",)),
    (
        portfolio(receipts=(receipt("A", 1), receipt("B", 2), receipt("A", 1), receipt("A", 1))),
        (
            "$.receipts[2]",
            "$.receipts[3]",
        ),
    ),
    ([receipt("A", 100), receipt("　Ａ ", 100)], ("$[1]",)),
    ({"first": receipt("A", 100), "second": receipt("A", 100)}, ("$.second",)),
    (statement(receipt("A", 100), receipt("A", 100)), ("$.inputs.receipts[1]",)),
)
