# SPDX-License-Identifier: Apache-2.0
"""Records that observed-twice (PFL017) lets pass, and records that it flags with the places."""

from feidi.indicators import UnitKind
from tests.support.rule_world import observed, portfolio

GOOD = (
    portfolio(observations=(observed(), observed(year=2021), observed("乙厂"), observed(kind=UnitKind.PARK))),
    portfolio(),
)
BAD = (
    ([observed(), observed()], ("$[1]",)),
    (portfolio(observations=(observed(), observed(tax="1 万元"))), ("$.observations[1]",)),
    (
        portfolio(observations=(observed(), observed("乙厂"), observed(), observed("乙厂"))),
        (
            "$.observations[2]",
            "$.observations[3]",
        ),
    ),
)
