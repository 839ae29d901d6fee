# SPDX-License-Identifier: Apache-2.0
"""Records that agreement-without-clauses (AGR031) lets pass, and records that it flags with the places."""

from tests.support.rule_world import deal, halved, span

GOOD = (
    deal(),
    deal(sharing=(), attribution=(halved("gdp", "GDP"),)),
)
BAD = (
    (deal(sharing=()), ("$",)),
    (deal(sharing=(), term=span("2010-01-01", "2041-01-01")), ("$",)),
)
