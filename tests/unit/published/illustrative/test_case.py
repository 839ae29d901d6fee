# SPDX-License-Identifier: Apache-2.0
"""A made-up case."""

from feidi.agreements import Receipt, RevenueKind
from feidi.instruments import Certainty
from feidi.labels import Label
from feidi.published.agreements import GANZI_MEISHAN
from feidi.published.illustrative import IllustrativeCase
from feidi.quantities import Money


def test_made_up() -> None:
    """Lists become tuples, and the case is illustrative whatever it holds."""
    receipt = Receipt(kind=RevenueKind.VAT, payer="虚构", year=2024, amount=Money.wan(1))
    case = IllustrativeCase(
        id="x",
        label=Label(zh="虚构", en="made up"),
        agreement=GANZI_MEISHAN,
        receipts=[receipt],
        facts=[],
    )
    assert (case.receipts, case.facts) == ((receipt,), ())
    assert case.certainty is Certainty.ILLUSTRATIVE
