# SPDX-License-Identifier: Apache-2.0
"""Records that number-unset (AGR009) lets pass, and records that it flags with the places."""

from feidi.agreements import To, Unset, UpTo
from tests.support.rule_world import deal

TALK = Unset("双方协商确定")

GOOD = (
    deal(),
    deal(To("host")),
)
BAD = (
    (deal(TALK), ("$.sharing[0].terms",)),
    (
        deal(UpTo(TALK, To("source"), then=TALK)),
        (
            "$.sharing[0].terms.limit",
            "$.sharing[0].terms.then",
        ),
    ),
)
