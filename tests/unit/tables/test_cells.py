# SPDX-License-Identifier: Apache-2.0
"""Cells are read as what their column holds, and what leaves a doubt is refused."""

import datetime as dt
from decimal import Decimal
from fractions import Fraction

import pytest

from feidi.dates import FiscalYear, date_of
from feidi.errors import InvariantError
from feidi.quantities import Money, Quantity, Unit
from feidi.tables.cells import count_of, day_of, is_empty, money_of, quantity_of, word_of, year_of

WAN, RATIO = Unit.from_text("万元"), Unit()
MARCH = date_of("2024-03-01")


@pytest.mark.parametrize(
    "cell", [None, float("nan"), "", " / ", "\u3000", "—", "——", "NaN", "n/a", Decimal("NaN")]
)
def test_nothing(cell: object) -> None:
    """None, NaN, blanks and dashes hold nothing."""
    assert is_empty(cell)


@pytest.mark.parametrize("cell", [0, 0.0, "0", False, Decimal(0), FiscalYear(2024)])
def test_something(cell: object) -> None:
    """Zero and false are something."""
    assert not is_empty(cell)


@pytest.mark.parametrize(
    "cell",
    [
        0.1,
        "0.1",
        "０．１",
        "0.1 万元",
        "1,000 元",
        "¥1,000",
        Decimal("0.1"),
        Decimal("0.10"),
        Fraction(1, 10),
        Quantity.of(1000, "元"),
    ],
)
def test_one_tenth(cell: object) -> None:
    """However it is written, a tenth is exactly a tenth."""
    assert quantity_of(cell, WAN, "tax") == Quantity.of("0.1", "万元")


def test_exact_decimals() -> None:
    """Decimals of any precision are taken as they are."""
    assert quantity_of(Decimal("12345678901234567890.12"), WAN, "x").amount == Fraction(
        "12345678901234567890.12"
    )
    assert money_of(Decimal("0.01"), Unit.from_text("元"), "x") == Money(1)


def test_scalars_of_numpy() -> None:
    """A narrow float is the decimal it prints as, not the wide one behind it."""
    numpy = pytest.importorskip("numpy")
    for cell in (numpy.int64(3), numpy.float32(3), numpy.float64(3), numpy.str_("3")):
        assert quantity_of(cell, RATIO, "x") == Quantity.of(3)
    assert quantity_of(numpy.float32(0.1), RATIO, "x") == Quantity.of("0.1")
    assert quantity_of(numpy.float16(0.1), RATIO, "x") == Quantity.of("0.1")
    assert count_of(numpy.int32(4), "x") == 4
    assert year_of(numpy.int64(2024), "x") == FiscalYear(2024)
    assert word_of(numpy.str_(" a "), "x") == "a"
    assert day_of(numpy.datetime64("2024-03-01T00:00:00.000000000"), "x") == MARCH
    with pytest.raises(InvariantError, match="not a quantity"):
        quantity_of(numpy.bool_(True), RATIO, "x")


@pytest.mark.parametrize(
    "cell",
    [True, float("inf"), "abc", [1], object(), Decimal("Infinity"), "250万", "1E+06", dt.date(2024, 1, 1)],
)
def test_no_quantity(cell: object) -> None:
    """Truth values, infinities, days and half-written numbers are refused at their place."""
    with pytest.raises(InvariantError) as caught:
        quantity_of(cell, WAN, "row 1, tax")
    assert caught.value.place == "row 1, tax"


@pytest.mark.parametrize("cell", [2.0**53, -1e16, 1.2345678901234567e17])
def test_float_that_lost_digits(cell: float) -> None:
    """A float of sixteen digits and more may not be what was typed."""
    with pytest.raises(InvariantError, match="may be lost"):
        quantity_of(cell, WAN, "tax")
    assert quantity_of(2.0**53 - 1, WAN, "tax").amount == 2**53 - 1


def test_money() -> None:
    """A bare number is in the unit of the column; parts of a fen are refused at their place."""
    assert money_of("1,000.5", WAN, "x") == Money.wan("1000.5")
    assert money_of("3元", WAN, "x") == Money.yuan(3)
    assert money_of(Money(7), WAN, "x") == Money(7)
    with pytest.raises(InvariantError, match="row 2, 金额: money is a whole number of fen"):
        money_of("0.0000001", WAN, "row 2, 金额")
    with pytest.raises(InvariantError, match="row 2: 亩 cannot be expressed in 元"):
        money_of("3亩", WAN, "row 2")


@pytest.mark.parametrize(
    "cell", [2024, 2024.0, "2024", " 2024年 ", "2024年度", "２０２４", "2024.0", FiscalYear(2024)]
)
def test_year(cell: object) -> None:
    """A year is a number, or text as offices write it."""
    assert year_of(cell, "year") == FiscalYear(2024)


@pytest.mark.parametrize(
    "cell", ["last", 2024.5, "24", 3000, 1948, True, dt.date(2024, 1, 1), "2024-01", None]
)
def test_no_year(cell: object) -> None:
    """A day, a month or a number out of range is no year."""
    with pytest.raises(InvariantError, match="year: not a fiscal year"):
        year_of(cell, "year")
    assert (year_of(2999, "year"), year_of(1949, "year")) == (FiscalYear(2999), FiscalYear(1949))


@pytest.mark.parametrize(
    "cell",
    [
        MARCH,
        dt.date(2024, 3, 1),
        dt.datetime(2024, 3, 1),  # noqa: DTZ001
        "2024-03-01",
        "2024-3-1",
        "2024/3/1",
        "2024.03.01",
        "2024年3月1日",
        "２０２４－０３－０１",
        "2024-03-01 00:00:00",
        "2024-03-01T00:00",
    ],
)
def test_day(cell: object) -> None:
    """A day is a date, or text that leaves no doubt; midnight is no time of day."""
    assert day_of(cell, "date") == MARCH


@pytest.mark.parametrize(
    "cell",
    [
        dt.datetime(2024, 3, 1, 10, 30),  # noqa: DTZ001
        dt.datetime(2024, 3, 1, tzinfo=dt.UTC),
        "2024-03-01T08:00",
        "2024-03-01 00:00:01",
        "2024-03-01T00:00:00Z",
        "2024-03-01T00:00+08:00",
    ],
)
def test_moment_is_no_day(cell: object) -> None:
    """A time of day or a zone could move the sum to another day."""
    with pytest.raises(InvariantError, match="date: a moment, and not a day"):
        day_of(cell, "date")


@pytest.mark.parametrize(
    "cell", ["3/1/2024", "2024-13-01", "2024-02-30", "20240301", 45352, "March", "2024-3", "2024-3/1"]
)
def test_no_day(cell: object) -> None:
    """A number, a month and a day that no calendar has are refused."""
    with pytest.raises(InvariantError, match="date: not a day of the calendar"):
        day_of(cell, "date")


def test_counts() -> None:
    """A number of times is whole and not negative."""
    assert [count_of(cell, "x") for cell in (2, 2.0, "2", Decimal(2))] == [2, 2, 2, 2]
    for cell in (1.5, -1, "x", "2 亩"):
        with pytest.raises(InvariantError, match="not a number of times"):
            count_of(cell, "x")


def test_words() -> None:
    """A name has its normal form; a code that was taken for a number is a code again."""
    assert [word_of(cell, "x") for cell in (" 甲厂\u3000", 330110, 330110.0)] == ["甲厂", "330110", "330110"]
    for cell in (1.5, True, 1e17, dt.date(2024, 1, 1)):
        with pytest.raises(InvariantError, match="x: not a name"):
            word_of(cell, "x")
