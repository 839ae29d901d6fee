# SPDX-License-Identifier: Apache-2.0
"""A scorecard, payments and targets of one enclave, as the test wants them."""

from collections.abc import Callable
from fractions import Fraction

import pytest

from feidi.dates.fiscal_year import FiscalYear
from feidi.enclaves.enclave import Enclave
from feidi.enclaves.region import Region
from feidi.evaluation.yearly.payments import PartyPayment, Payments
from feidi.expressions import Unknown
from feidi.indicators.scoring.card import Scorecard
from feidi.labels import Label
from feidi.quantities.money import Money

PARK = Enclave(name="甲园", id="park", sources=(Region.of("330800"),), host=Region.of("330110"))


@pytest.fixture
def park() -> Enclave:
    """Give the enclave."""
    return PARK


@pytest.fixture
def card() -> Callable[..., Scorecard]:
    """Give a scorecard with a total and a grade."""

    def build(
        grade: str | None,
        total: int = 100,
        year: int = 2022,
        unit: str = "park",
        undefined: tuple[Unknown, ...] = (),
    ) -> Scorecard:
        return Scorecard(
            scheme="x",
            title=Label(zh="评价", en="Scheme"),
            unit=unit,
            period=FiscalYear(year),
            lines=(),
            method=Label(zh="加权", en="weighted"),
            subtotal=Fraction(total),
            total=Fraction(total),
            undefined=undefined,
            rank=2,
            out_of=5,
            grade=grade,
            reasons=(Label(zh="达到90分", en="reached 90"),) if grade else (),
        )

    return build


@pytest.fixture
def paid() -> Callable[..., Payments]:
    """Give the payments of a year in which 100 were due."""

    def build(amount: int | None, year: int = 2022) -> Payments:
        payment = PartyPayment(
            party="source",
            label=Label(zh="甲市", en="City A"),
            due=Money.wan(100),
            paid=None if amount is None else Money.wan(amount),
        )
        title = Label(zh="协议", en="Agreement")
        return Payments(agreement="test", title=title, year=FiscalYear(year), each=(payment,))

    return build
