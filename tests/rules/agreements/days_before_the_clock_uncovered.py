# SPDX-License-Identifier: Apache-2.0
"""Records that days-before-the-clock-uncovered (AGR006) lets pass, and records that it flags with the places."""

from feidi.agreements import InPhases, Split, To
from tests.support.rule_world import deal

PHASES = InPhases([(5, To("source"))], clock="production")

GOOD = (
    InPhases([(5, To("source"))], clock="signing"),
    InPhases([(5, To("source"))], clock="production", before=To("host")),
)
BAD = (
    (PHASES, ("$.before",)),
    (deal(Split([("1/2", To("host")), ("1/2", PHASES)])), ("$.sharing[0].terms.parts[1].terms.before",)),
)
