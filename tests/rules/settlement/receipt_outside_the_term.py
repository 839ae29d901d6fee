# SPDX-License-Identifier: Apache-2.0
"""Records that receipt-outside-the-term (SET005) lets pass, and records that it flags with the places."""

from tests.support.rule_world import deal, portfolio, receipt, span

FIVE_YEARS = deal(term=span("2020-07-01", "2025-07-01"))


def booked(**changes: object) -> object:
    """Give a portfolio with one receipt under the agreement."""
    booked_receipt = receipt("A", 100, agreement="made-up", **changes)
    return portfolio(agreements=(FIVE_YEARS,), receipts=(booked_receipt,))


GOOD = (
    booked(year=2025),
    booked(date="2024-06-30"),
    portfolio(agreements=(FIVE_YEARS,), receipts=(receipt("A", 100, year=2030),)),
)
BAD = (
    (booked(year=2026), ("$.receipts[0]",)),
    (booked(year=2025, date="2025-07-01"), ("$.receipts[0]",)),
)
