# SPDX-License-Identifier: Apache-2.0
"""Records that figure-of-no-authority (INS006) lets pass, and records that it flags with the places."""

from feidi.enclaves import Investment
from feidi.instruments import Certainty, Figure
from tests.support.rule_world import MADE_UP, UNKNOWN, figure, money, park

GOOD = (
    Figure(value=1, certainty=Certainty.PUBLISHED, citation=MADE_UP.cite()),
    UNKNOWN,
)
BAD = (
    (figure(1), ("$.certainty",)),
    (
        park(investment=Investment(planned=Figure(value=money("1亿元"), certainty=Certainty.PROPOSED))),
        ("$.investment.planned.certainty",),
    ),
)
