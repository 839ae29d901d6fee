# SPDX-License-Identifier: Apache-2.0
"""Receipts."""

import pytest

from feidi.agreements.receipt import Receipt
from feidi.agreements.revenue import RevenueKind
from feidi.dates import FiscalYear, date_of
from feidi.errors import InvariantError
from feidi.quantities import Money

GOOD = {"kind": RevenueKind.VAT, "payer": "A", "year": 2024, "amount": Money.wan(1)}


def test_year_and_date_are_read() -> None:
    """A year may be a number and a date text; both become what they stand for."""
    receipt = Receipt(**{**GOOD, "date": "2024-02-29"})  # type: ignore[arg-type]
    assert (receipt.year, receipt.date) == (FiscalYear(2024), date_of("2024-02-29"))
    assert Receipt(**{**GOOD, "year": FiscalYear(2024)}).date is None  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"payer": " "}, "needs its payer"),
        ({"payer": None}, r"receipt\.payer: must be str"),
        ({"kind": "vat"}, r"receipt\.kind: must be RevenueKind .*give RevenueKind\.VAT"),
        ({"amount": 5}, "must be Money"),
        ({"date": "2023-12-31"}, "outside fiscal year 2024"),
    ],
)
def test_what_cannot_exist(wrong: dict[str, object], message: str) -> None:
    """A receipt has its payer, its kind, money, and a date in its year."""
    with pytest.raises(InvariantError, match=message):
        Receipt(**{**GOOD, **wrong})  # type: ignore[arg-type]
