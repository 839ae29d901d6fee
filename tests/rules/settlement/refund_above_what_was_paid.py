# SPDX-License-Identifier: Apache-2.0
"""Records that refund-above-what-was-paid (SET003) lets pass, and records that it flags with the places."""

from tests.support.rule_world import portfolio, receipt

GOOD = (
    portfolio(receipts=(receipt("A", 100, year=2023), receipt("A", -100))),
    portfolio(receipts=(receipt("A", -50), receipt("A", 100))),
)
BAD = (
    ((receipt("A", 1, year=2023), receipt("A", -2)), ("$[1].amount",)),
    (portfolio(receipts=(receipt("A", 100, year=2023), receipt("A", -150))), ("$.receipts[1].amount",)),
    (portfolio(receipts=(receipt("A", -1), receipt("A", 100, year=2025))), ("$.receipts[0].amount",)),
)
