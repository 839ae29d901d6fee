# SPDX-License-Identifier: Apache-2.0
"""Records that double-count-without-ground (AGR017) lets pass, and records that it flags with the places."""

from attrs import evolve

from feidi.agreements import Attribution, AttributionMode
from feidi.labels import Label
from tests.support.rule_world import MADE_UP, deal, halved

FULL = Attribution(
    id="gdp",
    statistics=[Label(zh="地区生产总值", en="GDP")],
    mode=AttributionMode.FULL_ON_EACH,
    shares=[("source", "1"), ("host", "1")],
)

GOOD = (
    halved("gdp", "GDP"),
    evolve(FULL, clause="第九条"),
    evolve(FULL, citation=MADE_UP.cite()),
)
BAD = (
    (FULL, ("$.mode",)),
    (deal(attribution=(FULL,)), ("$.attribution[0].mode",)),
)
