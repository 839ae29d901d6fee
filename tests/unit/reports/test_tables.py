# SPDX-License-Identifier: Apache-2.0
"""The tables that people look at, in both languages."""

from fractions import Fraction

import pytest
from attrs import evolve

from feidi.agreements import Receipt, RevenueKind, Split, To, Unset
from feidi.enclaves import Bound, Enclave, EnclaveKind, PublishedFact, Region
from feidi.instruments import Certainty, Instrument
from feidi.labels import LANGUAGES, Label, Lang
from feidi.published.illustrative import FLOOR_OF_QINGCHUAN
from feidi.published.observations import LISHUI_2019
from feidi.published.portfolio import PORTFOLIO
from feidi.published.schemes import HUANGYAN_2022_ABOVE_SCALE
from feidi.quantities import Area, Money
from feidi.reports import (
    enclaves_table,
    figure_text,
    findings_report,
    findings_summary,
    scores_table,
    statement_table,
)
from feidi.settlement import settle
from feidi.validators import check

NEWS = Instrument(id="news", title=Label(zh="报道", en="News")).cite()


class TestFigures:
    """A published figure in a few words."""

    @pytest.mark.parametrize(
        ("value", "unit", "zh", "en"),
        [
            (Money.wan(10), None, "数:10万元", "figure: CNY 100,000"),
            (Area.from_text("107亩"), None, "数:107亩", "figure: 107亩"),
            (134, Label(zh="村", en="villages"), "数:134村", "figure: 134 villages"),
            (Fraction(1, 3), Label(zh="占比", en="of all"), "数:1/3占比", "figure: 1/3 of all"),
            ("首个", None, "数:首个", "figure: 首个"),
        ],
    )
    def test_values(
        self, value: Money | Area | int | Fraction | str, unit: Label | None, zh: str, en: str
    ) -> None:
        """Amounts, areas, counts with their unit, fractions and text."""
        fact = PublishedFact(
            id="a",
            label=Label(zh="数", en="figure"),
            value=value,
            unit=unit,
            certainty=Certainty.PUBLISHED,
            citation=NEWS,
        )
        assert (figure_text(fact), figure_text(fact, "en")) == (zh, en)

    def test_bounds_ranges_years_and_doubt(self) -> None:
        """What is not exact, from to, of a year, and weakly published all show."""
        fact = PublishedFact(
            id="a",
            label=Label(zh="数", en="figure"),
            value=Money.wan(5),
            certainty=Certainty.WEAK,
            citation=NEWS,
        )
        assert figure_text(evolve(fact, upper=Money.wan(6))) == "数:5万元–6万元?"
        assert figure_text(evolve(fact, bound=Bound.ABOUT)) == "数:≈5万元?"
        year = LISHUI_2019[0].period
        assert figure_text(evolve(fact, bound=Bound.AT_LEAST, year=year), "en").endswith(
            "≥CNY 50,000? (2019)"
        )


class TestEnclaves:
    """Enclaves, one a row."""

    @pytest.mark.parametrize("lang", LANGUAGES)
    def test_the_bundled_portfolio(self, lang: Lang) -> None:
        """Every enclave of the portfolio has its row."""
        table = enclaves_table(PORTFOLIO.enclaves, lang)
        assert len(table.rows) == len(PORTFOLIO.enclaves) >= 15
        assert any("青田" in row[1] for row in table.rows)

    def test_what_is_not_known_is_a_dash(self) -> None:
        """Kind, year and figures that nobody published are dashes; what is known is shown."""
        park = Enclave(name="甲园", sources=(Region.of("330800"),), host=Region.of("330110"))
        assert enclaves_table([park]).rows == (("甲园", "衢州", "余杭", "–", "–", "–"),)
        kind = next(one for one in PORTFOLIO.enclaves if one.kind is None)
        assert enclaves_table([kind]).rows[0][3] == "–"

    def test_a_known_kind_and_day(self) -> None:
        """The kind by its label, the day in full."""
        park = Enclave(
            name="甲园",
            sources=(Region.of("330800"),),
            host=Region.of("330110"),
            kind=EnclaveKind.STARTUP_INNOVATION,
            established="2012-04-01",
        )
        assert enclaves_table([park], "en").rows[0][3:5] == (
            EnclaveKind.STARTUP_INNOVATION.label.en,
            "2012-04-01",
        )


class TestStatement:
    """What each party gets in each year."""

    def test_years_parties_and_total(self) -> None:
        """A row for each year and the total; a guarantee that was not met stands in the note."""
        case = FLOOR_OF_QINGCHUAN
        statement = settle(case.agreement, case.receipts, case.facts)
        table = statement_table(statement)
        assert table.heads[0] == "年度"
        assert table.rows[-1][0] == "合计"
        assert table.rows[-1][1:] == tuple(amount.text() for amount in statement.totals.values())
        assert "保底未足额: 2012" in table.note
        assert "guarantee not met: 2012" in statement_table(statement, "en").note

    def test_what_waits_has_its_own_column(self) -> None:
        """Money at a clause without a number is shown with its reason, even in a year that has nothing else."""
        agreement = evolve(
            FLOOR_OF_QINGCHUAN.agreement,
            sharing=[
                evolve(
                    FLOOR_OF_QINGCHUAN.agreement.sharing[0],
                    terms=Split([("1/2", To("source")), ("1/2", Unset("另议"))]),
                )
            ],
            attribution=(),
        )
        receipt = Receipt(kind=RevenueKind.VAT, payer="A", year=2020, amount=Money.wan(10))
        table = statement_table(settle(agreement, [receipt]))
        assert table.heads[-1] == "未结算"
        assert table.rows == (("2020", "5万元", "5万元"), ("合计", "5万元", "5万元"))
        assert table.note == "未结算的原因: 另议"


class TestScores:
    """Scorecards, best first."""

    @pytest.mark.parametrize("lang", LANGUAGES)
    def test_lishui_by_the_base_values_of_huangyan(self, lang: Lang) -> None:
        """Ten areas; 莲都 leads because its tax per mu is nearly twice the base."""
        table = scores_table(HUANGYAN_2022_ABOVE_SCALE.score(LISHUI_2019), lang, "a note")
        assert [row[1] for row in table.rows][:2] == ["莲都区", "缙云县"]
        assert len(table.rows) == 10
        assert table.note == "a note"


class TestFindings:
    """Findings, the gravest first."""

    @pytest.mark.parametrize("lang", LANGUAGES)
    def test_one_by_one_and_by_rule(self, lang: Lang) -> None:
        """Each finding is a row; the summary has a row for each rule with its count."""
        findings = check(PORTFOLIO)
        assert len(findings_report(findings, lang).rows) == len(findings)
        summary = findings_summary(findings, lang)
        assert sum(int(row[2]) for row in summary.rows) == len(findings)
        assert len({row[1] for row in summary.rows}) == len(summary.rows)
