# SPDX-License-Identifier: Apache-2.0
"""Facts as one record, and how figures are looked up in them."""

from fractions import Fraction

import pytest

from feidi.dates import FiscalYear, Grain, Period, date_of
from feidi.errors import InvariantError
from feidi.expressions import (
    CONDITION,
    DAY,
    MONEY,
    NOT_YET,
    RATIO,
    Answer,
    Cause,
    Fact,
    Facts,
    Figure,
    FigureKind,
    Kind,
    KnownFacts,
    Measure,
    Name,
    NotYet,
    Range,
    Reason,
    Scope,
    Unknown,
)
from feidi.labels import Label
from feidi.quantities import Money, Quantity, Rate, Share, Unit

Y2024, Q1, MARCH = (Period.from_text(text) for text in ("2024", "2024Q1", "2024-03"))
MU = Measure(Kind.NUMBER, Unit.from_text("亩"))


def label(text: str) -> Label:
    """Return a label."""
    return Label(zh=text, en=text)


SCOPE = Scope(
    facts=[
        Fact("tax", label("tax"), Unit.from_text("万元")),
        Fact("land", label("land"), Unit.from_text("亩"), is_flow=False),
        Fact("fee", label("fee"), Unit.from_text("万元"), grain=None),
    ]
)
FIRM = Facts(
    unit=" 甲厂 ",
    figures={
        "tax": {2023: 100, FiscalYear(2024): "1.5 亿元", Period.of_year(2025): Money.wan(3)},
        "land": {2024: "30 亩"},
        "fee": 5,
        "rate": Rate("8%"),
        "share": Share("1/3"),
        "part": Fraction(2, 7),
        "quality": {"2024-03": "2.1", "2024-04": 3},
        "daily": {"2024-03-15": 1},
        "led": True,
        "move": "2016-03-01",
        "closed": None,
        "opened": date_of("2015-01-01"),
        "projects": Range(Fraction(8), Fraction(12)),
    },
)


def find(name: str, period: Period, measure: Measure, of: str = "") -> Answer:
    """Look a fact up."""
    parties = [Facts(unit="source", figures={"people": {2024: "120 万人"}})]
    return KnownFacts(FIRM, SCOPE, parties=parties).find(Figure(FigureKind.FACT, name, of), period, measure)


@pytest.mark.parametrize(
    ("name", "period", "measure", "expected"),
    [
        ("tax", "2023", MONEY, 1_000_000),
        ("tax", "2024", MONEY, 150_000_000),
        ("tax", "2025", MONEY, 30_000),
        ("land", "2024", MU, 30),
        ("land", "2024-03", MU, 30),
        ("fee", "2030", MONEY, 50_000),
        ("rate", "2030", RATIO, Fraction(8, 100)),
        ("share", "2030", RATIO, Fraction(1, 3)),
        ("part", "2030", RATIO, Fraction(2, 7)),
        ("quality", "2024-03", RATIO, Fraction(21, 10)),
        ("daily", "2024-03-15", RATIO, 1),
        ("led", "2024", CONDITION, True),
        ("move", "2024", DAY, date_of("2016-03-01")),
        ("opened", "2024", DAY, date_of("2015-01-01")),
        ("projects", "2024", RATIO, Range(Fraction(8), Fraction(12))),
    ],
)
def test_figures_are_found(name: str, period: str, measure: Measure, expected: Answer) -> None:
    """Numbers are in base units; a level of a year holds in its months."""
    assert find(name, Period.from_text(period), measure) == expected


def test_the_figures_of_parties_are_found() -> None:
    """A party's figure is looked up in its own facts."""
    people = Measure(Kind.NUMBER, Unit.from_text("人"))
    assert find("people", Y2024, people, "source") == 1_200_000
    assert find("people", Y2024, people, "host") == Unknown([Reason(Cause.MISSING, "people@host", Y2024)])


@pytest.mark.parametrize(
    ("name", "period", "measure", "cause"),
    [
        ("tax", "2022", MONEY, Cause.MISSING),
        ("tax", "2024Q1", MONEY, Cause.OTHER_GRAIN),
        ("quality", "2024", RATIO, Cause.OTHER_GRAIN),
        ("land", "2023-03", MU, Cause.OTHER_GRAIN),
        ("none", "2024", RATIO, Cause.MISSING),
        ("closed", "2024", DAY, Cause.NOT_YET),
    ],
)
def test_what_is_not_known_has_its_cause(name: str, period: str, measure: Measure, cause: Cause) -> None:
    """Nothing is carried from one length of periods to another in silence."""
    at = Period.from_text(period)
    assert find(name, at, measure) == Unknown([Reason(cause, name, at)])


def test_a_flow_by_year_is_no_constant() -> None:
    """What was declared by year is not given once for all time."""
    known = KnownFacts(Facts(unit="A", figures={"tax": "3 万元"}), SCOPE)
    assert known.find(Figure(FigureKind.FACT, "tax"), Y2024, MONEY) == Unknown(
        [Reason(Cause.OTHER_GRAIN, "tax", Y2024)]
    )


@pytest.mark.parametrize(
    ("name", "measure"),
    [
        ("rate", MONEY),
        ("led", RATIO),
        ("move", RATIO),
        ("fee", CONDITION),
        ("land", MONEY),
        ("closed", RATIO),
        ("projects", DAY),
    ],
)
def test_another_sort_is_refused(name: str, measure: Measure) -> None:
    """A value that the expression cannot read is told with the unit, the name and the remedy."""
    with pytest.raises(InvariantError, match="declare the fact") as caught:
        find(name, Y2024, measure)
    assert caught.value.place == f"facts of 甲厂, {name}"


def test_sums_of_a_settlement_are_looked_up() -> None:
    """Receipts and what was received come from the settlement."""
    known = KnownFacts(
        None,
        receipts=lambda kind, period: Fraction(len(kind) + period.year),
        received=lambda party, period: Fraction(7),
        since=Period.of_year(2020),
    )
    receipts, received = Figure(FigureKind.RECEIPTS, "vat"), Figure(FigureKind.RECEIVED, "source")
    assert known.find(receipts, Y2024, MONEY) == 2027
    assert known.find(received, Y2024, MONEY) == 7
    assert known.first(receipts, Grain.YEAR) == Period.of_year(2020)
    assert known.first(receipts, Grain.MONTH) == Period.from_text("2020-01")
    none = KnownFacts(None)
    assert none.find(receipts, Y2024, MONEY) == Unknown([Reason(Cause.MISSING, "vat", Y2024)])
    assert none.first(receipts, Grain.YEAR) is None
    assert none.first(Figure(FigureKind.FACT, "tax"), Grain.YEAR) is None


def test_the_first_period_of_a_series() -> None:
    """A window to date begins with it."""
    known = KnownFacts(FIRM, SCOPE)
    assert known.first(Figure(FigureKind.FACT, "tax"), Grain.YEAR) == Period.of_year(2023)
    assert known.first(Figure(FigureKind.FACT, "tax"), Grain.MONTH) is None
    assert known.first(Figure(FigureKind.FACT, "fee"), Grain.YEAR) is None


def test_facts_are_got_by_name_and_period() -> None:
    """A record answers by itself too."""
    assert FIRM.unit == "甲厂"
    assert FIRM.get("tax", 2023) == Quantity.of(100)
    assert FIRM.get("tax") is None
    assert FIRM.get("tax", "2019") is None
    assert FIRM.get("led") is True
    assert FIRM.get("closed") == NOT_YET == NotYet()
    assert FIRM.get("none") is None
    assert Facts(unit="甲厂", figures=FIRM.figures) == FIRM
    assert Name("ＰＭ2.5").name == "PM2.5"


@pytest.mark.parametrize(
    "figures",
    [
        {"a": 1.5},
        {"a": object()},
        {"a": "many"},
        {"a": "2016-13-01"},
        {"a": {2024: 1, "2024": 2}},
        {"a": {2024: 1, "2024Q1": 2}},
        {"a": {20.5: 1}},
        {"a": {True: 1}},
        {"a": {2024: 1.5}},
        [("a", 1), ("ａ", 2)],
        {"": 1},
    ],
)
def test_what_is_no_fact_is_refused(figures: dict[str, object]) -> None:
    """Floats, names and periods given twice, and mixed lengths of periods are refused."""
    with pytest.raises(InvariantError):
        Facts(unit="A", figures=figures)


@pytest.mark.parametrize("unit", ["", 3])
def test_a_unit_has_a_name(unit: str) -> None:
    """Facts are of somebody."""
    with pytest.raises(InvariantError):
        Facts(unit=unit)
