# SPDX-License-Identifier: Apache-2.0
"""Records that phases-beyond-the-term (AGR007) lets pass, and records that it flags with the places."""

from feidi.agreements import InPhases, To
from tests.support.rule_world import deal, span

PHASES = InPhases([(5, To("source")), (10, To("host"))], clock="signing")

GOOD = (
    deal(PHASES, term=span("2020-01-01", "2035-01-01")),
    deal(PHASES, term=span("2020-01-01", "2025-01-02")),
    deal(PHASES),
    deal(PHASES, term=span("2020-01-01")),
    deal(term=span("2020-01-01", "2025-01-01")),
)
BAD = (
    (deal(PHASES, term=span("2020-01-01", "2025-01-01")), ("$.sharing[0].terms",)),
    (deal(PHASES, term=span("2020-01-01", "2021-01-01")), ("$.sharing[0].terms",)),
)
