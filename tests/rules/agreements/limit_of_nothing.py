# SPDX-License-Identifier: Apache-2.0
"""Records that limit-of-nothing (AGR010) lets pass, and records that it flags with the places."""

from feidi.agreements import FactAmount, To, UpTo
from tests.support.rule_world import deal, money

GOOD = (
    UpTo(money("1元"), To("source"), then=To("host")),
    UpTo(FactAmount("cap"), To("source"), then=To("host")),
)
BAD = (
    (UpTo(money("0元"), To("source"), then=To("host")), ("$.limit",)),
    (deal(UpTo(money("0元"), To("source"), then=To("host"))), ("$.sharing[0].terms.limit",)),
)
