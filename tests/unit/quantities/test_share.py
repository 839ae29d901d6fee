# SPDX-License-Identifier: Apache-2.0
"""Shares lie in 0 to 1, rates anywhere, and both are exact."""

from decimal import Decimal
from fractions import Fraction

import pytest

from feidi.errors import InvariantError
from feidi.quantities.share import Rate, Share


@pytest.mark.parametrize(
    ("written", "value"),
    [
        (0, Fraction(0)),
        (1, Fraction(1)),
        ("1/2", Fraction(1, 2)),
        ("0.35", Fraction(7, 20)),
        ("35%", Fraction(7, 20)),
        ("３５％", Fraction(7, 20)),
        ("100%", Fraction(1)),
        ("6:4", Fraction(3, 5)),
        ("６：４", Fraction(3, 5)),
        (" 6 : 4 ", Fraction(3, 5)),
        ("6:0", Fraction(1)),
        ("0:4", Fraction(0)),
        ("2.5:7.5", Fraction(1, 4)),
        ("60%:40%", Fraction(3, 5)),
        ("60％：40％", Fraction(3, 5)),
        ("1/3:1/6", Fraction(2, 3)),
        (Decimal("0.4"), Fraction(2, 5)),
        (Fraction(2, 37), Fraction(2, 37)),
    ],
)
def test_shares_are_read_exactly(written: int | str | Decimal | Fraction, value: Fraction) -> None:
    """Fractions, decimals, percentages and ratios of two give the same exact share."""
    assert Share(written).value == value


@pytest.mark.parametrize(
    "ratio",
    [
        "1:2:3",
        "0:0",
        "-1:2",
        "1:-2",
        "60%:40",
        "60:40%",
        "60％:40",
        "：:",
        "1::2",
        ":",
        "6:",
        ":4",
        "a:b",
        "0%:0.0%",
    ],
)
def test_other_ratios_are_refused(ratio: str) -> None:
    """A ratio has two parts, neither negative, one above 0, both percentages or neither."""
    with pytest.raises(InvariantError, match='"6:4"') as caught:
        Share(ratio)
    assert (caught.value.place, caught.value.value) == ("share", ratio)


@pytest.mark.parametrize("written", [0.5, True, None, float("nan"), "", "half"])
def test_what_is_no_number_is_no_share(written: object) -> None:
    """Floats, booleans and unfinished text are refused."""
    with pytest.raises(InvariantError, match="not an exact number") as caught:
        Share(written)  # type: ignore[arg-type]
    assert caught.value.place == "share"
    assert caught.value.remedy


@pytest.mark.parametrize(
    ("written", "shown"),
    [("1.2", "1.2"), (-1, "-1"), ("101%", "1.01"), ("4/3", "4/3"), (Fraction(-1, 2), "-0.5")],
)
def test_a_share_is_part_of_one_whole(written: int | str | Fraction, shown: str) -> None:
    """Nothing below 0 or above 1 is a share."""
    with pytest.raises(InvariantError, match="lies outside 0 to 1") as caught:
        Share(written)
    assert (caught.value.place, caught.value.value) == ("share", shown)


def test_a_ratio_of_endless_parts_is_refused() -> None:
    """A ratio is held to as many digits as any other number."""
    with pytest.raises(InvariantError, match="more than 60 digits"):
        Share(f"1:{'9' * 59}.7")


def test_the_rest_is_what_is_left() -> None:
    """A share and its rest make the whole."""
    assert Share("35%").rest == Share("65%")
    assert Share(1).rest == Share(0)


@pytest.mark.parametrize(
    ("written", "text", "percent"),
    [
        ("35%", "7/20", "35%"),
        ("1/3", "1/3", "1/3"),
        (1, "1", "100%"),
        (0, "0", "0%"),
        ("10.008%", "1251/12500", "10.008%"),
    ],
)
def test_text_reads_back(written: int | str, text: str, percent: str) -> None:
    """The text is a fraction, the percentage one where it ends, and both read back, for shares and rates."""
    for kind in (Share, Rate):
        value = kind(written)
        assert (str(value), value.percent(), repr(value)) == (text, percent, f"{kind.__name__}({text!r})")
        assert kind(text) == kind(percent) == value


@pytest.mark.parametrize(
    ("written", "value"),
    [("8%", Fraction(2, 25)), ("-0.5%", Fraction(-1, 200)), ("250%", Fraction(5, 2)), (3, Fraction(3))],
)
def test_rates_are_read_exactly(written: int | str, value: Fraction) -> None:
    """A rate may be below 0 or above 1."""
    assert Rate(written).value == value


@pytest.mark.parametrize("written", [0.08, True, None, "8:2", "", "8‰", Decimal("NaN")])
def test_what_is_no_number_is_no_rate(written: object) -> None:
    """Floats, booleans, ratios and other text are refused."""
    with pytest.raises(InvariantError) as caught:
        Rate(written)  # type: ignore[arg-type]
    assert (caught.value.place, caught.value.value) == ("rate", written)
    assert caught.value.remedy


def test_shares_are_ordered_and_are_no_rates() -> None:
    """Shares compare with shares, and equal no rate of the same number."""
    assert Share("1/3") < Share("34%") <= Share("34%")
    assert Share("1/2") != Rate("1/2")  # type: ignore[comparison-overlap]
    assert {Share("1/2"), Share("50%"), Share("5:5")} == {Share("0.5")}
    assert Rate("-1%") < Rate(0)
    with pytest.raises(TypeError):
        assert Share("1/2") < Rate(1)  # type: ignore[operator]
