# SPDX-License-Identifier: Apache-2.0
"""Fixed shares."""

import pytest

from feidi.agreements.terms import Part, Split, To
from feidi.errors import InvariantError
from feidi.quantities import Share


def test_pairs_become_parts() -> None:
    """A pair and a part say the same, and the split is one level deep."""
    half = Split([Part(Share("1/2"), To("source")), ("1/2", To("host"))], clause="第六条")
    assert half.parts == (Part("1/2", To("source")), Part("50%", To("host")))
    assert (half.depth, half.clause) == (1, "第六条")


@pytest.mark.parametrize("shares", [[], ["1/2"], ["1/2", "2/3"], ["1/3", "1/3", "0.33"]])
def test_the_shares_are_the_whole(shares: list[str]) -> None:
    """A remainder would belong to nobody, and more than the whole is not there."""
    with pytest.raises(InvariantError, match=r"not to 1.*say who receives the remainder"):
        Split([(share, To("source")) for share in shares])


@pytest.mark.parametrize(
    ("shares", "written"),
    [
        (("7", "3"), "'7:3' and '3:7'"),
        ((7, 3), "'7:3' and '3:7'"),
        (("70", "30"), "'70%' and '30%'"),
        (("5", "3", "2"), "'1/2' and '3/10' and '1/5'"),
    ],
)
def test_the_sides_of_a_ratio_are_no_shares(shares: tuple[str, ...], written: str) -> None:
    """Whoever writes 7 and 3 is told how to write seven to three."""
    with pytest.raises(InvariantError, match=f"sides of a ratio .*write the share of each: {written}"):
        Split([(share, To("host")) for share in shares])


def test_a_bare_number_alone_is_a_share() -> None:
    """A whole needs no ratio, and shares may be bare decimals; what is above 1 alone is a share above the whole."""
    assert Split([("1", To("host"))]).parts[0].share == Share(1)
    assert Split([("0.5", To("host")), ("0.5", To("source"))]).parts[0].share == Share("1/2")
    with pytest.raises(InvariantError, match="share: lies outside 0 to 1"):
        Split([("7", To("host"))])
