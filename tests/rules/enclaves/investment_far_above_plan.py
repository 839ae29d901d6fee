# SPDX-License-Identifier: Apache-2.0
"""Records that investment-far-above-plan (ENC016) lets pass, and records that it flags with the places."""

from feidi.enclaves import Investment
from tests.support.rule_world import figure, money, park

GOOD = (
    Investment(planned=figure(money("1亿元")), made=figure(money("2亿元"))),
    Investment(made=figure(money("2亿元"))),
    Investment(planned=figure(money("2亿元"))),
)
BAD = (
    (Investment(planned=figure(money("10亿元")), made=figure(money("100亿元"))), ("$.made",)),
    (
        park(investment=Investment(planned=figure(money("1元")), made=figure(money("2.01元")))),
        ("$.investment.made",),
    ),
)
