# SPDX-License-Identifier: Apache-2.0
"""Expressions as LaTeX, and what they ask for."""

import pytest

from feidi.dates import Grain
from feidi.expressions import (
    MONEY,
    Scope,
    Slot,
    Stage,
    Window,
    asks,
    check,
    expression_latex,
    expression_text,
    parse,
)
from feidi.expressions.functions import Function
from feidi.labels import Label
from tests.unit.expressions.test_evaluate import SCOPE

LABELS = {
    "tax": Label(zh="税收", en="tax"),
    "move": Label(zh="迁入", en="the move"),
    "a b": Label(zh="甲_乙", en="a_b"),
}


@pytest.mark.parametrize(
    ("text", "latex"),
    [
        ("tax / land", r"\frac{\text{tax}}{\text{land}}"),
        ("(a + b) * -c", r"\left(\text{a} + \text{b}\right) \times -\text{c}"),
        ("a - (b - c)", r"\text{a} - \left(\text{b} - \text{c}\right)"),
        ("(a / b)^2", r"\left(\frac{\text{a}}{\text{b}}\right)^{2}"),
        ("a^2 * 8%", r"\text{a}^{2} \times 8\%"),
        ("3000 万元", r"3000\ \text{CNY10k}"),
        ("“a b”@“c_d”", r"\text{a\_b}_{\text{c\_d}}"),
        ("a >= 3 and not (b or c)", r"\text{a} \ge 3 \land \lnot \left(\text{b} \lor \text{c}\right)"),
        ("d = 2020-01-01", r"\text{d} = \text{2020-01-01}"),
        ("previous(tax) + year_before(a)", r"\text{tax}_{t-1} + \text{a}_{\text{year before}}"),
        ("share(a, b)", r"\frac{\text{a}}{\text{b}}"),
        ("abs(a)", r"\left|\text{a}\right|"),
        ("min(a, max(b, c))", r"\min\left(\text{a}, \max\left(\text{b}, \text{c}\right)\right)"),
        ("sum(tax, 3 years before move)", r"\sum_{\text{3 years before the move}} \text{tax}"),
        ("mean(tax, last 3 years)", r"\overline{\text{tax}}_{\text{last 3 years}}"),
        ("least(tax, to date)", r"\text{least}\left(\text{tax}, \text{to date}\right)"),
        ("sum(a, 1 year before x)", r"\sum_{\text{1 year before x}} \text{a}"),
        ("round(a, 1, up)", r"\text{round}\left(\text{a}, 1, \text{up}\right)"),
        ("cases(1 if a; else 2)", r"\begin{cases} 1 & \text{a} \\ 2 & \text{else} \end{cases}"),
        ("dated(1 from 2014)", r"\begin{cases} 1 & \text{from}\ 2014 \end{cases}"),
        ("marginal(a; 1 above 2)", r"\text{marginal}\left(\text{a}; \begin{cases} 1 & \text{above}\ 2 \end{cases}\right)"),
    ],
)  # fmt: skip
def test_latex(text: str, latex: str) -> None:
    """Fractions, powers, sums and cases are set as mathematics."""
    assert expression_latex(parse(text), "en", LABELS) == latex
    assert expression_latex(parse(text), "zh", LABELS)


def test_chinese_text_calls_names_by_their_labels() -> None:
    """What needs quotes is quoted."""
    text = "min(sum(tax, 3 years before move), cases(“a b” if not led; else 0)) * 3"
    assert expression_text(parse(text), "zh", LABELS) == (
        "取小(合计(税收, 迁入 前 3 年), 分情形(甲_乙 若 非 led; 否则 0)) * 3"
    )
    assert expression_text(parse("“a b” * “and”"), "en", LABELS) == "a_b * “and”"


@pytest.mark.parametrize(
    ("text", "zh"),
    [
        ("round(a, 1 万元, down)", "取整(a, 1 万元, 舍去)"),
        ("growth(a, previous)", "增长率(a, 上期)"),
        ("receipts(all) + receipts(vat)", "收入(全部) + 收入(vat)"),
        ("mean(a, last 3 years) + sum(a, to date)", "平均(a, 最近 3 年) + 合计(a, 累计)"),
        ("whole(a; 1 above 2; 3 from 4)", "全额累进(a; 1 超过 2; 3 自 4)"),
    ],
)
def test_words_of_functions_in_chinese(text: str, zh: str) -> None:
    """Words that are arguments are printed in the language too."""
    assert expression_text(parse(text), "zh") == zh
    assert parse(zh) == parse(text)


def test_asks_names_every_figure_and_its_periods() -> None:
    """What an expression asks for is told with the way from the period evaluated to the periods asked for."""
    text = (
        "growth(density, previous) * sum(previous(tax), 3 years before move) + escalate(fee, cpi, 1 年, 2020)"
        " + receipts(all, last 2 years) + received(source) + cases(1 元 if led; else 2 元)"
    )
    checked = check(parse(text), Slot("here", MONEY, Stage.RECEIVED), SCOPE)
    window = Window(3, Grain.YEAR, before="move")
    assert [(ask.figure.kind.value, ask.figure.name, ask.through) for ask in asks(checked)] == [
        ("fact", "tax", ()),
        ("fact", "land", ()),
        ("fact", "tax", (Function.PREVIOUS,)),
        ("fact", "land", (Function.PREVIOUS,)),
        ("fact", "move", ()),
        ("fact", "tax", (window, Function.PREVIOUS)),
        ("fact", "fee", ()),
        ("fact", "cpi", (Function.ESCALATE,)),
        ("receipts", "all", (Window(2, Grain.YEAR),)),
        ("received", "source", ()),
        ("fact", "led", ()),
    ]
    assert asks(check(parse("years_since(x) * 1 元"), Slot("here", MONEY), Scope()))[0].figure.name == "x"
