# SPDX-License-Identifier: Apache-2.0
"""Records that bases-of-another-year (PFL016) lets pass, and records that it flags with the places."""

from tests.support.rule_world import item, observed, portfolio, scheme

OF_2021 = scheme(item("tax_per_mu", 100), years=(2021, 2021))

GOOD = (
    portfolio(schemes=(OF_2021,), observations=(observed(year=2021, tax="1 万元"), observed(tax="1 万元"))),
    portfolio(schemes=(OF_2021,)),
    portfolio(schemes=(scheme(item("tax_per_mu", 100)),), observations=(observed(tax="1 万元"),)),
)
BAD = (
    (portfolio(schemes=(OF_2021,), observations=(observed(tax="1 万元"),)), ("$.schemes[0].years",)),
    (
        portfolio(
            schemes=(scheme(item("tax_per_mu", 100)), OF_2021),
            observations=(observed(year=2019, tax="1 万元"),),
        ),
        ("$.schemes[1].years",),
    ),
)
