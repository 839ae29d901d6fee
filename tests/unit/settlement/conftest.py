# SPDX-License-Identifier: Apache-2.0
"""Small agreements and receipts that the tests of settlement are about."""

from collections.abc import Callable, Iterable

import pytest

from feidi.agreements import (
    Agreement,
    Party,
    PartYear,
    PartyRole,
    Receipt,
    RevenueKind,
    Sharing,
    Terms,
    UnitKind,
)
from feidi.labels import Label
from feidi.quantities import Money, Rounding

PARTIES = tuple(
    Party(key=key, role=role, label=Label(zh=zh, en=en))
    for key, role, zh, en in (
        ("source", PartyRole.SOURCE, "甲市", "City A"),
        ("host", PartyRole.HOST, "乙市", "City B"),
        ("fund", PartyRole.FUND, "园区资金", "Park fund"),
    )
)


def _agreement_on(
    terms: Terms,
    *,
    kinds: Iterable[RevenueKind] = (RevenueKind.VAT, RevenueKind.CIT),
    unit: UnitKind = UnitKind.ENTERPRISE,
    part_year: PartYear | None = None,
    rounding: Rounding | None = None,
) -> Agreement:
    """Give an agreement of three parties with one sharing clause."""
    clause = Sharing(
        id="tax", kinds=kinds, terms=terms, unit=unit, part_year=part_year, rounding=rounding or Rounding()
    )
    return Agreement(id="test", title=Label(zh="试验", en="Test"), parties=PARTIES, sharing=[clause])


def _vat(payer: str, year: int, amount: Money | int, date: str | None = None, **more: str) -> Receipt:
    """Give a receipt of VAT; a bare number is yuan."""
    money = amount if isinstance(amount, Money) else Money.yuan(amount)
    return Receipt(kind=RevenueKind.VAT, payer=payer, year=year, amount=money, date=date, **more)


def _cit(payer: str, year: int, amount: int) -> Receipt:
    """Give a receipt of corporate income tax in yuan."""
    return Receipt(kind=RevenueKind.CIT, payer=payer, year=year, amount=Money.yuan(amount))


@pytest.fixture
def agreement_on() -> Callable[..., Agreement]:
    """Make an agreement of three parties with one sharing clause."""
    return _agreement_on


@pytest.fixture
def vat() -> Callable[..., Receipt]:
    """Make a receipt of VAT."""
    return _vat


@pytest.fixture
def cit() -> Callable[..., Receipt]:
    """Make a receipt of corporate income tax."""
    return _cit
