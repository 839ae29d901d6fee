# SPDX-License-Identifier: Apache-2.0
"""Records that one-id-for-two-agreements (PFL005) lets pass, and records that it flags with the places."""

from tests.support.rule_world import deal, portfolio

GOOD = (
    portfolio(agreements=(deal(id="a"), deal(id="b"))),
    portfolio(),
)
BAD = (
    (portfolio(agreements=(deal(), deal())), ("$.agreements[1].id",)),
    (portfolio(agreements=(deal(id="a"), deal(id="b"), deal(id="a"))), ("$.agreements[2].id",)),
)
