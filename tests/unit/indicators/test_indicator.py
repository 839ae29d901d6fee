# SPDX-License-Identifier: Apache-2.0
"""An indicator's record holds together, and its value comes with its unit."""

from fractions import Fraction
from typing import Any

import pytest

from feidi.dates import FiscalYear
from feidi.errors import InvariantError
from feidi.indicators import Cause, Direction, Growth, Indicator, Observation, Range, Undefined, UnitKind
from feidi.indicators.formulas.facts import LAND, TAX
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
            ({"unit": "元"}, "the formula gives 万元/亩"),
            ({"unit": "元", "formula": Growth(TAX)}, "the formula gives a ratio"),
            ({"certainty": Certainty.PUBLISHED}, "needs a citation"),
            ({"code": "Tax per mu"}, "short ASCII code"),
        ],
    )
    def test_refuses(self, changes: dict[str, Any], words: str) -> None:
        """Units fit, codes are codes, and published definitions are cited."""
        with pytest.raises(InvariantError, match=words):
            indicator(**changes)

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
        growth = indicator(code="tax_growth", unit="%", formula=Growth(TAX))
        now, before = seen(facts={TAX: "120 万元"}), seen(2021, facts={TAX: "100 万元"})
        assert str(growth.outcome(now, [before])) == "20%"
        assert growth.outcome(now) == Undefined(Cause.NO_PRIOR, "tax")

    def test_undefined(self) -> None:
        """Missing facts, missing formulas and impossible values are said as such."""
        assert indicator().outcome(seen()) == Undefined(Cause.MISSING, "tax")
        assert indicator(formula=None).outcome(seen()) == Undefined(Cause.MISSING, "tax_per_mu")
        strict = indicator(within=Range(low=0))
        negative = seen(indicators={"tax_per_mu": "-1 元/亩"})
        assert strict.outcome(negative) == Undefined(Cause.OUT_OF_RANGE, "tax_per_mu")

    def test_a_published_value_in_a_wrong_unit(self) -> None:
        """A value of another dimension is refused with its place."""
        with pytest.raises(
            InvariantError, match=r"observation of mill, indicators\.tax_per_mu: tax per mu is"
        ):
            indicator().outcome(seen(indicators={"tax_per_mu": "5 亩"}))

    def test_quantity(self) -> None:
        """An amount takes the unit of the indicator."""
        assert str(indicator().quantity(Fraction(5))) == "5 元/亩"
