# SPDX-License-Identifier: Apache-2.0
"""The one door for numbers: exact in, or refused."""

from decimal import Decimal
from fractions import Fraction

import pytest

from feidi.errors import InvariantError
from feidi.quantities.exact import exact, exact_amount, half_width, plain


@pytest.mark.parametrize(
    ("written", "number"),
    [
        (0, Fraction(0)),
        (-7, Fraction(-7)),
        (10**60 - 1, Fraction(10**60 - 1)),
        (Fraction(2, 37), Fraction(2, 37)),
        (Decimal("1000.8"), Fraction(5004, 5)),
        (Decimal("-0.0"), Fraction(0)),
        (Decimal("1E+3"), Fraction(1000)),
        (Decimal("0E-200"), Fraction(0)),
        ("1000.8", Fraction(5004, 5)),
        ("1,000.8", Fraction(5004, 5)),
        ("12,345,678", Fraction(12_345_678)),
        ("0012", Fraction(12)),
        ("+5", Fraction(5)),
        ("-0.5", Fraction(-1, 2)),
        (" 35% ", Fraction(7, 20)),
        ("35 %", Fraction(7, 20)),
        ("-0.5%", Fraction(-1, 200)),
        ("1/3", Fraction(1, 3)),
        ("-1.5/3", Fraction(-1, 2)),
        ("1,000/3", Fraction(1000, 3)),
        ("1/3%", Fraction(1, 300)),
        ("１，０００．８", Fraction(5004, 5)),
        ("３５％", Fraction(7, 20)),
        ("－１／３", Fraction(-1, 3)),
        ("＋５", Fraction(5)),
        ("0." + "0" * 58 + "1", Fraction(1, 10**59)),
        ("5" + "." + "0" * 200, Fraction(5)),
    ],
)
def test_numbers_are_read_exactly(written: int | str | Decimal | Fraction, number: Fraction) -> None:
    """Every way to write an exact number gives that number and nothing near it."""
    read = exact(written, "amount")
    assert read == number
    assert type(read) is Fraction


@pytest.mark.parametrize(
    "written",
    [
        1.5,
        0.0,
        float("nan"),
        True,
        False,
        None,
        [1],
        b"1",
        1j,
        Decimal("NaN"),
        Decimal("sNaN"),
        Decimal("Infinity"),
        Decimal("1E+999999"),
        Decimal("1E-999999"),
        Decimal("1" * 301),
        "",
        " ",
        "%",
        "abc",
        "nan",
        "inf",
        "1_000",
        "0x10",
        "1.",
        ".5",
        "1..5",
        "1,00",
        "1,0000",
        ",100",
        "1000,000",
        "1 000",
        "--1",
        "1/0",
        "1/00",
        "1/-3",
        "1/2/3",
        "1 / 3",
        "1/2.5",
        "/3",
        "1/",
        "35%%",
        "%35",
        "50%/100%",
        "6:4",
        "−5",
        "一百",
        "١٢",
        "1" * 401,
        "1\n2",
    ],
)
def test_what_is_not_exact_is_refused(written: object) -> None:
    """Floats, booleans, NaN, half-written numbers and other text never become a number."""
    with pytest.raises(InvariantError, match="never a float") as caught:
        exact(written, "share")  # type: ignore[arg-type]
    assert caught.value.place == "share"
    assert caught.value.value is written


@pytest.mark.parametrize(
    "written",
    [
        10**60,
        -(10**60),
        Fraction(1, 10**60),
        Decimal(10**60),
        Decimal("1E-60"),
        Decimal("1." + "3" * 60),
        "1" * 61,
        "0." + "0" * 59 + "1",
        "1/" + "7" * 61,
    ],
)
def test_endless_numbers_are_refused(written: int | str | Decimal | Fraction) -> None:
    """A number of more than 60 digits is refused, however it is written."""
    with pytest.raises(InvariantError, match="amount: has more than 60 digits") as caught:
        exact(written, "amount")
    assert caught.value.value is written
    assert caught.value.remedy


def test_subclasses_are_refused() -> None:
    """A number that only behaves like an int is not one."""

    class Count(int):
        pass

    with pytest.raises(InvariantError):
        exact(Count(3), "count")


@pytest.mark.parametrize("written", ["35%", "３５％", " 1/2% "])
def test_a_percentage_is_no_amount(written: str) -> None:
    """Of what a percentage counts is not known, so it counts nothing."""
    with pytest.raises(InvariantError, match="a percentage is not an amount") as caught:
        exact_amount(written, "money in 元")
    assert (caught.value.place, caught.value.value) == ("money in 元", written)
    assert exact_amount("1/2", "money in 元") == exact_amount(Fraction(1, 2), "") == Fraction(1, 2)


def test_full_width_becomes_ascii() -> None:
    """Digits and signs are turned, and what else is written stays."""
    assert half_width("－６：４，０．５％／３＋１万元") == "-6:4,0.5%/3+1万元"


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (Fraction(0), "0"),
        (Fraction(7), "7"),
        (Fraction(-7), "-7"),
        (Fraction(1, 2), "0.5"),
        (Fraction(-1, 2), "-0.5"),
        (Fraction(-1, 100), "-0.01"),
        (Fraction(5004, 5), "1000.8"),
        (Fraction(-3001, 200), "-15.005"),
        (Fraction(1, 8), "0.125"),
        (Fraction(1, 3), "1/3"),
        (Fraction(-1, 3), "-1/3"),
        (Fraction(1, 6), "1/6"),
        (Fraction(100), "100"),
        (Fraction(1, 2**20), "0.00000095367431640625"),
    ],
)
def test_numbers_are_written_exactly(number: Fraction, text: str) -> None:
    """A decimal that ends is written as one, any other as a fraction, with the sign in front."""
    assert plain(number) == text
    assert exact(text, "number") == number
