# SPDX-License-Identifier: Apache-2.0
"""Money is whole fen, is read with its unit and is written exactly."""

import copy
import pickle
from decimal import Decimal
from fractions import Fraction

import pytest

from feidi.errors import InvariantError, UndefinedError
from feidi.quantities.money import LARGEST, Money, MoneyUnit


@pytest.mark.parametrize(
    ("unit", "fen", "zh"),
    [
        (MoneyUnit.FEN, 1, "分"),
        (MoneyUnit.YUAN, 100, "元"),
        (MoneyUnit.WAN, 10**6, "万元"),
        (MoneyUnit.YI, 10**10, "亿元"),
    ],
)
def test_units_are_whole_fen(unit: MoneyUnit, fen: int, zh: str) -> None:
    """Each unit is a whole number of fen and has its Chinese name."""
    assert (unit.fen, unit.zh) == (fen, zh)
    assert Money.of(1, unit) == Money(fen)


def test_amounts_are_read_in_their_unit() -> None:
    """Yuan, ten thousands and hundred millions are read exactly."""
    assert Money.yuan("12.34").fen == 1234
    assert Money.wan("1,000.8").fen == 1_000_800_000
    assert Money.yi(Decimal("1.78")).fen == 17_800_000_000
    assert Money.wan(Fraction(1, 4)).fen == 250_000
    assert Money.yuan(-3).fen == -300


@pytest.mark.parametrize("fen", [1.0, True, None, "7", Decimal(7), Fraction(7)])
def test_only_a_whole_number_of_fen_is_money(fen: object) -> None:
    """What is not an int cannot be money, even where it equals one."""
    with pytest.raises(InvariantError, match=r"never a float|must be") as caught:
        Money(fen)  # type: ignore[arg-type]
    assert (caught.value.place, caught.value.value) == ("money.fen", fen)


@pytest.mark.parametrize("fen", [LARGEST, -LARGEST])
def test_absurd_sums_are_refused(fen: int) -> None:
    """A sum that no treasury holds is a slip of the unit, and the error says so."""
    assert Money(fen - (1 if fen > 0 else -1))
    with pytest.raises(InvariantError, match="check the unit"):
        Money(fen)
    with pytest.raises(InvariantError, match="check the unit"):
        Money(fen // 10) * 10


@pytest.mark.parametrize("amount", ["0.001", "1/3", Fraction(1, 300), Decimal("12.345")])
def test_parts_of_a_fen_are_refused(amount: str | Fraction | Decimal) -> None:
    """No rounding happens at the door."""
    with pytest.raises(InvariantError, match="round it first") as caught:
        Money.yuan(amount)
    assert (caught.value.place, caught.value.value) == ("money in 元", amount)


@pytest.mark.parametrize("amount", [1.5, True, float("nan"), "NaN", "35%", None])
def test_inexact_amounts_are_refused(amount: object) -> None:
    """Floats, booleans, NaN and percentages are no amounts."""
    with pytest.raises(InvariantError) as caught:
        Money.wan(amount)  # type: ignore[arg-type]
    assert (caught.value.place, caught.value.value) == ("money in 万元", amount)
    assert caught.value.remedy


@pytest.mark.parametrize(
    ("text", "fen"),
    [
        ("1000.8万元", 1_000_800_000),
        ("1,000.8万元", 1_000_800_000),
        ("１，０００．８万元", 1_000_800_000),
        (" 1000.8 万元 ", 1_000_800_000),
        ("1.78亿元", 17_800_000_000),
        ("12.34元", 1234),
        ("-12.34元", -1234),
        ("－12.34元", -1234),
        ("+5元", 500),
        ("7分", 7),
        ("-0.5元", -50),
        ("12.340元", 1234),
        ("00.00000001亿元", 100),
        ("1/2万元", 500_000),
        ("CNY 12.34", 1234),
        ("CNY12.34", 1234),
        ("CNY 10,008,000", 1_000_800_000),
        ("-CNY 0.05", -5),
        ("CNY -0.05", -5),
        ("1,000.8 CNY10k", 1_000_800_000),
        ("-1.78 CNY100m", -17_800_000_000),
        ("1,234 fen", 1234),
        ("1亿2000万元", 12_000_000_000),
        ("1亿零200万5000元", 10_200_500_000),
        ("1亿2千万元", 12_000_000_000),
        ("3万5000.50元", 3_500_050),
        ("3万零5元", 3_000_500),
        ("3万5千元", 3_500_000),
        ("12元5角", 1_250),
        ("12元3角4分", 1_234),
        ("12元零4分", 1_204),
        ("3角4分", 34),
        ("5角", 50),
        ("1千万元", 1_000_000_000),
        ("1.5千元", 150_000),
        ("2百万元", 200_000_000),
        ("1.2万亿元", 120_000_000_000_000),
        ("人民币1000元整", 100_000),
        ("人民币 1,000.50 元", 100_050),
        ("¥1,000", 100_000),
        ("￥－１，０００", -100_000),
        ("-¥1.2亿", -12_000_000_000),
        ("RMB 5", 500),
        ("5 CNY", 500),
        ("1,234.5 yuan", 123_450),
        ("12 CNY1k", 1_200_000),
        ("12 CNY1m", 1_200_000_000),
        ("1.2300元", 123),
    ],
)
def test_text_is_read_with_its_unit(text: str, fen: int) -> None:
    """Chinese and English amounts are read, with separators, signs and full-width digits."""
    assert Money.from_text(text) == Money(fen)


@pytest.mark.parametrize(
    "text",
    [
        "1000",
        "",
        "元",
        "CNY",
        "1000.8万",
        "12.34 USD",
        "12.34CNY10k",
        "人民币",
        "12元34分",
        "1 000元",
        "1 亿",
        "1亿20000万元",
        "1.5亿2000万元",
        "3万5元",
        "3百元",
        "(5元)",
        "5元角",
        None,
        12,
        "9" * 400 + "元",
        "abc元",
        "35%元",
        "6:4元",
        "1,00元",
        "1,0000元",
        "nan元",
        "-CNY -5",
        "-CNY +5",
        "CNY 1/3",
        "0.001元",
        "1.5分",
        "1/3万元",
        "CNY x",
    ],
)
def test_text_without_a_unit_is_refused(text: object) -> None:
    """A bare number could be yuan or ten thousands of them, so neither is guessed."""
    with pytest.raises(InvariantError, match="write the number and its unit") as caught:
        Money.from_text(text)  # type: ignore[arg-type]
    assert (caught.value.place, caught.value.value) == ("money", text)


@pytest.mark.parametrize("text", ["1E+06", "1E+06元", "１.２e5万元", "CNY 1e6", "-1.2E+07 元"])
def test_power_of_ten_is_called_so(text: str) -> None:
    """A spreadsheet that shortened a number has perhaps lost digits of it, and the error says where to look."""
    with pytest.raises(InvariantError, match=r"a power of ten.*every digit") as caught:
        Money.from_text(text)
    assert (caught.value.place, caught.value.value) == ("money", text)


@pytest.mark.parametrize(
    ("money", "zh", "en"),
    [
        (Money(0), "0元", "CNY 0"),
        (Money(5), "0.05元", "CNY 0.05"),
        (Money(-50), "-0.5元", "-CNY 0.50"),
        (Money.yuan("12.34"), "12.34元", "CNY 12.34"),
        (Money.yuan(9_999), "9999元", "CNY 9,999"),
        (Money.yuan(10_000), "1万元", "CNY 10,000"),
        (Money.yuan(10_001), "10001元", "CNY 10,001"),
        (Money.yuan(10_100), "1.01万元", "CNY 10,100"),
        (Money.wan("1000.8"), "1000.8万元", "CNY 10,008,000"),
        (Money.wan(10_008), "10008万元", "CNY 100,080,000"),
        (-Money.yi("1.78"), "-1.78亿元", "-CNY 178,000,000"),
    ],
)
def test_text_is_what_a_person_expects(money: Money, zh: str, en: str) -> None:
    """Chinese takes the largest unit with at most two decimals, English writes yuan, and both read back."""
    assert (money.text(), money.text("en"), str(money)) == (zh, en, zh)
    assert repr(money) == f"Money.from_text({zh!r})"
    assert Money.from_text(zh) == Money.from_text(en) == money


@pytest.mark.parametrize(
    ("unit", "zh", "en"),
    [
        (MoneyUnit.FEN, "-1000800005分", "-1,000,800,005 fen"),
        (MoneyUnit.YUAN, "-10008000.05元", "-CNY 10,008,000.05"),
        (MoneyUnit.WAN, "-1000.800005万元", "-1,000.800005 CNY10k"),
        (MoneyUnit.YI, "-0.1000800005亿元", "-0.1000800005 CNY100m"),
    ],
)
def test_text_in_a_given_unit(unit: MoneyUnit, zh: str, en: str) -> None:
    """A given unit is used in either language, however many decimals it takes."""
    money = Money(-1_000_800_005)
    assert (money.text(unit=unit), money.text("en", unit)) == (zh, en)


def test_other_languages_are_refused() -> None:
    """A language that is not known does not become Chinese."""
    with pytest.raises(InvariantError, match="use 'zh' or 'en'"):
        Money(1).text("fr")  # type: ignore[arg-type]


def test_arithmetic_is_exact() -> None:
    """Sums, differences, signs, sizes and whole multiples stay money; a ratio is a fraction."""
    one, two = Money.yuan("0.10"), Money.yuan("0.20")
    assert one + two == Money.yuan("0.30")
    assert one - two == -one
    assert abs(-one) == one
    assert one * 3 == 3 * one == Money(30)
    assert sum([one, two, two]) == Money(50)
    assert two / one == 2
    assert type(one / two) is Fraction
    assert bool(one)
    assert not Money(0)
    assert one < two


@pytest.mark.parametrize("other", [1, 0, True, 0.5, "1元", None, Fraction(1, 2), Decimal(1)])
def test_money_mixes_with_nothing_else(other: object) -> None:
    """Nothing but money is added to, taken from, compared with or divided into money."""
    with pytest.raises(TypeError):
        Money(1) + other  # type: ignore[operator]
    with pytest.raises(TypeError):
        Money(1) - other  # type: ignore[operator]
    with pytest.raises(TypeError):
        Money(1) / other  # type: ignore[operator]
    with pytest.raises(TypeError):
        assert Money(1) < other  # type: ignore[operator]
    assert Money(1) != other


@pytest.mark.parametrize("other", [1, False, 0.0, "0"])
def test_only_the_start_of_a_sum_is_forgiven(other: object) -> None:
    """The integer 0 in front is how sum() begins; nothing else may stand there."""
    assert 0 + Money(1) == Money(1)
    with pytest.raises(TypeError):
        other + Money(1)  # type: ignore[operator]


@pytest.mark.parametrize("times", [0.5, True, "2", Fraction(1, 2), Money(1), None])
def test_only_whole_multiples_are_money(times: object) -> None:
    """A part of money is split by a rounding, never multiplied out."""
    with pytest.raises(TypeError):
        Money(1) * times  # type: ignore[operator]


def test_no_ratio_to_no_money() -> None:
    """A ratio to nothing is undefined, and 0 would be a claim."""
    with pytest.raises(UndefinedError) as caught:
        Money.yuan(5) / Money(0)
    assert (caught.value.place, caught.value.value) == ("money", "5元")
    assert caught.value.remedy


def test_money_is_a_value() -> None:
    """Equal amounts are one in a set, survive copies, and cannot be changed."""
    money = Money.wan(3)
    assert {money, Money.yuan(30_000)} == {money}
    assert copy.deepcopy(money) == pickle.loads(pickle.dumps(money)) == money
    with pytest.raises(AttributeError):
        money.fen = 7  # type: ignore[misc]
