# SPDX-License-Identifier: Apache-2.0
"""Records that guarantee-unmet (SET010) lets pass, and records that it flags with the places."""

from feidi.agreements import Guarantee
from tests.support.rule_world import HALVES, money, portfolio, settled


def floor(amount: str) -> Guarantee:
    """Give a floor for the source."""
    return Guarantee("source", money(amount), HALVES, payers=["host"])


GOOD = (
    settled(floor("80万元")),
    settled(HALVES),
)
BAD = (
    (settled(floor("500万元")), ("$.unmet[0]",)),
    (portfolio(statements=(settled(floor("101万元")),)), ("$.statements[0].unmet[0]",)),
)
