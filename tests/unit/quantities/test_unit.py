# SPDX-License-Identifier: Apache-2.0
"""Units derive, print and read back."""

from fractions import Fraction

import pytest

from feidi.errors import InvariantError
from feidi.quantities import NamedUnit, Unit

WAN = Unit.from_text("万元")
MU = Unit.from_text("亩")


class TestSymbols:
    """Every named unit has two symbols of its own, a scale and, but for percentages, a dimension."""

    @pytest.mark.parametrize("name", NamedUnit)
    def test_both_symbols_read(self, name: NamedUnit) -> None:
        """The Chinese and the English symbol give the same unit."""
        assert Unit.from_text(name.value) == Unit.from_text(name.en) == Unit(((name, 1),))
        assert Unit(((name, 1),)).scale == name.scale > 0

    def test_no_symbol_stands_for_two(self) -> None:
        """No two units share an English symbol."""
        assert len({name.en for name in NamedUnit}) == len(NamedUnit)

    @pytest.mark.parametrize(
        ("larger", "smaller", "times"),
        [
            ("万元", "元", 10**4),
            ("亿元", "万元", 10**4),
            ("公顷", "亩", 15),
            ("亩", "平方米", Fraction(2000, 3)),
            ("平方公里", "公顷", 100),
            ("万千瓦时", "kWh", 10**4),
            ("年", "月", 12),
            ("1", "%", 100),
        ],
    )
    def test_scales(self, larger: str, smaller: str, times: int | Fraction) -> None:
        """Units of one dimension are exact multiples of each other."""
        assert Unit.from_text(larger).scale / Unit.from_text(smaller).scale == times

    def test_only_percentages_have_no_dimension(self) -> None:
        """A named unit measures something, or is a way to write a ratio."""
        assert [name for name in NamedUnit if not name.dimension] == [NamedUnit.PERCENT, NamedUnit.PERMILLE]


class TestAlgebra:
    """Products and quotients derive units."""

    def test_quotient(self) -> None:
        """万元 over 亩 is 万元/亩, and times 亩 is 万元 again."""
        assert str(WAN / MU) == "万元/亩"
        assert WAN / MU * MU == WAN
        assert (WAN / MU).text("en") == "CNY10k/mu"

    def test_equal_units_cancel(self) -> None:
        """A unit over itself is a ratio, printed as nothing."""
        assert (WAN / WAN).powers == ()
        assert str(WAN / WAN) == ""

    def test_units_of_one_dimension_stay_apart(self) -> None:
        """万元/元 measures like a ratio, with a scale of 10,000."""
        odd = WAN / Unit.from_text("元")
        assert odd.measures_like(Unit())
        assert (odd.scale, str(odd)) == (10**4, "万元/元")

    def test_a_percentage_vanishes_in_products(self) -> None:
        """A percentage of money is money."""
        assert Unit.from_text("%") * WAN == WAN == WAN / Unit.from_text("%")

    def test_energy_in_coal_and_electricity_differ(self) -> None:
        """Standard coal and kilowatt hours are not added."""
        assert not Unit.from_text("tce").measures_like(Unit.from_text("kWh"))

    def test_other_things_do_not_multiply(self) -> None:
        """A unit combines with units only."""
        with pytest.raises(TypeError):
            WAN * 2  # type: ignore[operator]
        with pytest.raises(TypeError):
            WAN / 2  # type: ignore[operator]


class TestText:
    """Text reads back."""

    @pytest.mark.parametrize(
        ("text", "printed"),
        [
            ("", ""),
            ("1", ""),
            ("万元/亩", "万元/亩"),
            (" 万元 / 亩 ", "万元/亩"),
            ("万元/人年", "万元/(人·年)"),
            ("万元/人/年", "万元/(人·年)"),
            ("万元/(人*年)", "万元/(人·年)"),
            ("1/亩", "1/亩"),
            ("亩^2·元", "元·亩^2"),
            ("%", "%"),
            ("吨标煤", "吨标准煤"),
        ],
    )
    def test_reads_and_prints(self, text: str, printed: str) -> None:
        """What is printed is one form, and it reads back to the same unit."""
        unit = Unit.from_text(text)
        assert str(unit) == printed
        assert Unit.from_text(printed) == unit
        assert repr(unit) == f"Unit.from_text({printed!r})"

    @pytest.mark.parametrize(
        "text", ["斤", "万元/", "/亩", "万元//亩", "亩^1", "亩^x", "万元/斤", "亩" * 81, 3]
    )
    def test_refuses(self, text: str) -> None:
        """Other text is refused, and the error names the symbols."""
        with pytest.raises(InvariantError, match=r"not a unit.*万元"):
            Unit.from_text(text)

    @pytest.mark.parametrize(
        "powers",
        [
            ((NamedUnit.MU, 10),),
            ((NamedUnit.MU, 1.5),),
            ((NamedUnit.PERCENT, 2),),
            ((NamedUnit.PERCENT, 1), (NamedUnit.MU, 1)),
        ],
    )
    def test_refuses_powers(self, powers: tuple[tuple[NamedUnit, int], ...]) -> None:
        """Powers are whole and small, and a percentage stands alone."""
        with pytest.raises(InvariantError, match=r"stands alone|must be"):
            Unit(powers)
