# SPDX-License-Identifier: Apache-2.0
"""Records that clock-starts-after-the-term (AGR008) lets pass, and records that it flags with the places."""

from feidi.agreements import Clock, Guarantee, InPhases, To
from tests.support.rule_world import HALVES, deal, money, span

FIVE_YEARS = span("2020-01-01", "2025-01-01")
LATE = InPhases([(5, To("source"))], clock=Clock("signing", delay_years=6))
FLOOR = Guarantee("source", money("500万元"), HALVES, payers=["host"], since=Clock("aid_paid", delay_years=5))

GOOD = (
    deal(InPhases([(5, To("source"))], clock=Clock("signing", delay_years=4)), term=FIVE_YEARS),
    deal(LATE, signed="2018-01-01", term=FIVE_YEARS),
    deal(LATE),
    deal(LATE, term=span("2020-01-01")),
    deal(Guarantee("source", money("1元"), HALVES, payers=["host"]), term=FIVE_YEARS),
)
BAD = (
    (deal(LATE, term=FIVE_YEARS), ("$.sharing[0].terms",)),
    (deal(LATE, signed="2019-12-01", term=FIVE_YEARS), ("$.sharing[0].terms",)),
    (deal(FLOOR, term=FIVE_YEARS), ("$.sharing[0].terms",)),
)
