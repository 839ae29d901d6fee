# SPDX-License-Identifier: Apache-2.0
"""Records that kind-uncovered (AGR012) lets pass, and records that it flags with the places."""

from feidi.agreements import ByKind, RevenueKind, To
from tests.support.rule_world import HALVES, deal, sharing

VAT, CIT = RevenueKind.VAT, RevenueKind.CIT

GOOD = (
    sharing(ByKind([(VAT, To("source"))], otherwise=HALVES)),
    sharing(ByKind([((VAT, CIT), HALVES)])),
    sharing(ByKind([(VAT, ByKind([(VAT, HALVES)]))], otherwise=ByKind([(CIT, HALVES)]))),
    sharing(),
)
BAD = (
    (sharing(ByKind([(VAT, HALVES)])), ("$.terms.cases",)),
    (
        deal(ByKind([(VAT, ByKind([(CIT, HALVES)]))], otherwise=HALVES)),
        ("$.sharing[0].terms.cases[0].terms.cases",),
    ),
)
