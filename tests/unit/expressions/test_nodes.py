# SPDX-License-Identifier: Apache-2.0
"""Trees built with the operators of Python."""

from collections.abc import Callable
from fractions import Fraction

import pytest

from feidi.dates import Grain, date_of
from feidi.errors import InvariantError
from feidi.expressions import (
    Arithmetic,
    Call,
    Comparison,
    Constant,
    Day,
    Definition,
    Expression,
    Fact,
    Function,
    Junction,
    Kind,
    Name,
    Negative,
    Not,
    Power,
    Row,
    Scope,
    Table,
    TableKind,
    Window,
    as_expression,
    equal,
    expression_text,
    parse,
    unequal,
)
from feidi.labels import Label
from feidi.quantities import Money, Quantity, Rate, Share, Unit

A, B = Name("a"), Name("b")
ONE = Constant(Quantity.of(1))


@pytest.mark.parametrize(
    ("built", "text"),
    [
        (A + B - 1, "a + b - 1"),
        (1 + A, "1 + a"),
        (2 - A, "2 - a"),
        (3 * A / B, "3 * a / b"),
        (1 / A, "1 / a"),
        (A**2, "a^2"),
        (-A, "-a"),
        (Money.wan(100) <= A, "a >= 100 万元"),
        (Money.yuan("0.05") < A, "a > 0.05 元"),
        (Share("35%") >= A, "a <= 35%"),
        (Rate("1/3") > A, "a < 1 / 3"),
        (~(A & B) | B, "not (a and b) or b"),
        (equal(A, date_of("2020-01-01")), "a = 2020-01-01"),
        (unequal(A, Money.yi(2)), "a != 2 亿元"),
        (as_expression(-5), "-5"),
        (as_expression(Fraction(-1, 3)), "-(1 / 3)"),
        (as_expression(Money.yuan(-12)), "-12 元"),
        (as_expression(Quantity.of("2.5", "万元/亩")), "2.5 万元/亩"),
    ],
)
def test_operators_build_trees(built: Arithmetic, text: str) -> None:
    """A tree built in Python prints as the text that parses to it."""
    assert expression_text(built) == text
    assert parse(text) == built


def test_declared_facts_stand_for_their_names() -> None:
    """A declared fact is an operand; it enters the tree as its name."""
    tax = Fact("tax", Label(zh="税收", en="tax"), Unit.from_text("万元"))
    land = Fact("land", Label(zh="用地", en="land"), Unit.from_text("亩"), is_flow=False)
    assert tax / land == Name("tax") / Name("land")
    assert as_expression(tax) == Name("tax")
    assert (tax > 3) & (land > 2) == parse("tax > 3 and land > 2")


def test_a_tree_has_no_truth_value() -> None:
    """`and` and `or` of Python would choose one side in silence."""
    with pytest.raises(TypeError, match=r"combine conditions with & \| ~"):
        bool(A >= 3)


@pytest.mark.parametrize("operand", [1.5, True, None])
def test_floats_and_text_are_no_operands(operand: int) -> None:
    """Floats are not exact, and text is parsed as a whole."""
    with pytest.raises(InvariantError, match="not an operand"):
        as_expression(operand)
    with pytest.raises(InvariantError, match="not an operand"):
        A + operand
    with pytest.raises(InvariantError, match="not an operand"):
        operand * A


@pytest.mark.parametrize(
    "build",
    [
        lambda: Constant(3),
        lambda: Constant(Quantity.of(-1)),
        lambda: Constant(Quantity.of("1/3")),
        lambda: Day("2020-01-01"),
        lambda: Name(""),
        lambda: Name("“a"),
        lambda: Name(3),
        lambda: Name("a", of="x" * 61),
        lambda: Negative(3),
        lambda: Arithmetic("%", A, B),
        lambda: Arithmetic(["+"], A, B),
        lambda: Arithmetic("+", A, 3),
        lambda: Power(A, 1),
        lambda: Power(A, 2.0),
        lambda: Comparison("==", A, B),
        lambda: Junction("xor", [A, B]),
        lambda: Junction("and", [A]),
        lambda: Not("a"),
        lambda: Window(0, Grain.YEAR),
        lambda: Window(3),
        lambda: Window(None, Grain.YEAR),
        lambda: Window(3, Grain.YEAR, before="“"),
        lambda: Call("min", [A, B]),
        lambda: Call(Function.MIN, [A]),
        lambda: Call(Function.SUM, [A]),
        lambda: Call(Function.MIN, [A, B], Window()),
        lambda: Call(Function.SUM, [A], "to date"),
        lambda: Call(Function.YEARS_SINCE, [ONE]),
        lambda: Call(Function.ROUND, [A, ONE, Name("up", of="a")]),
        lambda: Row(A, 3),
        lambda: Row(A, B, is_included=1),
        lambda: Table("cases", [Row(A, B)]),
        lambda: Table(TableKind.CASES, []),
        lambda: Table(TableKind.CASES, [(A, B)]),
        lambda: Table(TableKind.CASES, [Row(A, B)], on=A),
        lambda: Table(TableKind.WHOLE, [Row(A, B)]),
        lambda: Table(TableKind.CASES, [Row(A, B, is_included=False)]),
        lambda: Table(TableKind.DATED, [Row(A, ONE)], otherwise=A),
        lambda: Fact("a", Label(zh="甲", en="a"), Unit.from_text("元"), kind=Kind.CONDITION),
        lambda: Definition(name="a", label=Label(zh="甲", en="a"), expression=3),
    ],
)
def test_what_cannot_exist_is_refused(build: Callable[[], object]) -> None:
    """Every node refuses parts of another type and values without a meaning."""
    with pytest.raises(InvariantError):
        build()


def test_trees_nest_within_a_bound() -> None:
    """A tree that would exhaust the stack cannot be built."""
    tree: Expression = A
    while tree.depth < 200:
        tree = tree + 1
    with pytest.raises(InvariantError, match="at most 200 levels"):
        tree + 1


def label(text: str) -> Label:
    """Return a label."""
    return Label(zh=f"{text}名", en=f"{text} name")


def test_names_are_kept_in_their_normal_form() -> None:
    """Width, blanks and composed characters make no second name."""
    assert Name(" ＰＭ2.5\n") == Name("PM2.5")
    assert parse("sum(a, 3 years before “ move ”)") == parse("sum(a, 3 years before move)")


def test_scope_knows_names_by_their_labels() -> None:
    """Text may call a name by its label, unless two bear it or it is a name itself."""
    scope = Scope(
        facts=[
            Fact("tax", label("税")),
            Fact("a", Label(zh="同", en="one")),
            Fact("b", Label(zh="同", en="tax")),
        ],
        parties={"source": label("甲")},
        kinds=[("vat", label("增值税"))],
    )
    assert scope.labels["source"].zh == "甲名"
    assert scope.names["税名"] == "tax"
    assert scope.names["甲 name"] == "source"
    assert scope.names["同"] == "同"
    assert "tax" not in scope.names


def test_scope_refuses_a_name_declared_twice_and_circles() -> None:
    """A name is declared once, and definitions do not name each other in a circle."""
    with pytest.raises(InvariantError, match="declared twice"):
        Scope(facts=[Fact("a", label("a")), Fact("a", label("b"))])
    first = Definition(name="p", label=label("p"), expression=parse("q + sum(x, 3 years before move)"))
    second = Definition(name="q", label=label("q"), expression=parse("p + 1"))
    with pytest.raises(InvariantError, match="p → q → p"):
        Scope(definitions=[first, second])
    fine = Definition(name="q", label=label("q"), expression=parse("x + 1"))
    assert Scope(definitions=[first, fine]).by_name["q"] == fine
