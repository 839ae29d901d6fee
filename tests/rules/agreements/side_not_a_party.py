# SPDX-License-Identifier: Apache-2.0
"""Records that side-not-a-party (AGR002) lets pass, and records that it flags with the places."""

from feidi.agreements import To
from tests.support.rule_world import FUND, HOST, SOURCE, deal

GOOD = (
    deal(enclave="a"),
    deal(To("fund"), enclave="a", parties=(SOURCE, HOST, FUND)),
    deal(enclave="a", sharing=(), parties=(FUND,)),
    deal(To("host"), parties=(HOST, FUND)),
    deal(To("fund"), enclave="a", parties=(FUND,)),
)
BAD = (
    (deal(To("host"), enclave="a", parties=(HOST, FUND)), ("$.parties",)),
    (deal(To("fund"), enclave="a", parties=(FUND, SOURCE)), ("$.parties",)),
)
