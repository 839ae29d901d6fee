# SPDX-License-Identifier: Apache-2.0
"""Records that party-not-yet-there (AGR001) lets pass, and records that it flags with the places."""

from attrs import evolve

from tests.support.rule_world import HOST, LINPING, SOURCE, deal

NEW = evolve(HOST, region=LINPING)

GOOD = (
    deal(signed="2015-06-03"),
    deal(parties=(SOURCE, NEW)),
    deal(signed="2022-01-01", parties=(SOURCE, NEW)),
    deal(signed="2015-06-03", parties=(SOURCE, evolve(HOST, region=None))),
)
BAD = (
    (deal(signed="2015-06-03", parties=(SOURCE, NEW)), ("$.parties[1].region",)),
    (deal(signed="2019-12-31", parties=(NEW, SOURCE)), ("$.parties[0].region",)),
)
