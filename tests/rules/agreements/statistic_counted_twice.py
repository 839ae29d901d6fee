# SPDX-License-Identifier: Apache-2.0
"""Records that statistic-counted-twice (AGR016) lets pass, and records that it flags with the places."""

from tests.support.rule_world import deal, halved

GOOD = (
    deal(attribution=(halved("a", "GDP", "FAI"), halved("b", "FDI"))),
    deal(attribution=(halved("a", "GDP"),)),
)
BAD = (
    (deal(attribution=(halved("a", "GDP"), halved("b", "FDI", "GDP"))), ("$.attribution[1].statistics[1]",)),
    (deal(attribution=(halved("a", "GDP", "GDP"),)), ("$.attribution[0].statistics[1]",)),
)
