# SPDX-License-Identifier: Apache-2.0
"""Records that receipts-jump-tenfold (SET004) lets pass, and records that it flags with the places."""

from tests.support.rule_world import portfolio, receipt, statement

GOOD = (
    (receipt("A", "0.9999", year=2023), receipt("A", 100)),
    (receipt("A", 100, year=2023), receipt("A", "999.9999")),
    portfolio(receipts=(receipt("A", 100, year=2023), receipt("A", 999))),
    portfolio(receipts=(receipt("A", 1, year=2022), receipt("A", 100))),
    portfolio(receipts=(receipt("A", "0.5", year=2023), receipt("A", 100))),
)
BAD = (
    (portfolio(receipts=(receipt("A", 100, year=2023), receipt("A", 100_000))), ("$.receipts",)),
    (portfolio(receipts=(receipt("A", 500, year=2023), receipt("A", 30), receipt("A", 20))), ("$.receipts",)),
    ((receipt("A", 1, year=2023), receipt("A", 10)), ("$",)),
    ((receipt("A", 10, year=2023), receipt("A ", 1)), ("$",)),
    (statement(receipt("A", 10, year=2023), receipt("A", 100)), ("$.inputs.receipts",)),
)
