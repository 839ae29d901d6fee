# SPDX-License-Identifier: Apache-2.0
"""Limits and guarantees: balances over a year, over a lifetime, with refunds, resumed from a state."""

from collections.abc import Callable

import pytest

from feidi.agreements import (
    Agreement,
    ByClass,
    Clock,
    Escalating,
    FactAmount,
    Facts,
    Guarantee,
    Holds,
    InPhases,
    Over,
    PartYear,
    Phase,
    Receipt,
    Running,
    Split,
    Terms,
    To,
    UnitKind,
    Unset,
    UpTo,
    When,
)
from feidi.errors import MissingFactError, SettlementError
from feidi.quantities import Money, Rate
from feidi.settlement import settle

On = Callable[..., Agreement]
Of = Callable[..., Receipt]

HALVES = Split([("1/2", To("source")), ("1/2", To("host"))])


def by_year(agreement: Agreement, receipts: list[Receipt], *facts: Facts) -> dict[int, dict[str, int]]:
    """Settle and give what each party gets in each year, in yuan."""
    return {
        year.year: {party: amount.fen // 100 for party, amount in sums.items()}
        for year, sums in settle(agreement, receipts, facts).by_year().items()
    }


class TestYear:
    """A limit that is counted anew each year."""

    def test_base_and_increment(self, agreement_on: On, vat: Of) -> None:
        """The base stays with the host, what is above it is halved (川渝高竹 as a shape)."""
        terms = UpTo(Money.yuan(100), To("host"), then=Split([("1/2", To("source")), ("1/2", To("host"))]))
        assert by_year(agreement_on(terms), [vat("A", 2023, 60), vat("A", 2024, 140)]) == {
            2023: {"host": 60},
            2024: {"source": 20, "host": 120},
        }

    def test_kinds_fill_the_limit_in_the_declared_order(self, agreement_on: On, vat: Of, cit: Of) -> None:
        """VAT is named first, so it fills the limit first, whatever the order of the receipts."""
        agreement = agreement_on(UpTo(Money.yuan(100), To("source"), then=To("host")))
        for receipts in ([cit("A", 2024, 80), vat("A", 2024, 70)], [vat("A", 2024, 70), cit("A", 2024, 80)]):
            assert [
                (line.kind.value, line.party, line.amount.fen) for line in settle(agreement, receipts).lines
            ] == [
                ("vat", "source", 7000),
                ("cit", "source", 3000),
                ("cit", "host", 5000),
            ]

    def test_dated_receipts_fill_it_before_whole_year_ones(self, agreement_on: On, vat: Of, cit: Of) -> None:
        """A whole-year sum is known when the year ends."""
        agreement = agreement_on(UpTo(Money.yuan(100), To("source"), then=To("host")))
        receipts = [
            vat("A", 2024, 100),
            Receipt(
                kind=cit("A", 2024, 1).kind, payer="A", year=2024, amount=Money.yuan(60), date="2024-12-30"
            ),
        ]
        assert [
            (line.kind.value, line.party, line.amount.fen) for line in settle(agreement, receipts).lines
        ] == [
            ("vat", "source", 4000),
            ("vat", "host", 6000),
            ("cit", "source", 6000),
        ]

    def test_incentives_first(self, agreement_on: On, vat: Of) -> None:
        """What was paid to the firm comes off first, a fact of the year (昆明 as a shape)."""
        terms = UpTo(FactAmount("incentives", yearly=True), To("host"), then=To("source"))
        facts = Facts(unit="A", yearly={"incentives": {2023: Money.yuan(30), 2024: Money.yuan(10)}})
        assert by_year(agreement_on(terms), [vat("A", 2023, 40), vat("A", 2024, 40)], facts) == {
            2023: {"source": 10, "host": 30},
            2024: {"source": 30, "host": 10},
        }

    def test_a_fact_that_is_missing_is_asked_for_by_name(self, agreement_on: On, vat: Of) -> None:
        """The error names the clause, the unit and the fact."""
        agreement = agreement_on(UpTo(FactAmount("incentives"), To("host"), then=To("source")))
        with pytest.raises(MissingFactError, match=r"sharing\[0\]\.terms of A.*'incentives'"):
            settle(agreement, [vat("A", 2024, 1)])

    def test_an_escalating_limit(self, agreement_on: On, vat: Of) -> None:
        """8% every three years, compounded exactly."""
        limit = Escalating(start=Money.yuan(100), rate=Rate("8%"), every=3, first=2020)
        terms = UpTo(limit, To("source"), then=To("host"))
        receipts = [vat("A", year, 200) for year in (2022, 2023)]
        assert by_year(agreement_on(terms), receipts) == {
            2022: {"source": 100, "host": 100},
            2023: {"source": 108, "host": 92},
        }

    def test_a_limit_without_a_number(self, agreement_on: On, vat: Of) -> None:
        """All that reaches a limit without a number waits."""
        statement = settle(
            agreement_on(UpTo(Unset("另行商定"), To("source"), then=To("host"))), [vat("A", 2024, 7)]
        )
        assert (statement.totals, statement.unsettled[0].amount) == ({}, Money.yuan(7))


class TestLifetime:
    """A limit that is counted once."""

    TERMS = UpTo(Money.yuan(100), To("source"), then=To("host"), over=Over.LIFETIME)

    def test_the_year_in_which_it_is_reached_is_clipped(self, agreement_on: On, vat: Of) -> None:
        """Units have balances of their own."""
        receipts = [vat("A", 2023, 70), vat("A", 2024, 70), vat("A", 2025, 70), vat("B", 2024, 50)]
        assert by_year(agreement_on(self.TERMS), receipts) == {
            2023: {"source": 70},
            2024: {"source": 80, "host": 40},
            2025: {"host": 70},
        }

    def test_a_refund_comes_out_of_what_went_last(self, agreement_on: On, vat: Of) -> None:
        """A refund is taken back from beyond the limit first and frees the limit only then."""
        receipts = [vat("A", 2023, 120), vat("A", 2024, -50), vat("A", 2025, 40)]
        assert by_year(agreement_on(self.TERMS), receipts) == {
            2023: {"source": 100, "host": 20},
            2024: {"source": -30, "host": -20},
            2025: {"source": 30, "host": 10},
        }

    def test_year_by_year_equals_all_at_once(self, agreement_on: On, vat: Of) -> None:
        """The state carries the balance of each clause and unit."""
        agreement = agreement_on(self.TERMS)
        receipts = [vat("A", 2023, 70), vat("A", 2024, 70), vat("A", 2025, -30)]
        whole = settle(agreement, receipts)
        lines, state = [], None
        for receipt in receipts:
            part = settle(agreement, [receipt], after=state)
            lines += part.lines
            state = part.state
        assert (tuple(lines), state) == (whole.lines, whole.state)

    def test_cost_first_with_the_balance_carried(self, agreement_on: On, vat: Of) -> None:
        """What the developer has put in so far comes back first; new cost opens the limit again."""
        terms = UpTo(Running("cost"), To("fund"), then=To("host"), over=Over.LIFETIME)
        facts = Facts(unit="zone", yearly={"cost": {2023: Money.yuan(100), 2025: Money.yuan(50)}})
        receipts = [vat("A", year, 80) for year in (2023, 2024, 2025)]
        assert by_year(agreement_on(terms, unit=UnitKind.ZONE), receipts, facts) == {
            2023: {"fund": 80},
            2024: {"fund": 20, "host": 60},
            2025: {"fund": 50, "host": 30},
        }

    def test_cost_corrected_downward_takes_nothing_back(self, agreement_on: On, vat: Of) -> None:
        """A limit that has come down below what was given under it gives nothing more and takes nothing back."""
        terms = UpTo(Running("cost"), To("fund"), then=To("host"), over=Over.LIFETIME)
        facts = Facts(unit="A", yearly={"cost": {2023: Money.yuan(100), 2024: Money.yuan(-50)}})
        receipts = [vat("A", year, 80) for year in (2023, 2024)]
        assert by_year(agreement_on(terms), receipts, facts) == {2023: {"fund": 80}, 2024: {"host": 80}}


class TestGuarantee:
    """At least so much a year."""

    SHARED = Split([("6:4", To("source")), ("4:6", To("host"))])

    def test_the_floor_is_made_up_by_the_payer(self, agreement_on: On, vat: Of, cit: Of) -> None:
        """60 of 100 is below a floor of 70: the host makes up 10, counted over all kinds of the year."""
        agreement = agreement_on(
            Guarantee("source", Money.yuan(70), self.SHARED, ["host"]), unit=UnitKind.ZONE
        )
        assert by_year(agreement, [vat("A", 2024, 50), cit("A", 2024, 50), vat("A", 2025, 200)]) == {
            2024: {"source": 70, "host": 30},
            2025: {"source": 120, "host": 80},
        }

    def test_no_line_of_a_positive_sum_is_negative(self, agreement_on: On, vat: Of, cit: Of) -> None:
        """What a payer makes up comes from what the year has brought so far."""
        agreement = agreement_on(
            Guarantee("source", Money.yuan(70), self.SHARED, ["host"]), unit=UnitKind.ZONE
        )
        statement = settle(agreement, [vat("A", 2024, 50), cit("A", 2024, 60)])
        assert [(line.kind.value, line.party, line.amount.fen) for line in statement.lines] == [
            ("vat", "source", 5000),
            ("cit", "source", 2000),
            ("cit", "host", 4000),
        ]

    def test_a_year_that_brings_too_little(self, agreement_on: On, vat: Of) -> None:
        """All of it goes to the party, and the statement says what is missing."""
        agreement = agreement_on(Guarantee("source", Money.yuan(70), self.SHARED, ["host"]))
        statement = settle(agreement, [vat("A", 2024, 50)])
        assert statement.totals == {"source": Money.yuan(50)}
        (unmet,) = statement.unmet
        assert (unmet.missing, unmet.unit, unmet.path) == (2000, "A", "sharing[0].terms")

    def test_payers_pay_in_order(self, agreement_on: On, vat: Of) -> None:
        """The first payer pays all it has before the second is asked."""
        thirds = Split([("1/3", To("source")), ("1/3", To("host")), ("1/3", To("fund"))])
        agreement = agreement_on(Guarantee("source", Money.yuan(75), thirds, ["fund", "host"]))
        assert by_year(agreement, [vat("A", 2024, 90)]) == {2024: {"source": 75, "host": 15}}

    @pytest.mark.parametrize(
        ("convention", "source"),
        [(PartYear.PRORATE, 60), (PartYear.FIRST_DAY, 60), (PartYear.LAST_DAY, 90)],
    )
    def test_a_floor_that_begins_inside_the_year(
        self, agreement_on: On, vat: Of, convention: PartYear, source: int
    ) -> None:
        """From 2 July 2023, 183 of 365 days: a floor of 90 is 45 6/365 by days, all of it, or nothing."""
        floor = Guarantee("source", Money.yuan(90), self.SHARED, ["host"], Clock("aid_paid", delay_years=1))
        facts = Facts(unit="A", milestones={"aid_paid": "2022-07-02"})
        agreement = agreement_on(floor, part_year=convention)
        assert by_year(agreement, [vat("A", 2023, 100)], facts)[2023]["source"] == source

    def test_without_a_convention_it_is_refused(self, agreement_on: On, vat: Of) -> None:
        """The library does not guess how a floor holds for part of a year."""
        floor = Guarantee("source", Money.yuan(90), self.SHARED, ["host"], Clock("aid_paid"))
        facts = Facts(unit="A", milestones={"aid_paid": "2023-07-02"})
        with pytest.raises(SettlementError, match="state the part-year convention"):
            settle(agreement_on(floor), [vat("A", 2023, 100)], [facts])

    @pytest.mark.parametrize(("aid_paid", "source"), [(None, 60), ("2022-01-01", 90)])
    def test_before_its_trigger_it_does_not_hold(
        self, agreement_on: On, vat: Of, aid_paid: str | None, source: int
    ) -> None:
        """A floor waits for its event and then holds."""
        floor = Guarantee("source", Money.yuan(90), self.SHARED, ["host"], Clock("aid_paid"))
        facts = Facts(unit="A", milestones={"aid_paid": aid_paid})
        assert by_year(agreement_on(floor), [vat("A", 2023, 100)], facts)[2023]["source"] == source

    def test_a_floor_without_a_number(self, agreement_on: On, vat: Of) -> None:
        """Nothing under a floor without a number can be settled."""
        statement = settle(
            agreement_on(Guarantee("source", Unset("保底另议"), self.SHARED, ["host"])), [vat("A", 2024, 9)]
        )
        assert statement.unsettled[0].reasons == ("保底另议",)


class TestYearsWithoutMoney:
    """A guarantee is asked in every settled year in which it is in force."""

    def test_a_year_without_receipts_leaves_the_whole_floor_unmet(self, agreement_on: On, vat: Of) -> None:
        """Nothing at all is the worst year, not none."""
        terms = Guarantee("source", Money.wan(60), HALVES, payers=["host"])
        receipts = [vat("A", 2021, 0), vat("A", 2023, 100), vat("A", 2024, 2_000_000)]
        statement = settle(agreement_on(terms), receipts, through=2025)
        assert [(one.year, one.missing) for one in statement.unmet] == [
            (2021, 60_000_000),
            (2022, 60_000_000),
            (2023, 60_000_000 - 10_000),
            (2025, 60_000_000),
        ]

    def test_a_unit_is_known_from_its_first_receipt_or_from_the_state(
        self, agreement_on: On, vat: Of
    ) -> None:
        """Settling on without a receipt asks the guarantee of every unit of the state."""
        agreement = agreement_on(Guarantee("source", Money.yuan(60), HALVES, payers=["host"]))
        first = settle(agreement, [vat("A", 2021, 100), vat("B", 2022, 100)])
        assert first.unmet == tuple(
            one for one in settle(agreement, [vat("A", 2021, 100)], through=2022).unmet
        )
        second = settle(agreement, [vat("C", 2024, 100)], after=first.state)
        assert [(one.unit, one.year) for one in second.unmet] == [
            ("A", 2023), ("A", 2024), ("B", 2023), ("B", 2024)
        ]  # fmt: skip

    def test_the_zone_is_known_without_any_receipt(self, agreement_on: On) -> None:
        """A floor of the zone is a promise of every year."""
        terms = Guarantee("source", Money.yuan(60), HALVES, payers=["host"])
        agreement = agreement_on(terms, unit=UnitKind.ZONE)
        assert [one.missing for one in settle(agreement, [], through=2024).unmet] == [6000]
        assert settle(agreement, []).unmet == ()

    def test_phases_conditions_and_classes_say_whether_it_is_in_force(
        self, agreement_on: On, vat: Of
    ) -> None:
        """Only where a year's days, answers and receipts lead to it."""
        floor = Guarantee("source", Money.yuan(60), HALVES, payers=["host"])
        begun = Facts(unit="A", milestones={"registered": "2022-07-01"}, flags={"led": True})
        phased = InPhases(
            [Phase(years=1, terms=floor)], clock="registered", before=To("host"), after=To("host")
        )
        trees: list[tuple[Terms, PartYear | None, list[int]]] = [
            (phased, None, [2022, 2023]),
            (phased, PartYear.PRORATE, [2022, 2023]),
            (phased, PartYear.FIRST_DAY, [2023]),
            (phased, PartYear.LAST_DAY, [2022]),
            (When(Holds("led"), floor, otherwise=To("host")), None, [2021, 2022, 2023, 2024]),
            (When(Holds("led"), To("host"), otherwise=floor), None, []),
            (UpTo(Money.yuan(1), floor, then=To("host")), None, [2021, 2022, 2023, 2024]),
            (UpTo(Unset("未定"), floor, then=To("host")), None, []),
            (Split([(1, To("host")), (0, floor)]), None, []),
            (ByClass([("A类", floor)], otherwise=To("host")), None, []),
            (ByClass([("A类", To("host"))], otherwise=floor), None, [2021]),
        ]
        for terms, convention, years in trees:
            statement = settle(
                agreement_on(terms, part_year=convention), [vat("A", 2021, 0)], [begun], through=2024
            )
            assert [one.year for one in statement.unmet] == years, terms

    def test_what_is_needed_to_know_it_is_asked_for(self, agreement_on: On, vat: Of) -> None:
        """A floor that is a fact of the unit cannot be unknown in silence."""
        terms = Guarantee("source", FactAmount("promised"), HALVES, payers=["host"])
        with pytest.raises(MissingFactError, match="promised"):
            settle(agreement_on(terms), [vat("A", 2021, 0)])
