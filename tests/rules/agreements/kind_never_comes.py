# SPDX-License-Identifier: Apache-2.0
"""Records that kind-never-comes (AGR013) lets pass, and records that it flags with the places."""

from feidi.agreements import ByKind, RevenueKind, To
from tests.support.rule_world import HALVES, deal, sharing

VAT, CIT, RENT = RevenueKind.VAT, RevenueKind.CIT, RevenueKind.RENT

GOOD = (
    sharing(ByKind([(VAT, To("source")), (CIT, HALVES)])),
    sharing(ByKind([((VAT, RENT), HALVES)], otherwise=HALVES)),
    sharing(),
)
BAD = (
    (sharing(ByKind([(VAT, HALVES), (RENT, To("source"))], otherwise=HALVES)), ("$.terms.cases[1]",)),
    (
        deal(ByKind([((VAT, CIT), HALVES)], otherwise=ByKind([(VAT, HALVES)]))),
        ("$.sharing[0].terms.otherwise.cases[0]",),
    ),
)
