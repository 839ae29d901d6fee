# SPDX-License-Identifier: Apache-2.0
"""Values of expressions: exact numbers, three-valued conditions, reasons for what is unknown."""

from fractions import Fraction

import pytest

from feidi.dates import Grain, Period, date_of
from feidi.expressions import (
    CONDITION,
    DAY,
    MONEY,
    RATIO,
    Answer,
    Cause,
    Definition,
    Fact,
    Figure,
    FigureKind,
    Kind,
    Measure,
    Range,
    Reason,
    Scope,
    Slot,
    Stage,
    Unknown,
    check,
    evaluate,
    parse,
    work_out,
)
from feidi.expressions.world import Nothing
from feidi.labels import Label
from feidi.quantities import Unit

Y2024 = Period.of_year(2024)
SCOPE = Scope(
    facts=[
        Fact("tax", Label(zh="税收", en="tax"), Unit.from_text("万元")),
        Fact("land", Label(zh="用地", en="land"), Unit.from_text("亩")),
    ],
    definitions=[
        Definition(name="density", label=Label(zh="亩均", en="per mu"), expression=parse("tax / land"))
    ],
)
YUAN = {
    ("tax", "2021"): Fraction(1_000_000),
    ("tax", "2022"): Fraction(2_000_000),
    ("tax", "2023"): Fraction(3_000_000),
    ("tax", "2024"): Fraction(6_000_000),
    ("tax", "2024Q1"): Fraction(500_000),
    ("land", "2024"): Fraction(20),
    ("land", "2023"): Fraction(0),
    ("x", "2024"): Fraction(7),
    ("x", "2023"): Fraction(-2),
    ("projects", "2024"): Range(Fraction(8), Fraction(12)),
    ("led", "2024"): True,
    ("led", "2023"): False,
    ("move", ""): date_of("2023-05-17"),
    ("later", ""): date_of("2031-01-01"),
    ("receipts all", "2024"): Fraction(100),
    ("receipts all", "2023"): Fraction(50),
    ("received source", "2022"): Fraction(10),
    ("received source", "2023"): Fraction(20),
}


class Sample:
    """A few figures; of everything else nothing is known."""

    def find(self, figure: Figure, period: Period, measure: Measure) -> Answer:
        """Return a figure."""
        name = figure.name if figure.kind is FigureKind.FACT else f"{figure.kind.value} {figure.name}"
        if figure.of:
            name = f"{name}@{figure.of}"
        found = YUAN.get((name, "" if measure.kind is Kind.DAY else period.text))
        return Unknown([Reason(Cause.MISSING, name, period)]) if found is None else found

    def first(self, figure: Figure, grain: Grain) -> Period | None:
        """Return the first period given."""
        prefix = "" if figure.kind is FigureKind.FACT else f"{figure.kind.value} "
        given = [Period.from_text(text) for name, text in YUAN if name == prefix + figure.name and text]
        return min(
            (each for each in given if each.grain is grain), key=lambda each: each.number, default=None
        )


def value(text: str, measure: Measure | None = None, period: str = "2024") -> Answer:
    """Evaluate a text."""
    checked = check(parse(text), Slot("here", measure, Stage.RECEIVED), SCOPE)
    return evaluate(checked, Sample(), Period.from_text(period))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("tax", 6_000_000),
        ("3 万元 + 2.5 亿元", 250_030_000),
        ("tax / land", 300_000),
        ("density * 3 亩", 900_000),
        ("12.5 万元/亩 * land", 2_500_000),
        ("8% * tax", 480_000),
        ("-tax + 1 元", -5_999_999),
        ("x^3", 343),
        ("min(tax, 100 万元)", 1_000_000),
        ("max(x, 3, 9)", 9),
        ("clip(x, 8, 10)", 8),
        ("clip(x, 0, 5)", 5),
        ("abs(previous(x))", 2),
        ("round(x / 2, 1, half_up)", 4),
        ("round(x / 3, 0.5, up)", Fraction(5, 2)),
        ("round(tax / 7, 1 万元, down)", 850_000),
        ("sum(tax, 2 years before move)", 3_000_000),
        ("mean(tax, last 4 years)", 3_000_000),
        ("least(tax, last 2 years)", 3_000_000),
        ("most(tax, to date)", 6_000_000),
        ("sum(tax, to date)", 12_000_000),
        ("count(tax >= 200 万元, last 4 years)", 3),
        ("count(led, last 2 years)", 1),
        ("previous(tax) - year_before(tax)", 0),
        ("growth(tax, previous)", 1),
        ("growth(tax, year_before)", 1),
        ("share(previous(tax), tax)", Fraction(1, 2)),
        ("escalate(500 万元, 8%, 3 年, 2018)", 5_832_000),
        ("escalate(500 万元, 8%, 3, 2022-05-01)", 5_000_000),
        ("receipts(all)", 100),
        ("receipts(all, last 2 years)", 150),
        ("receipts(all, to date)", 150),
        ("received(source)", 30),
        ("sum(received(source), last 1 year)", 30),
        ("sum(density * 0 亩 + received(source), last 1 year)", 30),
        ("received(source, last 1 year)", 20),
        ("years_since(move)", 1),
        ("days_since(move)", 594),
        ("cases(1 if x > 9; 2 if x > 5; else 3)", 2),
        ("cases(1 if x > 9; else 3)", 3),
        ("marginal(x; 10 above 0; 20 above 5)", 90),
        ("marginal(x; 10 above 8)", 0),
        ("marginal(x; 10 above 8; else 2)", 14),
        ("marginal(x; 10 above 5; else 2)", 30),
        ("whole(x; 10 above 7; else 2)", 14),
        ("whole(x; 10 from 7; else 2)", 70),
        ("whole(x; 10 above 8)", 0),
        ("dated(1 from 2014; 2 from 2024; 3 from 2024-05-01)", 2),
        ("dated(2 from 2024; 1 from 2014)", 2),
    ],
)
def test_numbers(text: str, expected: int) -> None:
    """Numbers are exact, in base units."""
    assert value(text) == expected


def test_a_period_is_a_quarter_or_a_day_too() -> None:
    """The same expression is asked for periods of any length."""
    assert value("tax", period="2024Q1") == 500_000
    assert value("years_since(move)", period="2024-05-16") == 0
    assert value("years_since(move)", period="2024-05-17") == 1
    assert value("sum(tax, last 4 quarters)", period="2024Q1") == Unknown(
        [Reason(Cause.MISSING, "tax", Period.from_text(f"2023Q{quarter}")) for quarter in (2, 3, 4)]
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("led", True),
        ("not led", False),
        ("led and x > 3", True),
        ("led and x <= 3", False),
        ("x < 3 or x = 7", True),
        ("x != 7", False),
        ("x >= 7 and x <= 7", True),
        ("move = 2023-05-17", True),
        ("move < 2023-05-17", False),
        ("led or unknown", True),
        ("unknown or led", True),
        ("not led and unknown", False),
        ("unknown and not led", False),
        ("projects >= 8", True),
        ("projects > 12", False),
        ("projects < 8", False),
        ("projects = 13", False),
        ("projects != 7", True),
    ],
)
def test_conditions(text: str, expected: bool) -> None:
    """What is unknown does not matter where the other side decides, and neither does the order."""
    assert value(text, CONDITION) is expected


@pytest.mark.parametrize(
    ("text", "measure", "causes"),
    [
        ("missing + 1", RATIO, ["missing"]),
        ("missing + other", RATIO, ["missing", "missing"]),
        ("population@source", RATIO, ["missing"]),
        ("unknown and led", CONDITION, ["missing"]),
        ("unknown or not led", CONDITION, ["missing"]),
        ("not unknown", CONDITION, ["missing"]),
        ("unknown > 3", CONDITION, ["missing"]),
        ("count(unknown, last 2 years)", RATIO, ["missing", "missing"]),
        ("projects >= 10", CONDITION, ["undecided"]),
        ("projects = 10", CONDITION, ["undecided"]),
        ("projects + 1", RATIO, ["undecided"]),
        ("1 / (x - 7)", RATIO, ["zero_divisor"]),
        ("missing / 0", RATIO, ["missing", "zero_divisor"]),
        ("round(x, 0, up)", RATIO, ["zero_divisor"]),
        ("growth(x, previous)", RATIO, ["not_above_zero"]),
        ("growth(missing, previous)", RATIO, ["missing", "missing"]),
        ("share(x, 0)", RATIO, ["zero_divisor"]),
        ("share(x, 3)", RATIO, ["not_a_part"]),
        ("share(missing, x)", RATIO, ["missing"]),
        ("escalate(1 元, 8%, 1 年, 2030)", MONEY, ["unset"]),
        ("dated(1 from 2030)", RATIO, ["unset"]),
        ("cases(1 if x > 9)", RATIO, ["no_case"]),
        ("cases(1 if unknown; else 2)", RATIO, ["missing"]),
        ("cases(1 if unknown)", RATIO, ["missing", "no_case"]),
        ("marginal(missing; 1 above 0)", RATIO, ["missing"]),
        ("marginal(x; 1 above 5; 2 above x - 6)", RATIO, ["unset"]),
        ("years_since(later)", RATIO, ["not_yet"]),
        ("days_since(gone)", RATIO, ["missing"]),
        ("days_since(later)", RATIO, ["not_yet"]),
        ("sum(tax, 2 years before gone)", MONEY, ["missing"]),
        ("count(led, 2 years before gone)", RATIO, ["missing"]),
        ("receipts(all, 2 years before gone)", MONEY, ["missing"]),
        ("sum(later_given, to date)", RATIO, ["missing"]),
        ("((10^9)^9)^9 * ((10^9)^9)^9 * ((10^9)^9)^9 * ((10^9)^9)^9 * ((10^9)^9)^9 * ((10^9)^9)^9 * ((10^9)^9)^9 * ((10^9)^9)^9 * ((10^9)^9)^9", RATIO, ["too_long"]),
    ],
)  # fmt: skip
def test_what_is_unknown_has_its_reasons(text: str, measure: Measure, causes: list[str]) -> None:
    """No value is neither 0 nor false; every reason is told once."""
    found = value(text, measure)
    assert isinstance(found, Unknown)
    assert [reason.cause.value for reason in found.reasons] == causes
    assert str(found)
    assert found.text("en")


def test_undecided_cases_that_agree_have_a_value() -> None:
    """A condition that is unknown does not matter where every case that may hold gives the same."""
    assert value("cases(x if unknown; else 7)") == 7
    assert value("cases(x if unknown; 7 if led; 9 if other)") == 7


def test_names_are_looked_up_once_a_period() -> None:
    """A figure that stands in several places is read once."""
    checked = check(parse("x + x * x"), Slot("here", RATIO), SCOPE)
    assert [read.figure.name for read in work_out(checked, Sample(), Y2024).figures] == ["x"]


def test_a_window_to_date_begins_with_the_first_figure_of_any_kind() -> None:
    """Facts behind definitions, receipts and what was received all tell since when."""
    assert value("sum(density, to date)") == Unknown(
        [
            *(Reason(Cause.MISSING, "land", Period.of_year(year)) for year in (2021, 2022)),
            Reason(Cause.ZERO_DIVISOR, "land", Period.of_year(2023)),
        ]
    )
    assert value("count(received(source) > 5 元, to date)") == Unknown(
        [Reason(Cause.MISSING, "received source", Period.of_year(2021))]
    )


def test_nothing_is_known_of_nothing() -> None:
    """The empty world serves expressions of constants."""
    assert evaluate(check(parse("1 + 2"), Slot("here")), Nothing(), Y2024) == 3
    found = evaluate(check(parse("sum(a, to date)"), Slot("here")), Nothing(), Y2024)
    assert found == Unknown([Reason(Cause.MISSING, "a", Y2024)])
    assert str(Reason(Cause.MISSING, "a")) == "a:数据缺失"
    assert evaluate(check(parse("2020-01-01"), Slot("here", DAY)), Nothing(), Y2024) == date_of("2020-01-01")
