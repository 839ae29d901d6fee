# SPDX-License-Identifier: Apache-2.0
"""Records that side-not-a-party (AGR002) lets pass, and records that it flags with the places."""

from rule_world import FUND, HOST, SOURCE, deal

from feidi.agreements import To

GOOD = (
    deal(),
    deal(To("fund"), parties=(SOURCE, HOST, FUND)),
    deal(sharing=(), parties=(FUND,)),
)
BAD = (
    (deal(To("host"), parties=(HOST, FUND)), ("$.parties",)),
    (
        deal(To("fund"), parties=(FUND,)),
        (
            "$.parties",
            "$.parties",
        ),
    ),
)
