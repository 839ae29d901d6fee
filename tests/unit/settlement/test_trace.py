# SPDX-License-Identifier: Apache-2.0
"""The trace: for every fen the clauses that put it there, in prose and side by side."""

from collections.abc import Callable
from fractions import Fraction

import pytest
from attrs import evolve

from feidi.agreements import (
    Agreement,
    ByClass,
    ByKind,
    Clock,
    FactAmount,
    Facts,
    Guarantee,
    Holds,
    InPhases,
    Over,
    PartYear,
    Receipt,
    RevenueKind,
    Split,
    SplitByFactors,
    SplitByStake,
    SplitByTier,
    Terms,
    To,
    Unset,
    UpTo,
    When,
)
from feidi.dates import FiscalYear
from feidi.errors import SettlementError
from feidi.published.instruments import CAIYU_2015_92
from feidi.published.parameters import VAT_RETENTION
from feidi.quantities import Money
from feidi.settlement import StepChange, compare_traces, difference, settle

On = Callable[..., Agreement]
Of = Callable[..., Receipt]

CAPPED = Split(
    [
        ("1/2", UpTo(Money.yuan(60), To("source"), then=To("host"), over=Over.LIFETIME, clause="第六条")),
        ("1/2", To("host")),
    ]
)


class TestChains:
    """From a fen back to its clauses."""

    def test_every_step_of_a_party_adds_up_to_its_line(self, agreement_on: On, vat: Of) -> None:
        """The host gets its half and what is beyond the limit, by two chains."""
        statement = settle(agreement_on(CAPPED), [vat("A", 2023, 100), vat("A", 2024, 100)])
        assert statement.trace is not None
        chains = statement.trace.of("host", 2024)
        assert [[step.clause for step in chain] for _, chain in chains] == [
            ["split", "up_to", "to"],
            ["split", "to"],
        ]
        assert sum(chain[-1].amount for _, chain in chains) == 9000
        limit = dict(chains[0][1][1].values)
        assert (limit["limit"], limit["taken_before"], limit["taken_after"], limit["rest"]) == (
            "6000",
            "5000",
            "6000",
            "4000",
        )

    def test_paths_are_those_of_the_document(self, agreement_on: On, vat: Of) -> None:
        """A path leads from the agreement to the clause."""
        statement = settle(agreement_on(CAPPED), [vat("A", 2023, 100)])
        assert statement.trace is not None
        assert [step.path for step in statement.trace.entries[0].steps] == [
            "sharing[0].terms",
            "sharing[0].terms.parts[0].terms",
            "sharing[0].terms.parts[0].terms.terms",
            "sharing[0].terms.parts[1].terms",
        ]

    def test_a_guarantee_takes_and_gives(self, agreement_on: On, vat: Of) -> None:
        """What the payer makes up stands in its trace as a negative amount."""
        shared = Split([("1/2", To("source")), ("1/2", To("host"))])
        statement = settle(
            agreement_on(Guarantee("source", Money.yuan(70), shared, ["host"])), [vat("A", 2024, 100)]
        )
        assert statement.trace is not None
        assert [chain[-1].amount for _, chain in statement.trace.of("host", FiscalYear(2024))] == [
            5000,
            -2000,
        ]


EVERY_CLAUSE: tuple[tuple[Terms, str], ...] = (
    (To("source"), "全部归甲市"),
    (CAPPED, "第六条 限额60元:此前已计0元,此后已计50元,超出部分0元"),
    (SplitByStake([(Money(1), To("source"))]), "按出资比例分配(1)"),
    (SplitByFactors([("revenue", "1")], [("north", To("source"))]), "按2023年度因素权重分摊(north 1)"),
    (
        SplitByTier((VAT_RETENTION,), [("central", To("fund")), ("local", To("source"))]),
        "(central 1/2, local 1/2)《全面推开",
    ),
    (InPhases([(9, To("source"))], clock="production"), "自投产(2020-01-01)起第1阶段"),
    (
        InPhases([(4, To("source")), (9, To("host"))], clock=Clock("production", delay_months=6)),
        "自投产(2020-07-01)起第1阶段",
    ),
    (ByKind([(RevenueKind.VAT, To("source"))]), "按税费种类:增值税"),
    (ByClass([("", To("source"))]), "按项目类别:"),
    (When(Holds("led"), To("source"), otherwise=To("host")), "条件是否成立:是"),
    (When(Holds("no"), To("host"), otherwise=To("source")), "条件是否成立:否"),
    (Guarantee("source", Money.yuan(70), To("host"), ["host"]), "保底额70元,由乙市补足"),
    (
        Guarantee("source", Money.yuan(70), To("host"), ["fund", "host"], since=Clock("production")),
        "保底额70元,由乙市补足",
    ),
    (UpTo(FactAmount("cap"), To("source"), then=To("host")), "限额60元"),
    (Split([("1/2", Unset("not stated")), ("1/2", To("source"))]), "按比例分配"),
)


class TestProse:
    """What a person reads."""

    FACTS = Facts(
        unit="A",
        amounts={"cap": Money.yuan(60)},
        flags={"led": True, "no": False},
        milestones={"production": "2020-01-01"},
        yearly={"revenue@north": {2023: Money(1)}},
    )

    @pytest.mark.parametrize(("terms", "sentence"), EVERY_CLAUSE)
    def test_every_clause_has_its_sentence(
        self, agreement_on: On, vat: Of, terms: Terms, sentence: str
    ) -> None:
        """Each clause class is written in Chinese and in English, with its path."""
        agreement = agreement_on(terms, part_year=PartYear.PRORATE)
        statement = settle(agreement, [vat("A", 2024, 100)], [self.FACTS])
        assert sentence in statement.explain("source", 2024, "zh")
        english = statement.explain("source", 2024, "en")
        assert english.startswith("In 2024 City A receives CNY ")
        assert "[sharing[0].terms" in english

    def test_whole_text(self, agreement_on: On, vat: Of) -> None:
        """The sum, each receipt with its document, each clause with its numbers, and the rounding."""
        agreement = agreement_on(Split([("1/3", To("source")), ("2/3", To("host"))]))
        cited = evolve(agreement.sharing[0], citation=CAIYU_2015_92.cite("第六条"))
        statement = settle(evolve(agreement, sharing=[cited]), [vat("A", 2024, 100, "2024-03-01")])
        assert statement.explain("source", 2024) == (
            "2024年甲市应得33.33元。\n"
            "1. A的增值税100元(2024-03-01入库),其中33.33元(精确值100/3元),"
            "依据《京津冀协同发展产业转移对接企业税收收入分享办法》(财预〔2015〕92号)第六条\n"
            "   - 100元: 按比例分配(1/3, 2/3) [sharing[0].terms]\n"
            "   - 33.33元(精确值100/3元): 全部归甲市 [sharing[0].terms.parts[0].terms]\n"
            "各项合计33.33元(精确值100/3元),连同此前尾差按协议约定取整为33.33元。"
        )
        under = f"under {CAIYU_2015_92.title.en} (财预〔2015〕92号), 第六条"
        *clauses, rounding = statement.explain("source", 2024, "en").splitlines()
        assert clauses == [
            "In 2024 City A receives CNY 33.33.",
            f"1. CNY 33.33 (exactly CNY 100/3) of CNY 100 of value-added tax of A received on 2024-03-01, {under}",
            "   - CNY 100: split by shares (1/3, 2/3) [sharing[0].terms]",
            "   - CNY 33.33 (exactly CNY 100/3): all of it to City A [sharing[0].terms.parts[0].terms]",
        ]
        assert rounding.startswith(
            "These come to CNY 33.33 (exactly CNY 100/3); with what rounding left before,"
        )
        assert rounding.endswith("by the agreement's instruction: CNY 33.33.")

    @pytest.mark.parametrize("terms", [terms for terms, _ in EVERY_CLAUSE])
    def test_it_changes_nothing(self, agreement_on: On, vat: Of, terms: Terms) -> None:
        """Without a trace each clause gives the same lines, one receipt after the other."""
        agreement = agreement_on(terms, part_year=PartYear.PRORATE)
        receipts = [vat("A", 2024, 100), vat("A", 2024, 7, "2024-05-01")]
        traced = settle(agreement, receipts, [self.FACTS])
        assert settle(agreement, receipts, [self.FACTS], trace=False) == evolve(traced, trace=None)

    def test_without_a_trace(self, agreement_on: On, vat: Of) -> None:
        """The error says how to get one."""
        statement = settle(agreement_on(To("source")), [vat("A", 2024, 1)], trace=False)
        with pytest.raises(SettlementError, match="settle with trace=True"):
            statement.explain("source", 2024)


class TestSideBySide:
    """Two bureaus, two reforms."""

    def test_the_same_run_does_not_differ(self, agreement_on: On, vat: Of) -> None:
        """Equal traces have no differences."""
        traces = [settle(agreement_on(CAPPED), [vat("A", 2023, 100)]).trace for _ in range(2)]
        assert traces[0] is not None
        assert traces[1] is not None
        assert compare_traces(traces[0], traces[1]) == ()

    def test_where_two_runs_part(self, agreement_on: On, vat: Of) -> None:
        """Another limit shows first in its values, then in the amounts below it, then in a step that is missing."""
        higher = Split(
            [
                ("1/2", UpTo(Money.yuan(40), To("source"), then=To("host"), over=Over.LIFETIME)),
                ("1/2", To("host")),
            ]
        )
        first = settle(agreement_on(CAPPED), [vat("A", 2023, 100)]).trace
        second = settle(agreement_on(higher), [vat("A", 2023, 100)]).trace
        assert first is not None
        assert second is not None
        found = compare_traces(first, second)
        assert [(one.change, one.path.removeprefix("sharing[0].terms.parts[0].terms")) for one in found] == [
            (StepChange.VALUES, ""),
            (StepChange.AMOUNT, ".terms"),
            (StepChange.ONLY_SECOND, ".then"),
        ]
        assert (
            found[0]
            .text()
            .startswith("2023 A 增值税 [sharing[0].terms.parts[0].terms]: 参数不同: up_to 50元, limit 60元,")
        )
        assert found[2].text("en").endswith("only in the second: – | to CNY 10")
        back = compare_traces(second, first)
        assert back[2].change is StepChange.ONLY_FIRST

    def test_a_receipt_that_one_bureau_lacks(self, agreement_on: On, vat: Of) -> None:
        """All the steps of a receipt are missing on one side; a class tells two sums of a day apart."""
        agreement = agreement_on(To("host"))
        one = settle(agreement, [vat("A", 2023, 100)]).trace
        two = settle(agreement, [vat("A", 2023, 100), vat("A", 2023, 50, project_class="b")]).trace
        assert one is not None
        assert two is not None
        (found,) = compare_traces(one, two)
        assert (found.change, found.second and found.second.amount) == (
            StepChange.ONLY_SECOND,
            Fraction(5000),
        )

    def test_steps_of_one_clause_are_told_apart(self, agreement_on: On, vat: Of) -> None:
        """A year divided by days goes through the same clause twice."""
        terms = InPhases([(1, To("source"))], clock=Clock("production"), before=To("host"), after=To("host"))
        facts = Facts(unit="A", milestones={"production": "2021-07-01"})
        agreement = agreement_on(terms, part_year=PartYear.PRORATE)
        trace = settle(agreement, [vat("A", 2021, 365)], [facts]).trace
        assert trace is not None
        assert compare_traces(trace, trace) == ()
        assert [step.clause for step in trace.entries[0].steps] == ["in_phases", "to", "in_phases", "to"]


class TestDifference:
    """Late and corrected receipts."""

    def test_what_is_due_after_a_late_receipt(self, agreement_on: On, vat: Of) -> None:
        """The late receipt fills the limit and moves money of the year after as well."""
        agreement = agreement_on(CAPPED)
        receipts = [vat("A", 2023, 100), vat("A", 2024, 100)]
        before = settle(agreement, receipts)
        after = settle(agreement, [*receipts, vat("A", 2023, 20)])
        assert [(due.year.year, due.party, due.amount.fen) for due in difference(before, after)] == [
            (2023, "host", 1000),
            (2023, "source", 1000),
            (2024, "host", 1000),
            (2024, "source", -1000),
        ]
        assert difference(before, before) == ()

    def test_of_two_agreements(self, agreement_on: On, vat: Of) -> None:
        """Statements of two agreements have no difference to pay."""
        one = settle(agreement_on(CAPPED), [vat("A", 2023, 1)])
        other = settle(evolve(agreement_on(CAPPED), id="other"), [vat("A", 2023, 1)])
        with pytest.raises(SettlementError, match="'test' and 'other'"):
            difference(one, other)


class TestPhrases:
    """Phases in words, and parties nothing came in for."""

    TERMS = InPhases([(1, To("source"))], clock="production", before=To("source"), after=To("source"))

    @pytest.mark.parametrize(
        ("year", "words"),
        [
            (2020, "投产(2021-07-01)之前 ["),
            (2021, "自投产(2021-07-01)起第1阶段,占所涉天数的184/365 ["),
            (2023, "自投产(2021-07-01)起各阶段届满之后 ["),
        ],
    )
    def test_before_in_and_after(self, agreement_on: On, vat: Of, year: int, words: str) -> None:
        """Each stretch has its words, and a divided year says how many days."""
        facts = Facts(unit="A", milestones={"production": "2021-07-01"})
        statement = settle(
            agreement_on(self.TERMS, part_year=PartYear.PRORATE), [vat("A", year, 365)], [facts]
        )
        assert words in statement.explain("source", year)

    def test_an_event_of_its_own_that_has_not_happened(self, agreement_on: On, vat: Of) -> None:
        """A milestone without words of ours stands as it is."""
        terms = InPhases([(1, To("host"))], clock="opening", before=To("source"))
        facts = Facts(unit="A", milestones={"opening": None})
        statement = settle(agreement_on(terms), [vat("A", 2020, 5)], [facts])
        assert "before opening [" in statement.explain("source", 2020, "en")

    def test_a_year_without_anything(self, agreement_on: On, vat: Of) -> None:
        """A year that brought nothing says so."""
        statement = settle(agreement_on(To("source")), [vat("A", 2020, 5)])
        assert statement.explain("source", 2031) == "2031年甲市应得0元。\n该年度没有相关收入。"
        assert statement.explain("source", 2031, "en").endswith("Nothing came in for it in that year.")
