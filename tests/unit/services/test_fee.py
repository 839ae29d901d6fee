# SPDX-License-Identifier: Apache-2.0
"""A service is free, has a price, or is negotiated."""

import pytest

from feidi.errors import InvariantError
from feidi.labels import Label
from feidi.quantities.money import Money
from feidi.services.fee import Charged, Free, Negotiated

CASE = Label(zh="件", en="case")


def test_each_fee_reads_well() -> None:
    """Each sort of fee says what it is in both languages."""
    fees = (Free(), Negotiated(), Charged(amount=Money.yuan("800.5"), per=CASE))
    assert [fee.label.zh for fee in fees] == ["免费", "面议", "800.5元/件"]
    assert [fee.label.en for fee in fees] == ["free", "by agreement", "CNY 800.50 per case"]


@pytest.mark.parametrize("fen", [0, -1])
def test_no_price_is_free(fen: int) -> None:
    """Nothing to pay is `Free`, never a price of 0."""
    with pytest.raises(InvariantError, match=r"write Free\(\)") as caught:
        Charged(amount=Money(fen), per=CASE)
    assert caught.value.place == "fee.amount"
