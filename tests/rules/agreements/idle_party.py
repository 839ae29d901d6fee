# SPDX-License-Identifier: Apache-2.0
"""Records that idle-party (AGR004) lets pass, and records that it flags with the places."""

from feidi.agreements import To
from tests.support.rule_world import FUND, HOST, SOURCE, deal, halved

GOOD = (
    deal(),
    deal(To("source"), attribution=(halved("gdp", "GDP"),)),
    deal(sharing=()),
)
BAD = (
    (deal(parties=(SOURCE, HOST, FUND)), ("$.parties[2]",)),
    (
        deal(To("fund"), parties=(SOURCE, HOST, FUND)),
        (
            "$.parties[0]",
            "$.parties[1]",
        ),
    ),
)
