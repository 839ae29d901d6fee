# SPDX-License-Identifier: Apache-2.0
"""Formulas are built with operators, and units are derived and checked."""

from fractions import Fraction

import pytest

from feidi.errors import InvariantError
from feidi.indicators.formulas import (
    Constant,
    Difference,
    Fact,
    Formula,
    Growth,
    Prior,
    Product,
    Quotient,
    ShareOf,
    Sum,
    unit_of,
)
from feidi.indicators.formulas.facts import KEY_PROJECTS, LAND, PROJECTS, STAFF, TAX, VALUE_ADDED
from feidi.labels import Label
from feidi.quantities import Quantity, Unit

TWO = Constant(Quantity.of(2))
NODES: tuple[Formula, ...] = (
    TAX,
    TWO,
    TAX + TAX,
    TAX - TAX,
    TAX * 2,
    TAX / 2,
    ShareOf(TAX, TAX),
    Prior(TAX),
    Growth(TAX),
)


class TestOperators:
    """Every node takes the four operators, from both sides."""

    @pytest.mark.parametrize("node", NODES)
    def test_all_nodes(self, node: Formula) -> None:
        """The operators build the four nodes and nothing is worked out."""
        same = Constant(Quantity(Fraction(1), unit_of(node)))
        assert node + same == Sum(node, same)
        assert node - same == Difference(node, same)
        assert node * 2 == Product(node, TWO)
        assert node / 2 == Quotient(node, TWO)
        assert 2 * node == Product(TWO, node)
        assert 2 / node == Quotient(TWO, node)

    def test_numbers_from_the_left(self) -> None:
        """A number or a quantity on the left becomes a constant."""
        share = KEY_PROJECTS / PROJECTS
        assert 1 - share == Difference(Constant(1), share)
        assert Fraction(1, 2) + share == Sum(Constant(Fraction(1, 2)), share)
        assert Quantity.of(1, "亩") * TAX == Product(Constant(Quantity.of(1, "亩")), TAX)

    def test_other_operands_are_refused(self) -> None:
        """Floats, booleans and texts do not enter a formula."""
        for other in (0.5, True, "tax"):
            for operator in ("add", "radd", "sub", "rsub", "mul", "rmul", "truediv", "rtruediv"):
                assert getattr(TAX, f"__{operator}__")(other) is NotImplemented


class TestUnits:
    """Units are derived from the facts."""

    @pytest.mark.parametrize(
        ("formula", "unit"),
        [
            (TAX / LAND, "万元/亩"),
            (TAX * LAND, "万元·亩"),
            (TAX + VALUE_ADDED, "万元"),
            (TAX - Prior(TAX), "万元"),
            (Growth(TAX / LAND), ""),
            (ShareOf(KEY_PROJECTS, PROJECTS), ""),
            (2 * TAX / STAFF, "万元/人"),
        ],
    )
    def test_derived(self, formula: Formula, unit: str) -> None:
        """A formula has the unit that its operations give."""
        assert unit_of(formula) == Unit.from_text(unit)

    def test_adding_tax_to_land_is_refused(self) -> None:
        """What measures differently is neither added, subtracted nor a part."""
        with pytest.raises(InvariantError, match="亩 cannot be added to 万元"):
            TAX + LAND
        with pytest.raises(InvariantError, match="taken from"):
            1 - TAX
        with pytest.raises(InvariantError, match="万元 cannot be a part of 亩"):
            ShareOf(TAX, LAND)


class TestFact:
    """A fact has a short ASCII code."""

    @pytest.mark.parametrize("code", ["", "Tax", "1tax", "税", "tax per", "t" * 61, 5])
    def test_refuses_codes(self, code: str) -> None:
        """Other codes are refused."""
        with pytest.raises(InvariantError, match=r"short ASCII code|must be"):
            Fact(code, Label(zh="税", en="tax"), Unit())
