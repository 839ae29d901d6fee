# SPDX-License-Identifier: Apache-2.0
"""Records that tax-that-is-no-more (AGR027) lets pass, and records that it flags with the places."""

from feidi.agreements import RevenueKind
from tests.support.rule_world import deal, sharing, span

OLD = sharing(kinds=(RevenueKind.BUSINESS_TAX,))

GOOD = (
    deal(sharing=(OLD,), term=span("2015-06-03")),
    deal(sharing=(OLD,)),
    deal(term=span("2018-01-01")),
)
BAD = (
    (deal(sharing=(OLD,), term=span("2016-05-01")), ("$.sharing[0].kinds",)),
    (deal(sharing=(OLD,), term=span("2018-01-01", "2028-01-01")), ("$.sharing[0].kinds",)),
)
