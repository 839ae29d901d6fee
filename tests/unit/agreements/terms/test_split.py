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
