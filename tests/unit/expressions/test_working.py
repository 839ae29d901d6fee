# SPDX-License-Identifier: Apache-2.0
"""Workings: the expression with its figures put in, as a true equation."""

from fractions import Fraction

import pytest

from feidi.dates import Grain, Period
from feidi.expressions import (
    CONDITION,
    MONEY,
    RATIO,
    Answer,
    Figure,
    Measure,
    Slot,
    Stage,
    Unknown,
    check,
    parse,
    work_out,
)
from feidi.expressions.working import quantity_of
from feidi.quantities import Unit
from tests.unit.expressions.test_evaluate import SCOPE, Sample


def working(text: str, measure: Measure) -> str:
    """Return the working of a text in 2024."""
    checked = check(parse(text), Slot("here", measure, Stage.RECEIVED), SCOPE)
    return work_out(checked, Sample(), Period.of_year(2024)).text("en")


@pytest.mark.parametrize(
    ("text", "measure", "expected"),
    [
        ("3000 万元", MONEY, "3000 万元"),
        ("tax", MONEY, "600 万元"),
        ("-(tax)", MONEY, "-600 万元"),
        ("min(3000 万元, sum(tax, 2 years before move))", MONEY, "min(3000 万元, 100 万元 + 200 万元) = 300 万元"),
        ("mean(tax, last 2 years)", MONEY, "(300 万元 + 600 万元) / 2 = 450 万元"),
        ("least(tax, last 2 years)", MONEY, "min(300 万元, 600 万元) = 300 万元"),
        ("most(tax, last 2 years)", MONEY, "max(300 万元, 600 万元) = 600 万元"),
        ("sum(tax, last 1 year)", MONEY, "600 万元"),
        ("density * 3 亩", MONEY, "30 万元/亩 * 3 亩 = 90 万元"),
        ("x^2 - previous(x)", RATIO, "7^2 - -2 = 51"),
        ("year_before(tax) / 3", MONEY, "300 万元 / 3 = 100 万元"),
        ("growth(tax, previous)", RATIO, "600 万元 / 300 万元 - 1 = 1"),
        ("growth(tax, year_before)", RATIO, "600 万元 / 300 万元 - 1 = 1"),
        ("share(previous(tax), tax)", RATIO, "300 万元 / 600 万元 = 0.5"),
        ("share(1, 3)", RATIO, "1 / 3 = 1/3"),
        ("round(tax / 7, 1 万元, down)", MONEY, "round(600 万元 / 7, 1 万元, down) = 85 万元"),
        ("escalate(500 万元, 8%, 3 年, 2018)", MONEY, "500 万元 * (1 + 8%)^2 = 583.2 万元"),
        ("escalate(1 元, 0%, 1 年, 2014)", MONEY, "1 元 * (1 + 0%)^9 * (1 + 0%) = 1 元"),
        ("escalate(500 万元, dated(1% from 2000; 2% from 2024), 1 年, 2022)", MONEY, "500 万元 * (1 + 1%) * (1 + 2%) = 515.1 万元"),
        ("receipts(all) + received(source)", MONEY, "100 元 + 30 元 = 130 元"),
        ("count(led, last 2 years) * years_since(move)", RATIO, "1 * 1 = 1"),
        ("days_since(move)", RATIO, "594"),
        ("abs(previous(x))", RATIO, "abs(-2) = 2"),
        ("cases(1 if x > 9; x * 2 if x > 5; else 3)", RATIO, "7 * 2 = 14"),
        ("cases(1 if x > 9; else x + 3)", RATIO, "7 + 3 = 10"),
        ("dated(x + 1 from 2014; 2 from 2026)", RATIO, "7 + 1 = 8"),
        ("marginal(x; 10 above 0; 20 above 5)", RATIO, "10 * (5 - 0) + 20 * (7 - 5) = 90"),
        ("marginal(x; 10 above 8; else 2)", RATIO, "2 * 7 = 14"),
        ("marginal(x; 10 above 5; else 2)", RATIO, "2 * 5 + 10 * (7 - 5) = 30"),
        ("marginal(tax; 10% above 1000 万元)", MONEY, "0 元"),
        ("whole(x; 10 from 7; else 2)", RATIO, "10 * 7 = 70"),
        ("whole(x; 10 above 7; else 2)", RATIO, "2 * 7 = 14"),
        ("whole(x; 10 above 8)", RATIO, "0 * 7 = 0"),
        ("led and not x > 9", CONDITION, "led and not 7 > 9"),
        ("move > 2020-01-01", CONDITION, "move > 2020-01-01"),
        ("1 / 0", RATIO, "0 (2024): the divisor is zero"),
    ],
)  # fmt: skip
def test_working_is_the_equation(text: str, measure: Measure, expected: str) -> None:
    """Every figure stands in its place, and what was chosen by a condition stands alone."""
    assert working(text, measure) == expected


def test_definitions_have_workings_of_their_own() -> None:
    """A definition is put in as its value, and its working is kept."""
    checked = check(parse("density * 3 亩"), Slot("here", MONEY), SCOPE)
    ((name, inner),) = work_out(checked, Sample(), Period.of_year(2024)).definitions
    assert (name, inner.text()) == ("density", "600 万元 / 20 亩 = 30 万元/亩")


class Steady:
    """A world in which everything is 1 since the year 1000."""

    def find(self, figure: Figure, period: Period, measure: Measure) -> Answer:
        """Return 1."""
        return Fraction(1)

    def first(self, figure: Figure, grain: Grain) -> Period | None:
        """Return the year 1000."""
        return Period.of_year(1000)


def test_long_windows_stand_with_their_value() -> None:
    """A sum over a thousand years is not written out."""
    found = work_out(check(parse("sum(a, to date) + 1"), Slot("here")), Steady(), Period.of_year(2024))
    assert found.text("en") == "1025 + 1 = 1026"


@pytest.mark.parametrize(
    ("number", "unit", "text"),
    [
        (Fraction(10**8), "元", "1 亿元"),
        (Fraction(10**8 + 1), "元", "100000001 元"),
        (Fraction(12_345_600), "元", "1234.56 万元"),
        (Fraction(1, 3), "万元", "1/3 元"),
        (Fraction(3, 100), "%", "3%"),
        (Fraction(1500), "平方公里", "1 平方公里"),
    ],
)
def test_values_are_shown_in_the_unit_that_a_reader_expects(number: Fraction, unit: str, text: str) -> None:
    """Money takes 亿元 or 万元 where that needs two decimals at most; other numbers keep their unit."""
    assert quantity_of(number, Unit.from_text(unit)).text() == text


def test_unknown_has_no_tree() -> None:
    """Without a value there is nothing to show but the reasons."""
    found = work_out(check(parse("a + 1"), Slot("here"), SCOPE), Sample(), Period.of_year(2024))
    assert isinstance(found.value, Unknown)
    assert found.tree is None
    assert found.text() == "a (2024):数据缺失"
