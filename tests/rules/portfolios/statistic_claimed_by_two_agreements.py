# SPDX-License-Identifier: Apache-2.0
"""Records that statistic-claimed-by-two-agreements (PFL013) lets pass, and records that it flags with the places."""

from tests.support.rule_world import deal, halved, portfolio, span

GDP, FDI = (halved("gdp", "GDP"),), (halved("fdi", "FDI"),)
EARLY, LATE = span("2010-01-01", "2020-01-01"), span("2020-01-01")

GOOD = (
    portfolio(
        agreements=(
            deal(enclave="a", attribution=GDP),
            deal(enclave="a", attribution=FDI),
            deal(enclave="b", attribution=GDP),
            deal(enclave="a"),
        )
    ),
    portfolio(
        agreements=(
            deal(enclave="a", attribution=GDP, term=EARLY),
            deal(enclave="a", attribution=GDP, term=LATE),
        )
    ),
)
BAD = (
    (
        portfolio(agreements=(deal(enclave="a", attribution=GDP), deal(enclave="a", attribution=GDP))),
        ("$.agreements[1].attribution[0]",),
    ),
    (
        portfolio(
            agreements=(
                deal(enclave="a", attribution=GDP, term=EARLY),
                deal(enclave="a", attribution=(*FDI, *GDP), term=span("2015-01-01")),
            )
        ),
        ("$.agreements[1].attribution[1]",),
    ),
)
