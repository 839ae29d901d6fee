# SPDX-License-Identifier: Apache-2.0
"""Records that part-of-nothing (AGR011) lets pass, and records that it flags with the places."""

from feidi.agreements import Split, To
from tests.support.rule_world import FUND, HALVES, HOST, SOURCE, deal

NONE = Split([("0%", To("fund")), ("1/2", To("source")), ("1/2", To("host"))])

GOOD = (
    HALVES,
    deal(),
)
BAD = (
    (NONE, ("$.parts[0].share",)),
    (deal(NONE, parties=(SOURCE, HOST, FUND)), ("$.sharing[0].terms.parts[0].share",)),
)
