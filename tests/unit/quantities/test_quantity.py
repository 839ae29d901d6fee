# SPDX-License-Identifier: Apache-2.0
"""Quantities calculate exactly and refuse what does not fit."""

from fractions import Fraction

import pytest

from feidi.errors import InvariantError, UndefinedError
from feidi.quantities import Area, Money, Quantity, Unit

TAX = Quantity.of("250", "万元")
LAND = Quantity.of(20, Unit.from_text("亩"))
HALF = Quantity.of("50", "%")


class TestDoors:
    """Only exact amounts with units come in."""

    def test_refuses_floats_and_other_units(self) -> None:
        """A float amount, a whole number without a Fraction and a text for a unit are refused."""
        for amount in (2.5, True, float("nan")):
            with pytest.raises(InvariantError, match="not an exact number"):
                Quantity.of(amount, "亩")  # type: ignore[arg-type]
        with pytest.raises(InvariantError, match="must be Fraction"):
            Quantity(2, Unit())  # type: ignore[arg-type]
        with pytest.raises(InvariantError, match="must be Unit"):
            Quantity(Fraction(2), "亩")  # type: ignore[arg-type]

    def test_from_money_and_area(self) -> None:
        """Money and areas become quantities without loss."""
        assert Quantity.of_money(Money.wan("1.2345")) == Quantity.of("12345", "元")
        assert Quantity.of_area(Area.from_text("1公顷")).text() == "15 亩"

    @pytest.mark.parametrize(
        ("text", "printed"),
        [
            ("12.5 万元/亩", "12.5 万元/亩"),
            ("12.5万元/亩", "12.5 万元/亩"),
            ("1/3 吨", "1/3 吨"),
            ("-2.36%", "-2.36%"),
            ("0.35", "0.35"),
            ("1,000.5 元", "1000.5 元"),
            ("3 1/亩", "3 1/亩"),
        ],
    )
    def test_text_round_trip(self, text: str, printed: str) -> None:
        """Text reads and prints, unit and all."""
        quantity = Quantity.from_text(text)
        assert str(quantity) == printed
        back = Quantity.from_text(printed)
        assert (back.amount, back.unit) == (quantity.amount, quantity.unit)
        assert repr(quantity) == f"Quantity.from_text({printed!r})"

    @pytest.mark.parametrize("text", ["", "亩", "1/0 亩", "1e3 亩", "1 斤", "9" * 300, 5, "nan"])
    def test_refuses_text(self, text: str) -> None:
        """Other text is refused."""
        with pytest.raises(InvariantError):
            Quantity.from_text(text)

    def test_english(self) -> None:
        """The English text has the English symbols."""
        assert Quantity.from_text("12.5 万元/亩").text("en") == "12.5 CNY10k/mu"


class TestTyping:
    """Numbers are read as they are for money, and units by the symbols that offices use."""

    @pytest.mark.parametrize(
        ("text", "quantity"),
        [
            ("２５０万元", Quantity.of(250, "万元")),
            ("－１，２５０．５　万元／亩", Quantity.of("-1250.5", "万元/亩")),
            ("¥1,000", Quantity.of(1000, "元")),
            ("-CNY 2,000,000", Quantity.of(-2_000_000, "元")),
            ("12 fen", Quantity.of("0.12", "元")),
            ("1亿2000万元", Quantity.of("1.2", "亿元")),
            ("-1亿3000万千瓦时", Quantity.of("-1.3", "亿千瓦时")),
            ("3万户", Quantity.of(30_000, "户")),
            ("5百万千瓦时", Quantity.of(5_000_000, "千瓦时")),
            ("3 千元", Quantity.of(3_000, "元")),
            ("2百万元", Quantity.of(200, "万元")),
            ("100㎡", Quantity.of(100, "平方米")),
            ("100m²", Quantity.of(100, "平方米")),
            ("17.7万平方米", Quantity.of(177_000, "平方米")),
            ("5度", Quantity.of(5, "千瓦时")),
            ("5万度", Quantity.of(5, "万千瓦时")),
            ("250kg", Quantity.of("0.25", "吨")),
            ("250公斤", Quantity.of("0.25", "吨")),
            ("3台", Quantity.of(3, "台")),
            ("2.36％", Quantity.of("2.36", "%")),
            ("5 1/亩", Quantity.of(5, "1/亩")),
            ("5 10kt", Quantity.of(5, "万吨")),
            ("1/3吨", Quantity.of(Fraction(1, 3), "吨")),
            ("3 万元/（人·年）", Quantity.of(3, "万元/人年")),
        ],
    )
    def test_text_is_read(self, text: str, quantity: Quantity) -> None:
        """What leaves no doubt is read."""
        assert Quantity.from_text(text) == quantity

    @pytest.mark.parametrize(
        "text",
        [
            "51/亩",
            "510kt",
            "12.34CNY10k",
            "1000万",
            "5 1",
            "3万5户",
            "1,0000亩",
            "(5)",
            "5万万元",
            "5万%",
            "1/0吨",
        ],
    )
    def test_doubt_is_refused(self, text: str) -> None:
        """Where digits run together or a unit is missing nothing is guessed."""
        with pytest.raises(InvariantError, match=r"not a (quantity|unit)"):
            Quantity.from_text(text)

    def test_power_of_ten_is_called_so(self) -> None:
        """It is no unnamed unit."""
        with pytest.raises(InvariantError, match="a power of ten"):
            Quantity.from_text("1E+06")


class TestArithmetic:
    """Units go along."""

    def test_sum_and_difference(self) -> None:
        """A sum is given in the unit of its first part."""
        assert str(TAX + Quantity.of(5000, "元")) == "250.5 万元"
        assert str(TAX - Quantity.of(5000, "元")) == "249.5 万元"
        assert str(-TAX) == "-250 万元"

    def test_refuses_to_add_tax_to_land(self) -> None:
        """Different dimensions are not added, subtracted or compared."""
        with pytest.raises(InvariantError, match="亩 cannot be added to 万元"):
            TAX + LAND
        with pytest.raises(InvariantError, match="亩 cannot be taken from 万元"):
            TAX - LAND
        with pytest.raises(InvariantError, match="亩 cannot be expressed in 万元"):
            TAX < LAND  # noqa: B015
        with pytest.raises(InvariantError, match="万元 cannot be expressed in a ratio"):
            TAX.in_unit("")

    def test_products(self) -> None:
        """Products and quotients derive units; a percentage becomes its ratio."""
        assert TAX / LAND * LAND == TAX
        assert str(HALF * TAX) == str(TAX * HALF) == "125 万元"
        assert str(TAX / HALF) == "500 万元"
        assert str(2 * TAX / 4) == "125 万元"
        assert str(TAX * Fraction(1, 2)) == "125 万元"
        assert str(HALF / 2) == "25%"
        assert (TAX / Quantity.of(1, "亿元")).in_unit("%") == Fraction(5, 2)

    def test_division_by_zero_is_undefined(self) -> None:
        """Nothing is divided by zero."""
        for nothing in (0, Fraction(0), Quantity.of(0, "亩")):
            with pytest.raises(UndefinedError, match="divided by zero"):
                TAX / nothing

    def test_other_numbers_do_not_combine(self) -> None:
        """Floats, booleans and texts are no operands."""
        for other in (2.0, True, "2", None):
            for operator in (
                "__add__",
                "__sub__",
                "__mul__",
                "__truediv__",
                "__lt__",
                "__le__",
                "__gt__",
                "__ge__",
            ):
                assert getattr(TAX, operator)(other) is NotImplemented

    def test_conversion(self) -> None:
        """The same quantity in another unit."""
        assert str(TAX.to("亿元")) == "0.025 亿元"
        assert str(TAX.to(Unit.from_text("元"))) == "2500000 元"
        assert str(HALF.to("")) == "0.5"


class TestOrder:
    """Quantities compare by what they measure."""

    def test_equal_across_units(self) -> None:
        """1 万元 equals 10000 元, hash and all; money never equals land or a number."""
        assert Quantity.of(1, "万元") == Quantity.of(10_000, "元")
        assert hash(Quantity.of(1, "万元")) == hash(Quantity.of(10_000, "元"))
        assert Quantity.of(1, "元") != Quantity.of(1, "亩")
        assert Quantity.of(1) != 1

    def test_order(self) -> None:
        """Order looks through units."""
        small, large = Quantity.of(9999, "元"), Quantity.of(1, "万元")
        assert small < large
        assert small <= large
        assert large > small
        assert large >= small
        assert [small > large, small >= large, large < small, large <= small] == [False] * 4
