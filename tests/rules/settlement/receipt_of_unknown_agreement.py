# SPDX-License-Identifier: Apache-2.0
"""Records that receipt-of-unknown-agreement (SET007) lets pass, and records that it flags with the places."""

from tests.support.rule_world import deal, portfolio, receipt

GOOD = (
    portfolio(agreements=(deal(),), receipts=(receipt("A", 1, agreement="made-up"), receipt("A", 2))),
    portfolio(receipts=(receipt("A", 1, agreement="old"),)),
)
BAD = (
    (
        portfolio(agreements=(deal(),), receipts=(receipt("A", 1, agreement="old"),)),
        ("$.receipts[0].agreement",),
    ),
    (
        portfolio(agreements=(deal(),), receipts=(receipt("A", 1), receipt("B", 1, agreement="old"))),
        ("$.receipts[1].agreement",),
    ),
)
