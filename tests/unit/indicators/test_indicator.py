# SPDX-License-Identifier: Apache-2.0
"""An indicator's record holds together, and its value comes with its unit."""

from fractions import Fraction
from typing import Any

import pytest

from feidi.dates import FiscalYear, Period
from feidi.errors import InvariantError
from feidi.expressions import Cause, Fact, Unknown
from feidi.indicators import Direction, Indicator, Observation, Range, UnitKind
from feidi.indicators.facts import LAND, TAX
from feidi.instruments import Certainty
from feidi.labels import Label
from feidi.quantities import Quantity


def indicator(**changes: object) -> Indicator:
    """Make an indicator."""
    given = {
        "code": "tax_per_mu",
        "label": Label(zh="亩均税收", en="tax per mu"),
        "unit": "元/亩",
        "formula": TAX / LAND,
        "certainty": Certainty.PROPOSED,
    }
    return Indicator(**{**given, **changes})


def seen(year: int = 2022, **changes: object) -> Observation:
    """Observe a mill."""
    return Observation(unit="mill", kind=UnitKind.ENTERPRISE, period=FiscalYear(year), **changes)


class TestRecord:
    """What cannot be is refused."""

    @pytest.mark.parametrize(
        ("changes", "words"),
        [
            ({"unit": "元"}, "a number in CNY10k/mu stands where a number in CNY belongs"),
            (
                {"unit": "元", "formula": "growth(tax, previous)"},
                "a plain number stands where a number in CNY",
            ),
            ({"formula": "tax / lnad"}, "no fact or definition has this name"),
            ({"formula": "tax + land"}, "indicator tax_per_mu, formula"),
            (
                {"formula": "receipts(all) / land"},
                "receipts of the whole period, which are not known yet here",
            ),
            ({"certainty": Certainty.PUBLISHED}, "needs a citation"),
            ({"code": "Tax per mu"}, "short ASCII code"),
        ],
    )
    def test_refuses(self, changes: dict[str, Any], words: str) -> None:
        """Units fit, codes are codes, and published definitions are cited."""
        with pytest.raises(InvariantError, match=words):
            indicator(**changes)

    def test_formula_by_text(self) -> None:
        """Text, an expression and a fact make the same formula; labels of facts stand for their names."""
        assert indicator(formula="tax / land") == indicator(formula="评价税收 / 用地面积") == indicator()
        assert indicator(unit="万元", formula=TAX) == indicator(unit="万元", formula="tax")

    def test_facts_of_ones_own(self) -> None:
        """A formula may name facts that the indicator declares, by name and by label."""
        cod = Fact("cod", Label(zh="化学需氧量", en="COD"), Quantity.of(1, "吨").unit)
        for formula in ("tax / cod", "评价税收 / 化学需氧量", TAX / cod):
            one = indicator(unit="万元/吨", formula=formula, facts=[cod])
            assert str(one.outcome(seen(facts={TAX: "250 万元", cod: "500 千克"}))) == "500 万元/吨"
            assert one.facts_read == (TAX, cod)
        assert indicator(formula=None).facts_read == ()

    def test_directions_have_words(self) -> None:
        """Every direction has its words."""
        assert [direction.label.en for direction in Direction] == [
            "more is better",
            "less is better",
            "an interval is best",
        ]


class TestRange:
    """Bounds belong to the range."""

    def test_contains(self) -> None:
        """Both bounds belong to it, and a missing bound is none."""
        assert Fraction(0) in Range(0, 1)
        assert Fraction(1) in Range(0, 1)
        assert Fraction(-1) not in Range(low=0)
        assert Fraction(2) not in Range(high=1)
        assert Fraction(-9) in Range()
        assert (str(Range(0, "1.5")), str(Range())) == ("0 .. 1.5", "-∞ .. ∞")

    def test_refuses(self) -> None:
        """A range does not end before it starts."""
        with pytest.raises(InvariantError, match="ends at or above"):
            Range(1, 0)


class TestOutcome:
    """The value is given in the unit of the indicator."""

    def test_by_formula(self) -> None:
        """Facts go through the formula, and the unit is converted."""
        value = indicator().outcome(seen(facts={TAX: "250 万元", LAND: "20 亩"}))
        assert str(value) == "125000 元/亩"

    def test_published_comes_first(self) -> None:
        """A published value stands even where facts would give another."""
        observation = seen(
            facts={TAX: "250 万元", LAND: "20 亩"}, indicators={"tax_per_mu": Quantity.of("12.4", "万元/亩")}
        )
        assert str(indicator().outcome(observation)) == "124000 元/亩"

    def test_growth_looks_back(self) -> None:
        """Earlier observations serve growth."""
        growth = indicator(code="tax_growth", unit="%", formula="growth(tax, year_before)")
        now, before = seen(facts={TAX: "120 万元"}), seen(2021, facts={TAX: "100 万元"})
        assert str(growth.outcome(now, [before])) == "20%"
        assert growth.outcome(now) == Unknown.because(Cause.MISSING, "tax", Period.of_year(2021))

    def test_undefined(self) -> None:
        """Missing facts, missing formulas and impossible values are said as such."""
        year = Period.of_year(2022)
        assert indicator().outcome(seen(facts={TAX: "1 元"})) == Unknown.because(Cause.MISSING, "land", year)
        assert indicator(formula=None).outcome(seen()) == Unknown.because(Cause.MISSING, "tax_per_mu", year)
        strict = indicator(within=Range(low=0))
        negative = seen(indicators={"tax_per_mu": "-1 元/亩"})
        assert strict.outcome(negative) == Unknown.because(Cause.OUT_OF_RANGE, "tax_per_mu")

    def test_a_published_value_in_a_wrong_unit(self) -> None:
        """A value of another dimension is refused with its place."""
        with pytest.raises(
            InvariantError, match=r"observation of mill, indicators\.tax_per_mu: tax per mu is"
        ):
            indicator().outcome(seen(indicators={"tax_per_mu": "5 亩"}))

    def test_quantity(self) -> None:
        """An amount takes the unit of the indicator."""
        assert str(indicator().quantity(Fraction(5))) == "5 元/亩"
