# SPDX-License-Identifier: Apache-2.0
"""Loads, and who bears them."""

import pytest

from feidi.agreements.attribution import PartyShare
from feidi.agreements.compensation.load import Burden, Load, Pollutant, SharedLoad
from feidi.errors import InvariantError
from feidi.quantities.money import Money

COD = Pollutant(name="COD", measured=9, target="6", price=Money.wan("1.5"))
TP = Pollutant(name="TP", measured="0.3", target="0.2", price=Money.wan(10))


def test_shared_load_names_its_payers() -> None:
    """The payers are those who bear a part of some pollutant, each once."""
    shared = SharedLoad(
        Load(pollutants=[COD, TP], volume=100),
        [
            Burden("TP", [PartyShare("c", "1/2"), ("a", "1/2")]),
            ("COD", [("a", "85.78%"), ("b", "14.22%")]),
        ],
    )
    assert shared.payers == ("c", "a", "b")


@pytest.mark.parametrize("pollutants", [[], [COD, COD]], ids=["none", "twice"])
def test_pollutants_are_named_once(pollutants: list[Pollutant]) -> None:
    """A load of nothing, or one that names a pollutant twice, is refused."""
    with pytest.raises(InvariantError, match="names each pollutant once"):
        Load(pollutants=pollutants, volume=1)


@pytest.mark.parametrize(
    "shares", [[("a", "1/2")], [("a", "1/2"), ("a", "1/2")], [("A", "100%")]], ids=["rest", "twice", "no key"]
)
def test_burdens_are_whole(shares: list[tuple[str, str]]) -> None:
    """A burden that leaves a rest, names a party twice or names no party is refused."""
    with pytest.raises(InvariantError):
        Burden("COD", shares)


@pytest.mark.parametrize("named", [["COD"], ["COD", "TP", "TP"], ["COD", "TN"]])
def test_every_pollutant_has_a_burden(named: list[str]) -> None:
    """A pollutant without a burden, with two, or a burden of another is refused."""
    with pytest.raises(InvariantError, match="each pollutant of the load has one burden"):
        SharedLoad(Load(pollutants=[COD, TP], volume=1), [(name, [("a", "100%")]) for name in named])
