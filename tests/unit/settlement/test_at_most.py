# SPDX-License-Identifier: Apache-2.0
"""Ceilings: what a party keeps of all that the terms below give it, over a year or a lifetime."""

from collections.abc import Callable
from fractions import Fraction

import pytest

from feidi.agreements import (
    Agreement,
    AtMost,
    FactAmount,
    Facts,
    Guarantee,
    InPhases,
    Over,
    PartYear,
    Receipt,
    Split,
    To,
    UnitKind,
    Unset,
    UpTo,
)
from feidi.dates import FiscalYear
from feidi.errors import UnsetError
from feidi.quantities import Money
from feidi.settlement import State, Statement, settle

On = Callable[..., Agreement]
Of = Callable[..., Receipt]

HALVES = Split([("1/2", To("source")), ("1/2", To("host"))])


def by_year(statement: Statement, party: str) -> dict[int, int]:
    """Give what a party has in each year, in yuan."""
    sums = statement.by_year().items()
    return {year.year: got[party].fen // 100 for year, got in sums if party in got}


class TestCeiling:
    """The most a party keeps."""

    def test_one_ceiling_over_several_phases(self, agreement_on: On, vat: Of) -> None:
        """A limit inside each phase begins anew where the phases meet; a ceiling around them does not."""
        facts = [Facts(unit="A", milestones={"production": "2020-07-01"})]
        receipts = [vat("A", 2021, 100, "2021-03-01"), vat("A", 2021, 100, "2021-09-01")]
        inside = UpTo(Money.yuan(60), To("source"), then=To("host"))
        twice = InPhases([(1, inside), (1, inside)], clock="production")
        assert by_year(settle(agreement_on(twice), receipts, facts), "source") == {2021: 120}
        phases = InPhases([(1, To("source")), (1, HALVES)], clock="production")
        once = agreement_on(AtMost("source", Money.yuan(60), phases, to="host"))
        statement = settle(once, receipts, facts)
        assert by_year(statement, "source") == {2021: 60}
        assert by_year(statement, "host") == {2021: 140}

    def test_each_year_begins_anew(self, agreement_on: On, vat: Of) -> None:
        """By the year nothing is carried: the state keeps no balance."""
        agreement = agreement_on(AtMost("source", Money.yuan(30), HALVES, to="fund"))
        statement = settle(agreement, [vat("A", 2023, 100), vat("A", 2024, 40)])
        assert by_year(statement, "source") == {2023: 30, 2024: 20}
        assert by_year(statement, "fund") == {2023: 20}
        assert by_year(statement, "host") == {2023: 50, 2024: 20}
        assert statement.state is not None
        assert statement.state.clauses[0].units[0].balances == ()

    def test_over_a_lifetime(self, agreement_on: On, vat: Of) -> None:
        """Over a lifetime the balance is carried in the state, and a refund comes back from the other first."""
        agreement = agreement_on(AtMost("source", Money.yuan(60), HALVES, to="fund", over=Over.LIFETIME))
        receipts = [vat("A", 2023, 100), vat("A", 2024, 100), vat("A", 2025, -120)]
        statement = settle(agreement, receipts)
        assert by_year(statement, "source") == {2023: 50, 2024: 10, 2025: -20}
        assert by_year(statement, "fund") == {2024: 40, 2025: -40}
        state: State | None = None
        for receipt in receipts:
            state = settle(agreement, [receipt], after=state).state
        assert state == statement.state
        assert state is not None
        (balance,) = state.clauses[0].units[0].balances
        assert (str(balance.limit), balance.taken, balance.passed) == (
            "at_most:source>fund:60元",
            Fraction(4000),
            Fraction(0),
        )

    def test_what_the_other_gets_below_stays_its_own(self, agreement_on: On, vat: Of) -> None:
        """The excess comes on top of what the terms give the other; a third party is not touched."""
        thirds = Split([("1/2", To("source")), ("1/4", To("host")), ("1/4", To("fund"))])
        statement = settle(
            agreement_on(AtMost("source", Money.yuan(10), thirds, to="host")), [vat("A", 2024, 100)]
        )
        assert {key: money.fen for key, money in statement.totals.items()} == {
            "source": 1000,
            "host": 6500,
            "fund": 2500,
        }

    def test_ceilings_in_a_row(self, agreement_on: On, vat: Of) -> None:
        """What is above one ceiling runs into the next one around it."""
        inner = AtMost("source", Money.yuan(30), To("source"), to="host")
        outer = AtMost("host", Money.yuan(20), inner, to="fund")
        statement = settle(agreement_on(outer), [vat("A", 2024, 100)])
        assert {key: money.fen for key, money in statement.totals.items()} == {
            "source": 3000,
            "host": 2000,
            "fund": 5000,
        }

    def test_a_floor_below_a_ceiling(self, agreement_on: On, vat: Of) -> None:
        """A guarantee below counts as what the terms give."""
        floor = Guarantee("source", Money.yuan(80), HALVES, payers=["host"])
        agreement = agreement_on(AtMost("source", Money.yuan(70), floor, to="fund"), unit=UnitKind.ZONE)
        statement = settle(agreement, [vat("A", 2024, 60), vat("B", 2024, 40)])
        assert {key: money.fen for key, money in statement.totals.items()} == {
            "source": 7000,
            "host": 2000,
            "fund": 1000,
        }

    def test_a_limit_of_the_unit(self, agreement_on: On, vat: Of) -> None:
        """A named fact limits each unit by its own."""
        agreement = agreement_on(AtMost("source", FactAmount("cap"), To("source"), to="host"))
        facts = [Facts(unit=unit, amounts={"cap": Money.yuan(yuan)}) for unit, yuan in (("A", 10), ("B", 20))]
        assert by_year(settle(agreement, [vat("A", 2024, 50), vat("B", 2024, 50)], facts), "source") == {
            2024: 30
        }

    def test_a_party_that_gets_nothing(self, agreement_on: On, vat: Of) -> None:
        """Where the terms give the party nothing the ceiling moves nothing."""
        agreement = agreement_on(AtMost("source", Money(0), To("host"), to="fund", over=Over.LIFETIME))
        statement = settle(agreement, [vat("A", 2024, 100)])
        assert by_year(statement, "host") == {2024: 100}
        assert statement.state is not None
        assert statement.state.clauses[0].units[0].balances == ()

    def test_a_ceiling_without_a_number(self, agreement_on: On, vat: Of) -> None:
        """Money that reaches a ceiling left open waits."""
        agreement = agreement_on(AtMost("source", Unset("上限另议"), HALVES, to="host"))
        statement = settle(agreement, [vat("A", 2024, 100)])
        assert [waiting.reasons for waiting in statement.unsettled] == [("上限另议",)]
        with pytest.raises(UnsetError, match="上限另议"):
            statement.of("source")

    def test_a_year_divided_by_days(self, agreement_on: On, vat: Of) -> None:
        """Parts of a year in two phases count against one ceiling, exactly."""
        facts = [Facts(unit="A", milestones={"production": "2020-07-01"})]
        phases = InPhases([(1, To("source"))], clock="production", before=To("host"), after=HALVES)
        agreement = agreement_on(
            AtMost("source", Money.yuan(60), phases, to="host"), part_year=PartYear.PRORATE
        )
        assert by_year(settle(agreement, [vat("A", 2021, 365)], facts), "source") == {2021: 60}

    def test_without_a_trace(self, agreement_on: On, vat: Of) -> None:
        """The trace changes no figure."""
        agreement = agreement_on(AtMost("source", Money.yuan(30), HALVES, to="fund"))
        statement = settle(agreement, [vat("A", 2023, 100)], trace=False)
        assert by_year(statement, "source") == {2023: 30}
        assert by_year(statement, "fund") == {2023: 20}


class TestTrace:
    """The way of what is above a ceiling."""

    def test_what_moves_stands_on_both_sides(self, agreement_on: On, vat: Of) -> None:
        """The party gives back and the other takes; without excess no step is written."""
        agreement = agreement_on(AtMost("source", Money.yuan(30), HALVES, to="host", clause="第七条"))
        statement = settle(agreement, [vat("A", 2024, 100), vat("A", 2025, 10)])
        assert statement.trace is not None
        for year, source, host in ((2024, [5000, -2000], [5000, 2000]), (2025, [500], [500])):
            for party, sums in (("source", source), ("host", host)):
                chains = statement.trace.of(party, FiscalYear(year))
                assert [chain[-1].amount for _, chain in chains] == sums
        assert (
            "-20元: 第七条 所得上限30元:此前已计0元,此后已计30元,超出部分转归乙市 [sharing[0].terms]"
            in statement.explain("source", 2024)
        )
        assert "20元: 第七条 甲市所得超出上限30元的部分 [sharing[0].terms]" in statement.explain("host", 2024)
        assert "50元: 全部归甲市" in statement.explain("source", 2024)
        assert "   - 100元: 第七条 所得上限条款 [sharing[0].terms]" in statement.explain("source", 2024)
        english = statement.explain("host", 2024, "en")
        assert "CNY 20: 第七条 what City A would have above its ceiling of CNY 30 [" in english
