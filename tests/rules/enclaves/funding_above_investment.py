# SPDX-License-Identifier: Apache-2.0
"""Records that funding-above-investment (ENC015) lets pass, and records that it flags with the places."""

from feidi.enclaves import Funding, FundingKind, Investment
from tests.support.rule_world import figure, money, park


def part(amount: str | None) -> Funding:
    """Give a part of the funding."""
    return Funding(kind=FundingKind.FISCAL, amount=None if amount is None else figure(money(amount)))


GOOD = (
    Investment(planned=figure(money("1亿元")), funding=(part("8000万元"), part("2000万元"))),
    Investment(planned=figure(money("1亿元")), funding=(part("2亿元"), part(None))),
    Investment(funding=(part("2亿元"),)),
    Investment(planned=figure(money("1亿元")), made=figure(money("2亿元")), funding=(part("2亿元"),)),
)
BAD = (
    (
        Investment(planned=figure(money("1亿元")), funding=(part("8000万元"), part("5000万元"))),
        ("$.funding",),
    ),
    (
        park(investment=Investment(made=figure(money("1元")), funding=(part("1.01元"),))),
        ("$.investment.funding",),
    ),
)
