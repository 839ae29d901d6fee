# SPDX-License-Identifier: Apache-2.0
"""Records that idle-party (AGR004) lets pass, and records that it flags with the places."""

from rule_world import FUND, HOST, SOURCE, deal, halved

from feidi.agreements import To

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
