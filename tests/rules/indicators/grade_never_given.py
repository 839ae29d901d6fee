# SPDX-License-Identifier: Apache-2.0
"""Records that grade-never-given (IND004) lets pass, and records that it flags with the places."""

from feidi.indicators.grades import Grading, RankShares
from tests.support.rule_world import item, scheme

EMPTY_B = RankShares(cuts=(("A", "20%"), ("B", "20%"), ("C", 1)))

GOOD = (
    RankShares(cuts=(("A", "20%"), ("B", "60%"), ("C", 1))),
    RankShares(cuts=(("A", 1),)),
)
BAD = (
    (RankShares(cuts=(("A", 0), ("B", 1))), ("$.cuts[0]",)),
    (scheme(item("tax_per_mu", 100), grading=Grading(rule=EMPTY_B)), ("$.grading.rule.cuts[1]",)),
)
