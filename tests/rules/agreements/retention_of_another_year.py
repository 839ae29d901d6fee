# SPDX-License-Identifier: Apache-2.0
"""Records that retention-of-another-year (AGR014) lets pass, and records that it flags with the places."""

from feidi.agreements import RevenueKind, SplitByTier, To
from tests.support.rule_world import deal, retention

VAT, CIT, PIT, RENT = RevenueKind.VAT, RevenueKind.CIT, RevenueKind.PIT, RevenueKind.RENT


def tiers(central: str, start: str, end: str | None, *kinds: RevenueKind) -> object:
    """Give a retention with one entry."""
    return retention(kinds, (start, end, central))


GOOD = (
    tiers("75%", "2010-01-01", "2016-05-01", VAT),
    tiers("50%", "2016-05-01", None, VAT),
    tiers("60%", "2003-01-01", None, CIT, PIT),
    tiers("10%", "2003-01-01", None, RENT),
    retention((VAT,), ("2010-01-01", None, "20%"), tier="province"),
    retention((VAT,), ("2010-01-01", None, "")),
)
BAD = (
    (tiers("75%", "2010-01-01", None, VAT), ("$.parameter.timeline.entries[0]",)),
    (
        tiers("50%", "2003-01-01", None, CIT, PIT),
        (
            "$.parameter.timeline.entries[0]",
            "$.parameter.timeline.entries[0]",
        ),
    ),
    (
        deal(
            SplitByTier(
                [tiers("75%", "2016-05-01", None, VAT)], [("central", To("host")), ("local", To("source"))]
            )
        ),
        ("$.sharing[0].terms.retentions[0].parameter.timeline.entries[0]",),
    ),
)
