# SPDX-License-Identifier: Apache-2.0
"""Records that years-uncovered (AGR005) lets pass, and records that it flags with the places."""

from feidi.agreements import InPhases, To
from tests.support.rule_world import deal, span

FIVE = InPhases([(2, To("source")), (3, To("host"))], clock="production")
TEN_YEARS = span("2020-01-01", "2030-01-01")

GOOD = (
    deal(FIVE, term=span("2020-01-01", "2025-01-01")),
    deal(InPhases([(5, To("source"))], clock="production", after=To("host")), term=TEN_YEARS),
    deal(),
)
BAD = (
    (deal(FIVE, term=TEN_YEARS), ("$.sharing[0].terms",)),
    (deal(FIVE), ("$.sharing[0].terms",)),
    (deal(FIVE, term=span("2020-01-01")), ("$.sharing[0].terms",)),
)
