# SPDX-License-Identifier: Apache-2.0
"""Records that agreement-over-before-the-enclave (PFL012) lets pass, and records that it flags with the places."""

from tests.support.rule_world import deal, park, portfolio, span

PARK = park(id="a", established="2012-04-01")

GOOD = (
    portfolio(
        enclaves=(PARK,),
        agreements=(
            deal(enclave="a", term=span("2010-01-01", "2012-04-02")),
            deal(enclave="a"),
            deal(enclave="a", term=span("2010-01-01")),
        ),
    ),
    portfolio(
        enclaves=(park(id="a"),), agreements=(deal(enclave="a", term=span("2010-01-01", "2011-01-01")),)
    ),
)
BAD = (
    (
        portfolio(enclaves=(PARK,), agreements=(deal(enclave="a", term=span("2005-01-01", "2010-01-01")),)),
        ("$.agreements[0].term",),
    ),
    (
        portfolio(
            enclaves=(PARK,), agreements=(deal(), deal(enclave="a", term=span("2005-01-01", "2012-04-01")))
        ),
        ("$.agreements[1].term",),
    ),
)
