# SPDX-License-Identifier: Apache-2.0
"""Kinds of funding and who gives it."""

import pytest

from feidi.enclaves.funding import Funding, FundingKind
from feidi.errors import InvariantError


def test_kinds_have_their_words() -> None:
    """No two kinds share a name."""
    assert len({kind.label.zh for kind in FundingKind}) == len(FundingKind)


def test_private_capital_is_told_apart() -> None:
    """Venture, angel, equity and other private capital is private; public money and villages are not."""
    assert [kind.value for kind in FundingKind if kind.is_private] == [
        "venture",
        "angel",
        "private_equity",
        "social_capital",
    ]


def test_givers_are_counted() -> None:
    """Many givers may give together; their number is not negative."""
    assert Funding(kind=FundingKind.VILLAGE_COLLECTIVE, givers=134).givers == 134
    with pytest.raises(InvariantError) as caught:
        Funding(kind=FundingKind.VILLAGE_COLLECTIVE, givers=-1)
    assert caught.value.place == "funding.givers"
