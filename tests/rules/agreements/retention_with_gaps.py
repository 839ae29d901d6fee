# SPDX-License-Identifier: Apache-2.0
"""Records that retention-with-gaps (AGR015) lets pass, and records that it flags with the places."""

from feidi.agreements import Agreement, RevenueKind, SplitByTier, To
from tests.support.rule_world import deal, retention, span


def tiered(start: str, end: str | None, **changes: object) -> Agreement:
    """Give an agreement that divides VAT by tiers."""
    shares = retention((RevenueKind.VAT,), (start, end, "50%"))
    return deal(SplitByTier([shares], [("central", To("host")), ("local", To("source"))]), **changes)


GOOD = (
    tiered("2016-05-01", None, term=span("2016-05-01")),
    tiered("2016-05-01", None),
    deal(term=span("2016-05-01")),
)
BAD = (
    (tiered("2016-05-01", None, term=span("2010-01-01")), ("$.sharing[0].terms.retentions[0]",)),
    (
        tiered("2016-05-01", "2020-01-01", term=span("2016-01-01", "2021-01-01")),
        (
            "$.sharing[0].terms.retentions[0]",
            "$.sharing[0].terms.retentions[0]",
        ),
    ),
)
