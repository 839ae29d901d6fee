# SPDX-License-Identifier: Apache-2.0
"""Retention among the tiers of government."""

import pytest

from feidi.agreements.retention import Retention, TierShare, TierShares
from feidi.agreements.revenue import RevenueKind
from feidi.dates import Timeline
from feidi.errors import InvariantError
from feidi.instruments import Parameter
from feidi.labels import Label
from feidi.quantities import Share

LABEL = Label(zh="增值税留成", en="VAT retention")


def test_shares_by_tier() -> None:
    """A tier has its share, and one that is not named has none."""
    shares = TierShares([TierShare("central", Share("1/2")), ("local", "50%")])
    assert shares.tiers == ("central", "local")
    assert (shares.of("local"), shares.of("county")) == (Share("1/2"), Share(0))


@pytest.mark.parametrize("shares", [[("central", "1/2")], [], [("central", "1/2"), ("central", "1/2")]])
def test_shares_are_the_whole(shares: list[tuple[str, str]]) -> None:
    """The shares of the tiers add up to 1 and name each tier once."""
    with pytest.raises(InvariantError, match="tier"):
        TierShares(shares)


@pytest.mark.parametrize("kinds", [[], [RevenueKind.VAT, RevenueKind.VAT]])
def test_kinds(kinds: list[RevenueKind]) -> None:
    """A retention holds for one kind of revenue or more, each named once."""
    parameter = Parameter[TierShares](id="vat", label=LABEL, timeline=Timeline([]))
    assert Retention(kinds=[RevenueKind.VAT], parameter=parameter).kinds == (RevenueKind.VAT,)
    with pytest.raises(InvariantError, match=r"retention vat\.kinds"):
        Retention(kinds=kinds, parameter=parameter)
