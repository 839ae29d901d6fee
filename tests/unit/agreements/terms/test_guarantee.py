# SPDX-License-Identifier: Apache-2.0
"""Floors."""

import pytest

from feidi.agreements.clock import Clock
from feidi.agreements.terms import Guarantee, Split, To
from feidi.agreements.unset import Unset
from feidi.errors import InvariantError
from feidi.quantities import Money

SHARED = Split([("6:4", To("source")), ("4:6", To("host"))])


def test_the_floor_of_qingchuan() -> None:
    """C11: at least five million yuan a year from one year after the aid is paid."""
    floor = Guarantee("source", Money.wan(500), SHARED, ["host"], Clock("aid_paid", delay_years=1))
    assert (floor.payers, floor.depth) == (("host",), 2)
    assert Guarantee("source", Unset("另行商定"), SHARED, ["host"]).since is None


@pytest.mark.parametrize(
    ("party", "fen", "payers", "message"),
    [
        ("source", 5, [], "a guarantee is paid by others"),
        ("source", 5, ["source"], "a guarantee is paid by others"),
        ("source", 5, ["host", "host"], "a guarantee is paid by others"),
        ("source", -1, ["host"], "a floor is not negative"),
        ("Source", 5, ["host"], "not a party's key"),
        ("source", 5, ["Host"], "not a party's key"),
    ],
)
def test_what_cannot_exist(party: str, fen: int, payers: list[str], message: str) -> None:
    """Others pay, each named once by key, and the floor is not negative."""
    with pytest.raises(InvariantError, match=message):
        Guarantee(party, Money(fen), SHARED, payers)
