# SPDX-License-Identifier: Apache-2.0
"""Limits."""

import pytest

from feidi.agreements.amounts import Amount, Escalating, FactAmount, Indexed
from feidi.agreements.terms import Over, To, UpTo
from feidi.agreements.unset import Unset
from feidi.errors import InvariantError
from feidi.quantities import Money, Rate

WAN = Money.wan(500)


@pytest.mark.parametrize("limit", [Money(0), FactAmount("cap"), Unset("另行商定")])
def test_limits(limit: Amount) -> None:
    """A limit may be nothing, a fact, or not yet agreed; it is counted by the year unless told."""
    assert UpTo(limit, To("source"), To("host")).over is Over.YEAR
    assert UpTo(limit, To("source"), To("host"), Over.LIFETIME).depth == 1


@pytest.mark.parametrize(
    "limit",
    [Escalating(start=WAN, rate=Rate("8%"), every=3, first=2020), Indexed(start=WAN, first=2020)],
)
def test_what_grows_is_counted_by_the_year(limit: Amount) -> None:
    """A limit that grows by the year has no sense over a lifetime."""
    assert UpTo(limit, To("source"), To("host"))
    with pytest.raises(InvariantError, match="cannot be counted over a lifetime"):
        UpTo(limit, To("source"), To("host"), Over.LIFETIME)


def test_what_cannot_exist() -> None:
    """A limit is not negative, its time is an `Over`, and both ways are clauses."""
    with pytest.raises(InvariantError, match="a limit is not negative"):
        UpTo(Money(-1), To("source"), To("host"))
    with pytest.raises(InvariantError, match=r"up_to\.over"):
        UpTo(WAN, To("source"), To("host"), "lifetime")  # type: ignore[arg-type]
    with pytest.raises(InvariantError, match=r"up_to: not a clause|must be"):
        UpTo(WAN, To("source"), None)  # type: ignore[arg-type]
