# SPDX-License-Identifier: Apache-2.0
"""Records that gate-without-effect (AGR021) lets pass, and records that it flags with the places."""

from feidi.agreements import Holds, To, When
from tests.support.rule_world import deal

SAME = When(Holds("recommended"), To("source"), otherwise=To("source"))

GOOD = (
    When(Holds("recommended"), To("source"), otherwise=To("host")),
    deal(When(Holds("recommended"), To("source"), otherwise=To("host"))),
)
BAD = (
    (SAME, ("$.otherwise",)),
    (deal(SAME), ("$.sharing[0].terms.otherwise",)),
)
