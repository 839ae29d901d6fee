# SPDX-License-Identifier: Apache-2.0
"""Explanations: who is behind a sum, and money that reads as money."""

from collections.abc import Callable
from fractions import Fraction

import pytest

from feidi.agreements import (
    Agreement,
    Guarantee,
    Over,
    PartYear,
    Receipt,
    Split,
    To,
    UnitKind,
    UpTo,
)
from feidi.agreements.terms import Terms
from feidi.quantities import Money
from feidi.settlement import compare_traces, settle
from feidi.settlement.readings.wording import money_text

On = Callable[..., Agreement]
Of = Callable[..., Receipt]

HALVES = Split([("1/2", To("source")), ("1/2", To("host"))])


class TestPayers:
    """Behind the sum of a zone or a project stand its payers."""

    def test_a_zone_names_its_payers_and_their_refunds(self, agreement_on: On, vat: Of) -> None:
        """The payers stand below the sum, the largest first, a refund beside its payer, and no word is machine's."""
        receipts = [vat("甲厂", 2024, 500), vat("甲厂", 2024, -200), vat("firm-b", 2024, 400)]
        statement = settle(agreement_on(HALVES, unit=UnitKind.ZONE), receipts)
        chinese = statement.explain("source", 2024).splitlines()
        assert chinese[1] == "1. 园区的增值税700元,其中350元"
        assert chinese[2] == "   - 来自firm-b 400元、甲厂300元(缴纳500元,退还200元)"
        assert "zone" not in statement.explain("source", 2024)
        english = statement.explain("source", 2024, "en").splitlines()
        assert english[1] == "1. CNY 350 of CNY 700 of value-added tax of the zone"
        assert english[2] == "   - from firm-b CNY 400; 甲厂 CNY 300 (paid CNY 500, refunded CNY 200)"

    def test_each_sum_has_its_own_payers(self, agreement_on: On, vat: Of, cit: Of) -> None:
        """Days, kinds and classes of projects are sums of their own, in whatever order the receipts were given."""
        receipts = [
            vat("b", 2024, 4, project_class="y"),
            cit("c", 2024, 8),
            vat("a", 2024, 2, project_class="x"),
            vat("d", 2024, 1, "2024-03-01"),
            vat("e", 2023, 16),
        ]
        statement = settle(agreement_on(To("source"), unit=UnitKind.ZONE), receipts)
        text = statement.explain("source", 2024)
        named = [line.removeprefix("   - 来自") for line in text.splitlines() if "来自" in line]
        assert named == ["d 1元", "a 2元", "b 4元", "c 8元"]

    def test_each_project_has_its_payers(self, agreement_on: On, vat: Of) -> None:
        """A project stands by its name, with those who paid for it."""
        receipts = [vat("a", 2024, 2, project="p"), vat("b", 2024, 3, project="q")]
        text = settle(agreement_on(To("source"), unit=UnitKind.PROJECT), receipts).explain("source", 2024)
        assert "1. p的增值税2元,其中2元\n   - 来自a 2元" in text
        assert "2. q的增值税3元,其中3元\n   - 来自b 3元" in text

    def test_of_an_enterprise_only_a_refund_is_named(self, agreement_on: On, vat: Of) -> None:
        """The entry names the payer; what stands below it is what came back."""
        statement = settle(
            agreement_on(To("source")), [vat("a", 2024, 5), vat("a", 2024, -2), vat("b", 2024, 1)]
        )
        lines = statement.explain("source", 2024, "en").splitlines()
        assert lines[1:3] == ["1. CNY 3 of CNY 3 of value-added tax of a", "   - paid CNY 5, refunded CNY 2"]
        assert "from" not in "".join(lines)

    def test_the_payers_stand_once_below_a_sum(self, agreement_on: On, vat: Of) -> None:
        """A party that two chains of one sum reach has its payers named at the first."""
        twice = Split([("1/2", To("source")), ("1/2", To("source"))])
        text = settle(agreement_on(twice, unit=UnitKind.ZONE), [vat("a", 2024, 2)]).explain("source", 2024)
        assert text.count("来自a 2元") == 1
        assert "\n2. " in text

    def test_a_long_list_is_cut(self, agreement_on: On, vat: Of) -> None:
        """Twelve payers are named, the others are counted and added up."""
        receipts = [vat(f"f{at:02d}", 2024, at) for at in range(1, 16)]
        statement = settle(agreement_on(To("source"), unit=UnitKind.ZONE), receipts)
        assert statement.explain("source", 2024).splitlines()[2].endswith("、f04 4元、另有3家合计6元")
        assert statement.explain("source", 2024, "en").splitlines()[2].endswith("; f04 CNY 4; 3 others CNY 6")

    def test_a_continued_settlement_names_the_payers_of_its_own_receipts(
        self, agreement_on: On, vat: Of
    ) -> None:
        """A unit that the state brings along and that paid nothing this year has no sum and no payers."""
        agreement = agreement_on(UpTo(Money.yuan(9), To("source"), then=To("host"), over=Over.LIFETIME))
        first = settle(agreement, [vat("a", 2023, 1), vat("b", 2023, 2)])
        second = settle(agreement, [vat("b", 2024, 3), vat("b", 2024, -1)], after=first.state)
        assert "缴纳3元,退还1元" in second.explain("source", 2024)


class TestMoney:
    """Every sum reads like money, the exact one beside it where it is none."""

    @pytest.mark.parametrize(
        ("terms", "words"),
        [
            (
                UpTo(Money.wan(600), To("host"), then=To("source")),
                "limit CNY 6,000,000: CNY 0 counted before, CNY 6,000,000 after, CNY 4,000,000 beyond it",
            ),
            (
                Guarantee("source", Money.wan(700), HALVES, ["host"]),
                "floor of CNY 7,000,000, made up by City B",
            ),
        ],
    )
    def test_limits_and_floors(self, agreement_on: On, vat: Of, terms: Terms, words: str) -> None:
        """Limits, rests and floors have the separators of other sums."""
        statement = settle(agreement_on(terms), [vat("a", 2024, Money.wan(1000))])
        assert words in statement.explain("source", 2024, "en")

    def test_a_payer_of_a_guarantee(self, agreement_on: On, vat: Of) -> None:
        """Whoever makes up a floor reads for whom, and how much it gave."""
        terms = Guarantee("source", Money.wan(700), HALVES, ["host"])
        statement = settle(agreement_on(terms), [vat("a", 2024, Money.wan(1000))])
        assert "-200万元: 为甲市补足保底额700万元" in statement.explain("host", 2024)
        assert "-CNY 2,000,000: makes up the floor of City A, CNY 7,000,000" in statement.explain(
            "host", 2024, "en"
        )

    def test_parts_of_a_fen(self, agreement_on: On, vat: Of) -> None:
        """The nearest fen comes first, and the exact sum after it."""
        terms = Split([("5/73", To("source")), ("68/73", To("host"))])
        statement = settle(
            agreement_on(terms, part_year=PartYear.PRORATE), [vat("a", 2024, Money.yi("5.792"))]
        )
        assert "其中39671232.88元(精确值2896000000/73元)" in statement.explain("source", 2024)
        assert "CNY 39,671,232.88 (exactly CNY 2896000000/73): all of it" in statement.explain(
            "source", 2024, "en"
        )

    @pytest.mark.parametrize(
        ("fen", "chinese", "english"),
        [
            ("150.5", "1.505元", "CNY 1.505"),
            ("-123456.5", "-1234.565元", "-CNY 1,234.565"),
            ("-0.5", "-0.005元", "-CNY 0.005"),
            ("0.0000001", "0元(精确值0.000000001元)", "CNY 0 (exactly CNY 0.000000001)"),
            ("-100/3", "-0.33元(精确值-1/3元)", "-CNY 0.33 (exactly CNY -1/3)"),
        ],
    )
    def test_decimals_that_end(self, fen: str, chinese: str, english: str) -> None:
        """A decimal that ends soon is exact and needs no second figure; a long one is rounded like a fraction."""
        assert (money_text(Fraction(fen), "zh"), money_text(Fraction(fen), "en")) == (chinese, english)

    def test_two_traces_of_a_zone(self, agreement_on: On, vat: Of) -> None:
        """A comparison says 园区 as well, and each language writes money its own way."""
        agreement = agreement_on(To("host"), unit=UnitKind.ZONE)
        one, other = (settle(agreement, [vat("a", 2024, Money.wan(wan))]).trace for wan in (100, 200))
        assert one is not None
        assert other is not None
        (found,) = compare_traces(one, other)
        assert found.text() == "2024 园区 增值税 [sharing[0].terms]: 金额不同: to 100万元 | to 200万元"
        assert found.text("en").startswith(
            "2024 the zone value-added tax [sharing[0].terms]: another amount: to CNY 1,"
        )
