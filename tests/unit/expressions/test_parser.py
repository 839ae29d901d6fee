# SPDX-License-Identifier: Apache-2.0
"""Text of expressions: what is read, and what is refused where."""

import pytest

from feidi.dates import Grain
from feidi.errors import InvariantError
from feidi.expressions import (
    Arithmetic,
    Call,
    Comparison,
    Constant,
    ExpressionError,
    Function,
    Junction,
    Name,
    Negative,
    Not,
    Power,
    Window,
    expression_text,
    parse,
)
from feidi.quantities import Quantity

A, B, C = Name("a"), Name("b"), Name("c")


def constant(amount: str, unit: str = "") -> Constant:
    """Return a constant."""
    return Constant(Quantity.of(amount, unit))


def test_operators_bind_as_in_arithmetic() -> None:
    """Products bind before sums, comparisons before and, and before or; equals group from the left."""
    assert parse("a + b * c") == Arithmetic("+", A, Arithmetic("*", B, C))
    assert parse("a - b - c") == Arithmetic("-", Arithmetic("-", A, B), C)
    assert parse("a - (b - c)") == Arithmetic("-", A, Arithmetic("-", B, C))
    assert parse("-a^2") == Negative(Power(A, 2))
    assert parse("not a and b or c") == Junction("or", [Junction("and", [Not(A), B]), C])
    assert parse("not not a") == Not(Not(A))
    assert parse("--a") == Negative(Negative(A))
    assert parse("a and b and c") == Junction("and", [A, B, C])
    assert parse("a + b >= c") == Comparison(">=", Arithmetic("+", A, B), C)


def test_signs_have_typographic_forms() -> None:
    """Signs of Chinese typing and of mathematics are read as the plain ones."""
    assert parse("a×b÷c") == parse("a * b / c")
    assert parse("a ≥ b 且 b ≤ c 或 a ≠ c") == parse("a >= b and b <= c or a != c")
    assert parse("（a＋３）＊b，".rstrip("，")) == parse("(a+3)*b")
    assert parse("非 a") == parse("not a")


def test_units_follow_numbers() -> None:
    """A unit follows its number; its parts are joined without blanks, and a blank divides."""
    assert parse("3000 万元") == constant("3000", "万元") == parse("3000万元")
    assert parse("12.5 万元/亩") == constant("12.5", "万元/亩")
    assert parse("3 吨/人·年") == constant("3", "吨/(人·年)")
    assert parse("8%") == constant("8", "%")
    assert parse("1.5‰ * a") == Arithmetic("*", constant("1.5", "‰"), A)
    assert parse("3000 万元/land") == Arithmetic("/", constant("3000", "万元"), Name("land"))
    assert parse("3000 万元 / “亩”") == Arithmetic("/", constant("3000", "万元"), Name("亩"))


def test_names_may_be_quoted_and_belong_to_a_party() -> None:
    """A quoted name may hold any printable character, and is never a reserved word."""
    assert parse("“PM2.5”@“甲市 (本级)”") == Name("PM2.5", of="甲市 (本级)")
    assert parse("population@source") == Name("population", of="source")
    assert parse("“and”") == Name("and")
    assert parse("税收@甲", {"税收": "tax", "甲": "source"}) == Name("tax", of="source")


@pytest.mark.parametrize(
    ("text", "window"),
    [
        ("sum(a, 3 years before move)", Window(3, Grain.YEAR, before="move")),
        ("合计(a, move 前 3 年)", Window(3, Grain.YEAR, before="move")),
        ("sum(a, 1 quarter before “开园”)", Window(1, Grain.QUARTER, before="开园")),
        ("mean(a, last 12 months)", Window(12, Grain.MONTH)),
        ("平均(a, 最近 12 个月)", Window(12, Grain.MONTH)),
        ("count(a, last 30 days)", Window(30, Grain.DAY)),
        ("sum(a, to date)", Window()),
        ("合计(a, 累计)", Window()),
        ("receipts(all, last 2 years)", Window(2, Grain.YEAR)),
        ("received(source)", None),
    ],
)
def test_windows(text: str, window: Window | None) -> None:
    """A call over periods says which."""
    found = parse(text)
    assert isinstance(found, Call)
    assert found.window == window


def test_words_of_functions_have_chinese_forms() -> None:
    """The words that are arguments read in both languages."""
    assert parse("取整(a, 1 万元, 舍去)") == parse("round(a, 1 万元, down)")
    assert parse("增长率(a, 上年同期)") == parse("growth(a, year_before)")
    assert parse("收入(全部)") == parse("receipts(all)")
    assert parse("escalate(500 万元, 8%, 3 年, 2020)").arguments[2] == constant("3", "年")
    assert parse("min(a, 3 年)").function is Function.MIN
    assert parse("sum(a + 3 年, to date)").arguments[0] == Arithmetic("+", A, constant("3", "年"))
    assert parse("sum(“to”, to date)") == Call(Function.SUM, [Name("to")], Window())


TABLES = [
    "cases(1000 万元 if a > b; 500 万元 if led; else 0 元)",
    "marginal(a; 10% above 0 万元; 20% above 100 万元)",
    "whole(a; 10% from 0; 20% above 100; else 5%)",
    "dated(20 万元 from 2014; 40 万元 from 2016-05-01)",
]


@pytest.mark.parametrize("text", TABLES)
def test_tables_read_back(text: str) -> None:
    """Tables are printed as they are read, in both languages."""
    assert expression_text(parse(text)) == text
    assert parse(expression_text(parse(text), "zh")) == parse(text)


@pytest.mark.parametrize(
    ("text", "column", "message"),
    [
        ("", 1, "a number, a name or a bracket is expected"),
        ("min(3", 6, "',' or '\\)' is expected"),
        ("a b", 3, "put an operator between two parts"),
        ("3 lnad", 3, "write one of the known units after a number"),
        ("3000 万元 / 亩", 11, "write 万元/亩 without blanks"),
        ("2020-13-45", 1, "there is no such day"),
        ("(((", 4, "a number, a name or a bracket is expected"),
        ("(" * 10_000, 8_001, "at most 8000 characters"),
        ("(" * 5_000, 2_001, "at most 2000 names, numbers and signs"),
        ("(" * 1_000, 32, "at most 30 brackets may be open"),
        ("a" + " + a" * 5_000, 8_001, "at most 8000 characters"),
        ("mim(3, 4)", 1, "did you mean min"),
        ("qqq(3, 4)", 1, "use one of min, max"),
        ("a < b < c", 7, "comparisons do not chain"),
        ("“a", 1, "has no meaning here"),
        ('"a"', 1, "between “ and ”"),
        ("a ? b", 3, "leave it out"),
        ("sum(a)", 1, "sum needs a window of periods"),
        ("sum(a, b)", 1, "sum takes other arguments"),
        ("min(a)", 1, "min takes other arguments"),
        ("round(a, 1, off)", 1, "way of rounding"),
        ("round(a, 1, 2)", 1, "way of rounding"),
        ("growth(a, b)", 1, "what it is compared with"),
        ("receipts(3)", 1, "takes a name"),
        ("sum(a, last years)", 13, "a number of periods is expected"),
        ("sum(a, last 3 yeers)", 15, "a length of periods is expected"),
        ("sum(a, last 3.5 years)", 13, "a number of periods is expected"),
        ("sum(a, last 2000 years)", 13, "a number of periods is expected"),
        ("sum(a, 3 years before 5)", 23, "the name of an event is expected"),
        ("sum(a, 3 years)", 15, "it is not said which periods"),
        ("a^10", 3, "whole number from 2 to 9"),
        ("a@3", 3, "the name of a party"),
        ("cases(a)", 8, "'if' is expected"),
        ("cases(else a)", 1, "a table has rows"),
        ("dated(a from b; else c)", 1, "no other rows"),
        ("marginal(a, b)", 11, "';' is expected"),
        ("and", 1, "a number, a name or a bracket is expected"),
        ("a" * 61, 1, "not a name"),
        (" + ".join("a" for _ in range(250)), None, "nests at most 200 levels"),
    ],
)
def test_faults_are_told_with_their_column(text: str, column: int | None, message: str) -> None:
    """A fault names its column, what is wrong and what to write."""
    with pytest.raises(InvariantError, match=message) as caught:
        parse(text)
    if column is not None:
        assert isinstance(caught.value, ExpressionError)
        assert caught.value.column == column
        line, caret = caught.value.caret.splitlines()
        assert len(line) <= 80
        assert caret.endswith("^")


def test_caret_stands_under_wide_characters() -> None:
    """Chinese characters are two columns wide."""
    with pytest.raises(ExpressionError) as caught:
        parse("取小(3000 万元, ?)")
    assert caught.value.caret == "取小(3000 万元, ?)\n                ^"


def test_only_text_is_parsed() -> None:
    """What is not text is refused as such."""
    with pytest.raises(InvariantError, match="not the text of an expression"):
        parse(3)  # type: ignore[arg-type]
