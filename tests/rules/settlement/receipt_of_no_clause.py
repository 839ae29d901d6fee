# SPDX-License-Identifier: Apache-2.0
"""Records that receipt-of-no-clause (SET006) lets pass, and records that it flags with the places."""

from feidi.agreements import RevenueKind
from tests.support.rule_world import deal, portfolio, receipt

RENT = RevenueKind.RENT

GOOD = (
    portfolio(agreements=(deal(),), receipts=(receipt("A", 1, agreement="made-up"),)),
    portfolio(agreements=(deal(),), receipts=(receipt("A", 1, kind=RENT),)),
)
BAD = (
    (
        portfolio(agreements=(deal(),), receipts=(receipt("A", 1, kind=RENT, agreement="made-up"),)),
        ("$.receipts[0].kind",),
    ),
    (
        portfolio(agreements=(deal(sharing=()),), receipts=(receipt("A", 1, agreement="made-up"),)),
        ("$.receipts[0].kind",),
    ),
)
