# SPDX-License-Identifier: Apache-2.0
"""Records that part-years-unsettled (AGR024) lets pass, and records that it flags with the places."""

from feidi.agreements import InPhases, PartYear, To
from tests.support.rule_world import deal, sharing

PHASES = InPhases([(5, To("source"))], clock="production")

GOOD = (
    sharing(PHASES, part_year=PartYear.PRORATE),
    sharing(),
)
BAD = (
    (sharing(PHASES), ("$.part_year",)),
    (deal(PHASES), ("$.sharing[0].part_year",)),
)
