# SPDX-License-Identifier: Apache-2.0
"""Taking in receipts: what cannot be settled is refused with place and remedy, and nothing is half settled."""

from collections.abc import Callable

import pytest
from attrs import evolve

from feidi.agreements import Agreement, Facts, Receipt, RevenueKind, To
from feidi.dates import Span, date_of
from feidi.errors import InvariantError, SettlementError
from feidi.quantities import Money
from feidi.settlement import settle

On = Callable[..., Agreement]
Of = Callable[..., Receipt]


def test_receipts_of_another_agreement(agreement_on: On, vat: Of) -> None:
    """A receipt that names another agreement is refused."""
    with pytest.raises(SettlementError, match=r"receipt of A, 2024, vat: .*'other'.*under its own agreement"):
        settle(agreement_on(To("host")), [vat("A", 2024, 1, agreement="other")])


def test_a_receipt_may_name_this_agreement(agreement_on: On, vat: Of) -> None:
    """A receipt that names this agreement is taken in."""
    assert settle(agreement_on(To("host")), [vat("A", 2024, 1, agreement="test")]).of("host") == Money.yuan(1)


def test_a_kind_no_clause_takes_in(agreement_on: On) -> None:
    """The error lists the kinds that are shared."""
    rent = Receipt(kind=RevenueKind.RENT, payer="A", year=2024, amount=Money(1))
    with pytest.raises(SettlementError, match="the agreement shares vat, cit"):
        settle(agreement_on(To("host")), [rent])


def test_an_agreement_without_sharing_takes_in_nothing(agreement_on: On, vat: Of) -> None:
    """An agreement of other clauses shares nothing."""
    with pytest.raises(SettlementError, match="the agreement shares nothing"):
        settle(evolve(agreement_on(To("host")), sharing=()), [vat("A", 2024, 1)])


@pytest.mark.parametrize(
    ("year", "date"), [(2023, None), (2026, None), (2024, "2024-03-31"), (2025, "2025-04-01")]
)
def test_days_outside_the_term(agreement_on: On, vat: Of, year: int, date: str | None) -> None:
    """Whole years must touch the term, dated receipts lie in it."""
    agreement = evolve(agreement_on(To("host")), term=Span(date_of("2024-04-01"), date_of("2025-04-01")))
    with pytest.raises(SettlementError, match="in force 2024-04-01/2025-03-31"):
        settle(agreement, [vat("A", year, 1, date)])


@pytest.mark.parametrize(("year", "date"), [(2024, "2024-04-01"), (2025, "2025-03-31")])
def test_days_inside_the_term(agreement_on: On, vat: Of, year: int, date: str) -> None:
    """The first day is in the term and the last one too."""
    agreement = evolve(agreement_on(To("host")), term=Span(date_of("2024-04-01"), date_of("2025-04-01")))
    assert settle(agreement, [vat("A", year, 1, date)]).of("host") == Money.yuan(1)


def test_refunds_beyond_what_was_paid(agreement_on: On, vat: Of, cit: Of) -> None:
    """A refund may come in another year than the payment, but not exceed it, kind by kind."""
    agreement = agreement_on(To("host"))
    assert settle(agreement, [vat("A", 2024, 5), vat("A", 2025, -5)]).of("host") == Money(0)
    with pytest.raises(
        SettlementError, match=r"sharing tax, A, 2025: refunds of vat exceed what was paid by CNY 1;"
    ):
        settle(agreement, [vat("A", 2024, 5), vat("A", 2025, -6), cit("A", 2025, 9)])


def test_facts_of_one_unit_given_twice(agreement_on: On) -> None:
    """Two pieces of facts for one unit could contradict one another."""
    with pytest.raises(InvariantError, match="facts of one unit are given twice"):
        settle(agreement_on(To("host")), [], [Facts(unit="A"), Facts(unit="A")])


@pytest.mark.parametrize(
    ("receipts", "facts", "message"),
    [
        (True, [], "receipts: a single Receipt"),
        (False, [{"unit": "A"}], r"facts\[0\]: not a Facts"),
        (False, Facts(unit="A"), "facts: a single Facts"),
        (False, 5, "facts: not a list of Facts .*give a list of Facts"),
    ],
)
def test_what_is_no_receipt(agreement_on: On, vat: Of, receipts: bool, facts: object, message: str) -> None:
    """A single receipt, or something else in its place, is refused with its position."""
    one = vat("A", 2024, 1)
    with pytest.raises(InvariantError, match=message):
        settle(agreement_on(To("host")), one if receipts else [one], facts)  # type: ignore[arg-type]


class TestState:
    """Resuming from a state."""

    def test_of_another_agreement(self, agreement_on: On, vat: Of) -> None:
        """The state of another agreement is refused."""
        state = settle(agreement_on(To("host")), [vat("A", 2024, 1)]).state
        other = evolve(agreement_on(To("host")), id="other")
        with pytest.raises(SettlementError, match="the state belongs to agreement 'test'"):
            settle(other, [], after=state)

    def test_a_year_that_is_settled_already(self, agreement_on: On, vat: Of) -> None:
        """A late receipt is not slipped into a closed year."""
        agreement = agreement_on(To("host"))
        state = settle(agreement, [vat("A", 2024, 1)]).state
        with pytest.raises(SettlementError, match="the years through 2024 are settled already"):
            settle(agreement, [vat("A", 2024, 1)], after=state)

    def test_a_refund_of_an_earlier_year(self, agreement_on: On, vat: Of) -> None:
        """The state knows what was paid, so that a refund in a later run finds it; the state goes on unchanged."""
        agreement = agreement_on(To("host"))
        state = settle(agreement, [vat("A", 2024, 5)]).state
        assert settle(agreement, [], after=state).state == state
        assert settle(agreement, [vat("A", 2025, -5)], after=state).of("host") == Money.yuan(-5)
        with pytest.raises(SettlementError, match="exceed what was paid"):
            settle(agreement, [vat("A", 2025, -6)], after=state)
