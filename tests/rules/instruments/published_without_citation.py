# SPDX-License-Identifier: Apache-2.0
"""Records that published-without-citation (INS010) lets pass, and records that it flags with the places."""

from feidi.instruments import Certainty
from tests.support.rule_world import MADE_UP, deal, halved, sharing

GOOD = (
    deal(citation=MADE_UP.cite()),
    deal(certainty=Certainty.ILLUSTRATIVE),
    deal(sharing=(sharing(citation=MADE_UP.cite()),)),
    deal(sharing=(sharing(certainty=Certainty.PROPOSED),)),
    deal(sharing=()),
)
BAD = (
    (deal(), ("$.sharing[0]",)),
    (
        deal(attribution=(halved("gdp", "GDP"),), certainty=Certainty.WEAK),
        (
            "$.sharing[0]",
            "$.attribution[0]",
        ),
    ),
)
