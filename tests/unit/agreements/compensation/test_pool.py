# SPDX-License-Identifier: Apache-2.0
"""Pools and what they reroute."""

import pytest

from feidi.agreements.compensation.pool import Pool, Reroute
from feidi.agreements.unset import Unset
from feidi.errors import InvariantError
from feidi.quantities.money import Money
from feidi.quantities.share import Share

HALVES = [("a", "1/2"), ("b", "1/2")]


def reroute(party: str = "a", cut: str | Unset = "1/2", to: list[tuple[str, str]] | None = None) -> Reroute:
    """Give a cut of a party at a section."""
    shares = [("c", "100%")] if to is None else to
    return Reroute(name="断面", measured=3, limit=2, party=party, cut=cut, to=shares)


def pool(*, fund: str = "pool", paid: list[tuple[str, str]] = HALVES, cuts: tuple[Reroute, ...] = ()) -> Pool:
    """Give a pool of two."""
    return Pool(fund=fund, total=Money.yi(2), contributions=paid, distributions=HALVES, reroutes=cuts)


def test_pool_names_everyone() -> None:
    """The parties are the fund, those who pay in or draw out, and those who get what is cut."""
    assert pool(cuts=(reroute(),)).parties == ("pool", "a", "b", "c")
    assert reroute().cut == Share("1/2")


def test_a_cut_may_be_unset() -> None:
    """What is not published may name nobody, and is not counted against a party's part."""
    open_end = reroute(cut=Unset("扣减相应资金"), to=[])
    assert pool(cuts=(open_end, reroute(cut="100%"))).reroutes[0].to == ()


@pytest.mark.parametrize(
    "paid", [[("a", "1/2")], [("a", "1/2"), ("a", "1/2")], [("pool", "100%")], [("A", "1")]]
)
def test_shares_are_whole(paid: list[tuple[str, str]]) -> None:
    """Shares that leave a rest, name a party twice, name the fund or no party are refused."""
    with pytest.raises(InvariantError):
        pool(paid=paid)


@pytest.mark.parametrize(
    ("party", "to"), [("a", []), ("a", [("c", "1/2")]), ("a", [("a", "100%")]), ("A", [("c", "100%")])]
)
def test_what_is_cut_goes_to_others(party: str, to: list[tuple[str, str]]) -> None:
    """A cut that goes to nobody, in part, or back to the party is refused."""
    with pytest.raises(InvariantError):
        reroute(party, to=to)


@pytest.mark.parametrize("cuts", [(reroute("c", to=[("a", "100%")]),), (reroute(), reroute(cut="2/3"))])
def test_nobody_loses_more_than_its_part(cuts: tuple[Reroute, ...]) -> None:
    """Who draws nothing cannot be cut, and cuts cannot come to more than the whole part."""
    with pytest.raises(InvariantError, match="of its part"):
        pool(cuts=cuts)


def test_the_fund_is_a_party() -> None:
    """The fund needs a party's key."""
    with pytest.raises(InvariantError, match="not a party's key"):
        pool(fund="资金池")
