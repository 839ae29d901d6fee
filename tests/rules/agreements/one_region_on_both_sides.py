# SPDX-License-Identifier: Apache-2.0
"""Records that one-region-on-both-sides (AGR003) lets pass, and records that it flags with the places."""

from attrs import evolve

from tests.support.rule_world import HOST, QUZHOU, SOURCE, YUHANG, deal

GOOD = (
    deal(),
    deal(parties=(evolve(SOURCE, region=None), HOST)),
    deal(parties=(SOURCE, evolve(HOST, region=None))),
)
BAD = (
    (deal(parties=(evolve(SOURCE, region=YUHANG), HOST)), ("$.parties[0].region",)),
    (deal(parties=(evolve(HOST, region=QUZHOU), SOURCE)), ("$.parties[1].region",)),
)
