# SPDX-License-Identifier: Apache-2.0
"""Ceilings over what a party receives."""

import pytest

from feidi.agreements.amounts import Escalating, FactAmount
from feidi.agreements.terms import AtMost, Over, Split, To, children, parties
from feidi.agreements.unset import Unset
from feidi.errors import InvariantError
from feidi.quantities import Money

SHARED = Split([("6:4", To("source")), ("4:6", To("host"))])


def test_a_ceiling_has_its_parties() -> None:
    """The ceiling is counted by the year unless told, and lies one level above its terms."""
    ceiling = AtMost("source", Money.wan(2000), SHARED, to="fund", clause="第六条")
    assert (ceiling.over, ceiling.depth, ceiling.clause) == (Over.YEAR, 2, "第六条")
    assert children(ceiling) == (("terms", SHARED),)
    assert parties(ceiling) == ("source", "fund", "host")
    assert AtMost("source", Unset("另行商定"), SHARED, to="host").to == "host"
    assert AtMost("source", FactAmount("base"), SHARED, to="host", over=Over.LIFETIME).over is Over.LIFETIME


@pytest.mark.parametrize(
    ("party", "limit", "to", "over", "message"),
    [
        (
            "source",
            Money(5),
            "source",
            Over.YEAR,
            r"at_most\.to: what is above a party's ceiling goes to another",
        ),
        ("Source", Money(5), "host", Over.YEAR, r"at_most\.party: not a party's key"),
        ("source", Money(5), "", Over.YEAR, r"at_most\.to: not a party's key"),
        ("source", Money(-1), "host", Over.YEAR, r"at_most\.limit: a limit is not negative"),
        ("source", 5, "host", Over.YEAR, r"at_most\.limit: must be Money"),
        ("source", Money(5), "host", "year", r"at_most\.over: must be Over .*give Over\.YEAR"),
        (
            "source",
            Escalating(start=Money(5), rate="8%", every=3, first=2020),
            "host",
            Over.LIFETIME,
            r"at_most\.over: a limit that grows by the year",
        ),
    ],
)
def test_what_cannot_exist(party: str, limit: Money, to: str, over: Over, message: str) -> None:
    """A party does not take its own excess, and a limit is one that can be counted."""
    with pytest.raises(InvariantError, match=message):
        AtMost(party, limit, SHARED, to=to, over=over)


def test_terms_are_terms() -> None:
    """A party's key is no terms."""
    with pytest.raises(InvariantError, match=r"not a clause|must be"):
        AtMost("source", Money(5), "source", to="host")  # type: ignore[arg-type]
