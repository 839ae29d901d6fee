# SPDX-License-Identifier: Apache-2.0
"""Laws of units and quantities."""

from hypothesis import given
from hypothesis import strategies as st

from feidi.quantities import NamedUnit, Quantity, Unit

dimensional = st.sampled_from([name for name in NamedUnit if name.dimension])
units = st.lists(st.tuples(dimensional, st.integers(-2, 2)), max_size=2).map(Unit)
amounts = st.fractions(-(10**9), 10**9, max_denominator=10**6)
quantities = st.builds(Quantity, amounts, units)


class TestUnits:
    """A unit over itself is a ratio, products commute, and text reads back."""

    @given(units, units)
    def test_algebra(self, one: Unit, other: Unit) -> None:
        """Multiplication commutes and division undoes it."""
        assert one * other == other * one
        assert one * other / other == one
        assert (one * other).scale == one.scale * other.scale

    @given(units)
    def test_text(self, unit: Unit) -> None:
        """What is printed reads back."""
        assert Unit.from_text(str(unit)) == unit
        assert Unit.from_text(unit.text("en")) == unit


class TestQuantities:
    """Sums and products undo exactly, and text reads back."""

    @given(quantities)
    def test_text(self, quantity: Quantity) -> None:
        """What is printed reads back, with its unit."""
        back = Quantity.from_text(str(quantity))
        assert (back.amount, back.unit) == (quantity.amount, quantity.unit)

    @given(amounts, amounts, units)
    def test_sum(self, one: object, other: object, unit: Unit) -> None:
        """(a + b) - b is a."""
        first, second = Quantity(one, unit), Quantity(other, unit)  # type: ignore[arg-type]
        assert first + second - second == first

    @given(quantities, quantities.filter(lambda quantity: quantity.amount != 0))
    def test_product(self, one: Quantity, other: Quantity) -> None:
        """Division and multiplication undo each other."""
        assert one / other * other == one
