# SPDX-License-Identifier: Apache-2.0
"""Whether an expression fits its place: names, units, sorts of values and stages."""

import pytest

from feidi.errors import InvariantError
from feidi.expressions import (
    CONDITION,
    DAY,
    MONEY,
    RATIO,
    Definition,
    Fact,
    Kind,
    Measure,
    Scope,
    Slot,
    Stage,
    check,
    check_all,
    parse,
)
from feidi.expressions.walk import stage_of
from feidi.labels import Label
from feidi.quantities import Unit

WAN = Unit.from_text("万元")


def label(text: str) -> Label:
    """Return a label."""
    return Label(zh=text, en=text)


SCOPE = Scope(
    facts=[
        Fact("tax", label("tax"), WAN),
        Fact("land", label("land"), Unit.from_text("亩"), is_flow=False),
        Fact("led", label("led"), kind=Kind.CONDITION),
        Fact("move", label("move"), kind=Kind.DAY),
    ],
    definitions=[
        Definition(name="density", label=label("density"), expression=parse("tax / land")),
        Definition(name="base", label=label("base"), expression=parse("receipts(all) - 100 万元")),
    ],
)


@pytest.mark.parametrize(
    ("text", "measure", "names"),
    [
        ("min(3000 万元, sum(三税, 3 years before move))", MONEY, {"三税": MONEY, "move": DAY}),
        ("2500 元 * quantity", MONEY, {"quantity": RATIO}),
        ("quantity * 2500 元", MONEY, {"quantity": RATIO}),
        ("cost / 4", MONEY, {"cost": MONEY}),
        ("100 万元 / part", MONEY, {"part": RATIO}),
        ("100 元 * 3 亩 / area", MONEY, {"area": Measure(Kind.NUMBER, Unit.from_text("亩"))}),
        ("8% * principal * years_since(paid)", MONEY, {"principal": MONEY, "paid": DAY}),
        ("good_days >= 290 and passed", CONDITION, {"good_days": RATIO, "passed": CONDITION}),
        ("a >= b", CONDITION, {"a": RATIO, "b": RATIO}),
        ("a >= 3 万元", CONDITION, {"a": MONEY}),
        ("3 万元 <= a + b", CONDITION, {"a": MONEY, "b": MONEY}),
        ("signed >= 2020-01-01", CONDITION, {"signed": DAY}),
        ("share(a, 3 吨) > 50%", CONDITION, {"a": Measure(Kind.NUMBER, Unit.from_text("吨"))}),
        ("count(ok, last 3 years) >= 2", CONDITION, {"ok": CONDITION}),
        ("escalate(500 万元, cpi, 1 年, 2020)", MONEY, {"cpi": RATIO}),
        ("escalate(start, 8%, 3, 2020-05-01)", MONEY, {"start": MONEY}),
        (
            "marginal(pm25 - target; 20 万元 above 0; 40 万元 above 5)",
            MONEY,
            {"pm25": RATIO, "target": RATIO},
        ),
        ("whole(a; 3% from 100 万元; else 1%)", MONEY, {"a": MONEY}),
        ("marginal(a; r above 3 吨)", MONEY, {"r": Measure(Kind.NUMBER, Unit.from_text("元/吨"))}),
        ("cases(a if ok; else b)", MONEY, {"a": MONEY, "b": MONEY, "ok": CONDITION}),
        ("cases(ok if a > 3 元; else fine)", CONDITION, {"ok": CONDITION, "fine": CONDITION}),
        ("dated(a from 2014; 40 万元 from 2016-05-01)", MONEY, {"a": MONEY}),
        ("round(clip(a, 0 元, b), 1 万元, down)", MONEY, {"a": MONEY, "b": MONEY}),
        ("abs(previous(a)) + year_before(b)", MONEY, {"a": MONEY, "b": MONEY}),
        ("growth(a, previous)", RATIO, {"a": RATIO}),
        ("-(x^2)", RATIO, {"x": RATIO}),
        ("not ok", CONDITION, {"ok": CONDITION}),
        ("days_since(move) / 365", RATIO, {"move": DAY}),
        ("launch", DAY, {"launch": DAY}),
        ("2020-12-31", DAY, {}),
        ("density * 3 亩", MONEY, {}),
        ("(x + 1)^2 * 1", None, {"x": RATIO}),
        ("a", None, {"a": RATIO}),
        ("marginal(a; b above c)", None, {"a": RATIO, "b": RATIO, "c": RATIO}),
    ],
)
def test_names_are_inferred_from_their_places(
    text: str, measure: Measure | None, names: dict[str, Measure]
) -> None:
    """What is not declared gets the unit that its place asks for."""
    checked = check(parse(text), Slot("limit", measure), SCOPE if "density" in text else None)
    for name, expected in names.items():
        assert checked.measures[name].fits(expected), name
    assert measure is None or checked.measure_of(checked.expression).fits(measure)


@pytest.mark.parametrize(
    ("text", "measure", "message"),
    [
        (
            "tax + 3 吨",
            MONEY,
            "a number in t stands where a number in CNY belongs .*write a value in 元",
        ),
        ("land", MONEY, "a number in mu stands where a number in CNY belongs"),
        (
            "tax",
            RATIO,
            "a number in CNY10k stands where a plain number belongs .*a plain number or a percentage",
        ),
        ("2020-12-31", MONEY, "a day stands where a number in CNY belongs"),
        ("led + 1", None, "a condition stands where a number belongs"),
        ("led", None, "a condition stands where a number belongs"),
        ("led >= led", CONDITION, "conditions are not compared"),
        ("tax and led", CONDITION, "a number in CNY10k stands where a condition belongs .*write a condition"),
        ("move > 3", CONDITION, "a plain number stands where a day belongs"),
        ("sum(tax, 3 years before land)", MONEY, "a number in mu stands where a day belongs"),
        ("escalate(500 万元, 8%, 1.5, 2020)", MONEY, "the steps are whole years"),
        ("escalate(500 万元, 8%, 3 月, 2020)", MONEY, "the steps are whole years"),
        ("escalate(500 万元, 8%, 3, tax)", MONEY, "a day or a year is expected"),
        ("dated(3 万元 from 20205)", MONEY, "a day or a year is expected"),
        ("price * quantity", MONEY, "a plain number stands where a number in CNY belongs"),
        ("receipts(all)", MONEY, "receipts of the whole period, which are not known yet here"),
        ("base", MONEY, "receipts of the whole period, which are not known yet here"),
        ("received(source)", MONEY, "what was received up to the end"),
        ("move > 3 and x", CONDITION, "a plain number stands where a day belongs"),
        ("x + sum(x, 3 years before x)", MONEY, "x is a day here and a number in CNY in limit"),
    ],
)
def test_what_does_not_fit_is_refused(text: str, measure: Measure | None, message: str) -> None:
    """The error names the place, the part and the remedy."""
    with pytest.raises(InvariantError, match=message) as caught:
        check(parse(text), Slot("limit", measure), SCOPE)
    assert caught.value.place == "limit"


def test_a_closed_scope_names_what_is_near() -> None:
    """Where all names are declared, an unknown one is told with those that are near."""
    closed = Scope(facts=SCOPE.facts, is_closed=True)
    with pytest.raises(InvariantError, match="did you mean land"):
        check(parse("lnad"), Slot("formula"), closed)
    with pytest.raises(InvariantError, match="declare it"):
        check(parse("qqqq"), Slot("formula"), closed)


def test_a_contradiction_names_both_places() -> None:
    """A name means one thing for all expressions of a holder."""
    slots = [(parse("fee"), Slot("terms.limit", MONEY)), (parse("fee"), Slot("terms.condition", CONDITION))]
    with pytest.raises(InvariantError, match=r"fee is a condition here and a number in CNY in terms\.limit"):
        check_all(slots, Scope())


def test_a_later_place_tells_what_an_earlier_one_left_open() -> None:
    """What one expression leaves open another decides."""
    slots = [
        (parse("a / b"), Slot("key")),
        (parse("a"), Slot("limit", MONEY)),
        (parse("b"), Slot("floor", MONEY)),
    ]
    first, *_ = check_all(slots, Scope())
    assert first.measures["a"].fits(MONEY)
    assert first.measure_of(first.expression).fits(RATIO)


def test_definitions_are_checked_in_their_place() -> None:
    """A definition is reached by its name; its figures decide the stage."""
    checked = check(parse("density * 3 亩"), Slot("limit", MONEY), SCOPE)
    assert checked.definitions == {"density": parse("tax / land")}
    open_scope = Scope(definitions=[Definition(name="sum", label=label("sum"), expression=parse("a + b"))])
    assert check(parse("sum > 3"), Slot("gate", CONDITION), open_scope).measures["sum"].fits(RATIO)
    late = check(parse("base"), Slot("gate", MONEY, Stage.RECEIPTS), SCOPE)
    assert late.slot.latest.label.zh == "本期收入合计"


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("3 万元", Stage.DOCUMENT),
        ("sum(3 万元, 2 years before move)", Stage.FACTS),
        ("tax", Stage.FACTS),
        ("receipts(vat) + tax", Stage.RECEIPTS),
        ("received(source) + receipts(all)", Stage.RECEIVED),
    ],
)
def test_stages(text: str, stage: Stage) -> None:
    """An expression is as late as its latest figure."""
    assert stage_of(parse(text)) is stage


def test_measures_have_words() -> None:
    """Measures are told in both languages."""
    assert MONEY.label().zh == "以元计的数"
    assert RATIO.label().zh == "无单位的数"
    assert DAY.label().zh == "日期"
