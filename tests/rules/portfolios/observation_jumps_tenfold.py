# SPDX-License-Identifier: Apache-2.0
"""Records that observation-jumps-tenfold (PFL015) lets pass, and records that it flags with the places."""

from attrs import evolve

from tests.support.rule_world import observed, portfolio, span

MONTH = evolve(observed(land="900 亩"), period=span("2022-01-01", "2022-02-01"))

GOOD = (
    (observed(year=2021, land="20 亩"), observed(land="199.99 亩")),
    portfolio(
        observations=(
            observed(year=2021, land="20 亩", tax="-1 万元"),
            observed(land="199 亩", tax="50 万元"),
            MONTH,
        )
    ),
    portfolio(
        observations=(
            observed(year=2020, land="20 亩"),
            observed(land="300 亩"),
            observed("乙厂", 2021, land="1 亩"),
        )
    ),
    portfolio(observations=(observed(year=2021, own="1 人"), observed(own="100 亩"))),
)
BAD = (
    ((observed(year=2021, land="20 亩"), observed(land="200 亩")), ("$[1]",)),
    ([observed(year=2021, land="200 亩"), observed(land="20 亩")], ("$[1]",)),
    (
        portfolio(observations=(observed(year=2021, land="20 亩"), observed(land="300 亩"))),
        ("$.observations[1]",),
    ),
    (
        portfolio(
            observations=(
                observed(indicators={"tax_per_mu": "1 万元/亩"}),
                observed(year=2021, indicators={"tax_per_mu": "18.9 万元/亩"}),
            )
        ),
        ("$.observations[0]",),
    ),
)
