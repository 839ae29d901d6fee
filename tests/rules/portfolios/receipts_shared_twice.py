# SPDX-License-Identifier: Apache-2.0
"""Records that receipts-shared-twice (PFL006) lets pass, and records that it flags with the places."""

from feidi.agreements import RevenueKind
from tests.support.rule_world import deal, portfolio, sharing, span

EARLY, LATE = span("2010-01-01", "2020-01-01"), span("2020-01-01")
RENT = (sharing(kinds=(RevenueKind.RENT,)),)

GOOD = (
    portfolio(agreements=(deal(enclave="a", term=EARLY), deal(enclave="a", term=LATE))),
    portfolio(
        agreements=(deal(enclave="a"), deal(enclave="a", sharing=RENT), deal(enclave="b"), deal(), deal())
    ),
)
BAD = (
    (
        portfolio(agreements=(deal(id="x", enclave="a"), deal(id="y", enclave="a"))),
        ("$.agreements[1].sharing",),
    ),
    (
        portfolio(
            agreements=(
                deal(enclave="a", term=EARLY),
                deal(enclave="b"),
                deal(enclave="a", term=span("2019-01-01")),
            )
        ),
        ("$.agreements[2].sharing",),
    ),
)
