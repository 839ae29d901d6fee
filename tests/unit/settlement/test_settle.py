# SPDX-License-Identifier: Apache-2.0
"""Settling: sums go where the clauses say, to the fen."""

import gc
from collections.abc import Callable

import pytest

from feidi.agreements import (
    Agreement,
    ByClass,
    ByKind,
    Receipt,
    RevenueKind,
    Split,
    SplitByStake,
    To,
    UnitKind,
    Unset,
)
from feidi.errors import NotFoundError, SettlementError, UnsetError
from feidi.quantities import Money, MoneyUnit, Rounding, RoundingMethod
from feidi.settlement import settle

On = Callable[..., Agreement]
Of = Callable[..., Receipt]
HALF = Split([("1/2", To("source")), ("1/2", To("host"))])


def totals(agreement: Agreement, *receipts: Receipt) -> dict[str, str]:
    """Settle and write what each party gets."""
    return {party: str(amount) for party, amount in settle(agreement, receipts).totals.items()}


class TestShares:
    """Fixed shares and stakes."""

    def test_published_half_and_half(self, agreement_on: On, vat: Of) -> None:
        """甘眉 to September 2015: 2676万元 in, 1338万元 to each side."""
        assert totals(agreement_on(HALF), vat("park", 2015, Money.wan(2676))) == {
            "source": "1338万元",
            "host": "1338万元",
        }

    def test_odd_fen_goes_to_the_first_in_the_declared_order(self, agreement_on: On, vat: Of) -> None:
        """One fen cannot be halved: the order of the rounding instruction says who has it."""
        one = vat("A", 2024, Money(1))
        assert totals(agreement_on(HALF), one) == {"source": "0.01元", "host": "0元"}
        host_first = agreement_on(HALF, rounding=Rounding(order=("host", "source")))
        assert totals(host_first, one) == {"source": "0元", "host": "0.01元"}

    def test_rounding_to_wan_with_the_residue_to_the_fund(self, agreement_on: On, vat: Of) -> None:
        """Parts are whole 万元 and the fund takes what is left."""
        thirds = Split([("1/3", To("source")), ("1/3", To("host")), ("1/3", To("fund"))])
        rounding = Rounding(unit=MoneyUnit.WAN, method=RoundingMethod.HALF_UP, residue_to="fund")
        assert totals(agreement_on(thirds, rounding=rounding), vat("A", 2024, Money.wan(100))) == {
            "source": "33万元",
            "host": "33万元",
            "fund": "34万元",
        }

    def test_stakes(self, agreement_on: On, vat: Of) -> None:
        """56:44 by what each put in."""
        terms = SplitByStake([(Money.wan(56), To("source")), (Money.wan(44), To("host"))])
        assert totals(agreement_on(terms), vat("A", 2024, 1000)) == {"source": "560元", "host": "440元"}


@pytest.mark.parametrize("collecting", [True, False])
def test_the_collector_is_left_as_it_was(agreement_on: On, vat: Of, collecting: bool) -> None:
    """Settling pauses the garbage collector and leaves it on or off as the caller had it, on an error too."""
    (gc.enable if collecting else gc.disable)()
    try:
        settle(agreement_on(HALF), [vat("A", 2024, 1)])
        assert gc.isenabled() is collecting
        with pytest.raises(SettlementError):
            settle(agreement_on(HALF), [vat("A", 2024, -1)])
        assert gc.isenabled() is collecting
    finally:
        gc.enable()


class TestDispatch:
    """Kinds and classes choose the terms."""

    def test_each_kind_its_own_way(self, agreement_on: On, vat: Of, cit: Of) -> None:
        """VAT goes to the source and income tax to the host."""
        terms = ByKind([(RevenueKind.VAT, To("source"))], otherwise=To("host"))
        assert totals(agreement_on(terms), vat("A", 2024, 3), cit("A", 2024, 4)) == {
            "source": "3元",
            "host": "4元",
        }

    def test_a_kind_without_terms_is_refused(self, agreement_on: On, cit: Of) -> None:
        """A kind that no case names, and no otherwise, stops the settlement."""
        terms = ByKind([(RevenueKind.VAT, To("source"))])
        with pytest.raises(SettlementError, match=r"sharing\[0\]\.terms: no terms for cit"):
            settle(agreement_on(terms), [cit("A", 2024, 4)])

    def test_each_class_its_own_way(self, agreement_on: On, vat: Of) -> None:
        """The class of the project chooses."""
        terms = ByClass([("moved by policy", To("source"))], otherwise=To("host"))
        moved = vat("A", 2024, 3, project_class="moved by policy")
        assert totals(agreement_on(terms), moved, vat("B", 2024, 4)) == {"source": "3元", "host": "4元"}

    def test_a_class_without_terms_is_refused(self, agreement_on: On, vat: Of) -> None:
        """The error lists the classes there are."""
        terms = ByClass([("moved by policy", To("source"))])
        with pytest.raises(SettlementError, match="one of the classes moved by policy"):
            settle(agreement_on(terms), [vat("A", 2024, 3)])


class TestUnits:
    """State belongs to the enterprise, the project or the zone."""

    def test_project_needs_its_name(self, agreement_on: On, vat: Of) -> None:
        """A receipt without a project cannot be counted by project."""
        agreement = agreement_on(HALF, unit=UnitKind.PROJECT)
        with pytest.raises(SettlementError, match="give the receipt its project"):
            settle(agreement, [vat("A", 2024, 3)])
        (line, _) = settle(agreement, [vat("A", 2024, 4, project="P")]).lines
        assert line.unit == "P"

    def test_zone_adds_up_all_payers(self, agreement_on: On, vat: Of) -> None:
        """All payers of a zone are one unit."""
        statement = settle(agreement_on(HALF, unit=UnitKind.ZONE), [vat("A", 2024, 3), vat("B", 2024, 5)])
        assert [(line.unit, line.amount) for line in statement.lines] == [
            ("zone", Money.yuan(4)),
            ("zone", Money.yuan(4)),
        ]


class TestUnset:
    """What has no number waits."""

    def test_the_rest_is_settled(self, agreement_on: On, vat: Of) -> None:
        """Half has terms; the other half waits with its reason, and no zero is assumed."""
        terms = Split([("1/2", To("source")), ("1/2", Unset("双方协商确定"))])
        statement = settle(agreement_on(terms), [vat("A", 2024, 10), vat("A", 2025, 0)])
        assert statement.totals == {"source": Money.yuan(5)}
        (waiting,) = statement.unsettled
        assert (waiting.amount, waiting.reasons) == (Money.yuan(5), ("双方协商确定",))
        assert statement.of("source", 2025) == Money(0)
        for year in (2024, None):
            with pytest.raises(UnsetError, match="双方协商确定"):
                statement.of("source", year)
        assert statement.trace is not None
        ((_, chain),) = statement.trace.unsettled()
        assert [step.clause for step in chain] == ["split", "unset"]


class TestStatement:
    """What a statement answers."""

    def test_sums(self, agreement_on: On, vat: Of) -> None:
        """Sums by party and by year, and rows for a table."""
        statement = settle(agreement_on(HALF), [vat("A", 2024, 10), vat("A", 2025, 20)], trace=False)
        assert statement.of("host") == Money.yuan(15)
        assert {str(year): sums["host"] for year, sums in statement.by_year().items()} == {
            "2024": Money.yuan(5),
            "2025": Money.yuan(10),
        }
        assert statement.rows()[0] == {
            "sharing": "tax",
            "year": 2024,
            "unit": "A",
            "kind": "vat",
            "party": "source",
            "fen": 500,
            "exact_fen": "500",
        }
        assert "<caption>试验</caption>" in statement._repr_html_()
        with pytest.raises(NotFoundError, match="source, host, fund"):
            statement.of("nobody")

    def test_nothing_comes_of_nothing(self, agreement_on: On) -> None:
        """Without receipts there are no lines and no state."""
        statement = settle(agreement_on(HALF), [])
        assert (statement.lines, statement.state, statement.totals) == ((), None, {})

    def test_a_zero_receipt_has_no_lines(self, agreement_on: On, vat: Of) -> None:
        """A sum of nothing is settled and gives nobody a line."""
        statement = settle(agreement_on(HALF), [vat("A", 2024, 0)])
        assert statement.lines == ()
        assert statement.state is not None

    def test_the_receipt_of_a_run_does_not_depend_on_order(self, agreement_on: On, vat: Of) -> None:
        """Two bureaus with the same receipts in another order hold the same digests; another fen shows."""
        receipts = [vat("A", 2024, 10), vat("B", 2024, 3)]
        agreement = agreement_on(HALF)
        first = settle(agreement, receipts).receipt()
        assert first == settle(agreement, receipts[::-1], trace=False).receipt()
        assert first.clauses == (
            "sharing[0].terms",
            "sharing[0].terms.parts[0].terms",
            "sharing[0].terms.parts[1].terms",
        )
        other = settle(agreement, [*receipts, vat("C", 2024, Money(1))]).receipt()
        assert first.agreement_digest == other.agreement_digest
        assert first.receipts_digest != other.receipts_digest
        assert first.result_digest != other.result_digest
