# SPDX-License-Identifier: Apache-2.0
"""Shares of the tiers of government."""

import pytest

from feidi.agreements.retention import Retention, TierShares
from feidi.agreements.revenue import RevenueKind
from feidi.agreements.terms import SplitByTier, Tier, To
from feidi.dates import Dated, Span, Timeline, date_of
from feidi.errors import InvariantError
from feidi.instruments import Certainty, Figure, Parameter
from feidi.labels import Label

HALVES = Figure(value=TierShares([("central", "1/2"), ("local", "1/2")]), certainty=Certainty.ILLUSTRATIVE)
OPEN = Figure[TierShares](value=None, certainty=Certainty.UNSET)
VAT = Retention(
    kinds=[RevenueKind.VAT],
    parameter=Parameter(
        id="vat",
        label=Label(zh="增值税留成", en="VAT retention"),
        timeline=Timeline(
            [
                Dated(Span(date_of("1994-01-01"), date_of("2016-05-01")), OPEN),
                Dated(Span(date_of("2016-05-01")), HALVES),
            ]
        ),
    ),
)
TIERS = [("central", To("central")), Tier("local", To("host"))]


def test_every_tier_has_terms() -> None:
    """Figures without a number name no tier; those with one must find theirs."""
    assert SplitByTier([VAT], TIERS).tiers[0] == Tier("central", To("central"))
    with pytest.raises(InvariantError, match="tier 'local' of vat has no terms"):
        SplitByTier([VAT], TIERS[:1])


@pytest.mark.parametrize(
    ("retentions", "tiers", "message"),
    [
        ([], TIERS, "needs its retention"),
        ([VAT], [*TIERS, ("local", To("host"))], "a tier is named twice"),
        ([VAT, VAT], TIERS, "two retentions claim one kind"),
    ],
)
def test_what_cannot_exist(retentions: list[Retention], tiers: list[Tier], message: str) -> None:
    """There is a retention, one for each kind, and each tier stands once."""
    with pytest.raises(InvariantError, match=message):
        SplitByTier(retentions, tiers)
