# SPDX-License-Identifier: Apache-2.0
"""Attribution of statistics in its three modes."""

from fractions import Fraction

import pytest

from feidi.agreements.attribution import Attribution, AttributionMode, PartyShare
from feidi.errors import InvariantError
from feidi.labels import Label
from feidi.quantities import Share

GDP = [Label(zh="地区生产总值", en="GDP")]
SPLIT, FULL, ONE = AttributionMode.SPLIT, AttributionMode.FULL_ON_EACH, AttributionMode.WHOLLY_TO_ONE
Shares = list[tuple[str, str]]


@pytest.mark.parametrize(
    ("mode", "shares", "counted"),
    [
        (SPLIT, [("source", "2/5"), ("host", "3/5")], {"source": 4, "host": 6}),
        (FULL, [("source", "1"), ("host", "1")], {"source": 10, "host": 10}),
        (ONE, [("source", "1")], {"source": 10}),
    ],
)
def test_figures(mode: AttributionMode, shares: Shares, counted: dict[str, int]) -> None:
    """A split adds up to the figure, full on each counts it twice on purpose, wholly counts it once."""
    clause = Attribution(id="gdp", statistics=GDP, mode=mode, shares=shares)
    assert clause.attribute(Fraction(10)) == counted
    assert clause.shares[0] == PartyShare("source", Share(shares[0][1]))


@pytest.mark.parametrize(
    ("mode", "shares"),
    [
        (SPLIT, [("source", "2/5"), ("host", "2/5")]),
        (SPLIT, [("source", "1/2"), ("source", "1/2")]),
        (FULL, [("source", "1")]),
        (FULL, [("source", "1"), ("host", "1/2")]),
        (FULL, [("source", "1"), ("source", "1")]),
        (ONE, [("source", "1"), ("host", "0")]),
        (ONE, [("source", "1/2")]),
    ],
)
def test_shares_fit_the_mode(mode: AttributionMode, shares: Shares) -> None:
    """Shares that do not fit what the clause says it does are refused."""
    with pytest.raises(InvariantError, match="do not fit a statistic that is counted"):
        Attribution(id="gdp", statistics=GDP, mode=mode, shares=shares)


def test_something_is_counted() -> None:
    """A clause names a statistic, and parties by keys."""
    with pytest.raises(InvariantError, match="a clause that counts nothing"):
        Attribution(id="gdp", statistics=[], mode=ONE, shares=[("source", "1")])
    with pytest.raises(InvariantError, match="not a party's key"):
        Attribution(id="gdp", statistics=GDP, mode=ONE, shares=[("Source", "1")])
    with pytest.raises(InvariantError, match=r"attribution\.id"):
        Attribution(id="", statistics=GDP, mode=ONE, shares=[("source", "1")])
