# SPDX-License-Identifier: Apache-2.0
"""Records that split-without-effect (AGR022) lets pass, and records that it flags with the places."""

from feidi.agreements import Split, To
from tests.support.rule_world import HALVES, deal

SAME = Split([("1/2", To("host")), ("1/2", To("host"))])

GOOD = (
    HALVES,
    Split([("1", To("host"))]),
    Split([("1/2", HALVES), ("1/2", HALVES)]),
)
BAD = (
    (SAME, ("$.parts",)),
    (deal(Split([("1/2", To("source")), ("1/2", SAME)])), ("$.sharing[0].terms.parts[1].terms.parts",)),
)
