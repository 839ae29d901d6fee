# SPDX-License-Identifier: Apache-2.0
"""Records that year-booked-twice (SET002) lets pass, and records that it flags with the places."""

from tests.support.rule_world import portfolio, receipt

GOOD = (
    portfolio(receipts=(receipt("A", 100), receipt("B", 20, date="2024-03-15"))),
    portfolio(receipts=(receipt("A", 100), receipt("A", 20, year=2023, date="2023-03-15"))),
)
BAD = (
    ((receipt("A", 1), receipt("A", 1, date="2024-01-15")), ("$[0]",)),
    (portfolio(receipts=(receipt("A", 100), receipt("A", 20, date="2024-03-15"))), ("$.receipts[0]",)),
    (
        portfolio(receipts=(receipt("A", 20, date="2024-03-15"), receipt("B", 1), receipt("A", 100))),
        ("$.receipts[2]",),
    ),
)
