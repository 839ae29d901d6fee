# SPDX-License-Identifier: Apache-2.0
"""Formulas print as text, in two languages, and as LaTeX."""

import pytest

from feidi.indicators.formulas import Constant, Formula, Growth, Prior, ShareOf, formula_latex, formula_text
from feidi.indicators.formulas.facts import KEY_PROJECTS, LAND, PROJECTS, RD_SPENDING, REVENUE, TAX
from feidi.quantities import Quantity


@pytest.mark.parametrize(
    ("formula", "code", "zh", "latex"),
    [
        (TAX / LAND, "tax / land", "评价税收 / 用地面积", r"\frac{\text{assessed tax}}{\text{land used}}"),
        (
            Growth(TAX),
            "growth(tax)",
            "增长率(评价税收)",
            r"\frac{\Delta \text{assessed tax}}{\text{assessed tax}_{t-1}}",
        ),
        (
            Prior(TAX / LAND),
            "prior(tax / land)",
            "上期(评价税收 / 用地面积)",
            r"\left(\frac{\text{assessed tax}}{\text{land used}}\right)_{t-1}",
        ),
        (
            ShareOf(KEY_PROJECTS, PROJECTS),
            "share(key_projects, projects)",
            "占比(重点领域项目数, 入驻项目数)",
            r"\frac{\text{projects in key fields}}{\text{projects in residence}}",
        ),
        (
            TAX - (TAX - TAX),
            "tax - (tax - tax)",
            "评价税收 - (评价税收 - 评价税收)",
            r"\text{assessed tax} - (\text{assessed tax} - \text{assessed tax})",
        ),
        (
            (TAX + TAX) * 2,
            "(tax + tax) * 2",
            "(评价税收 + 评价税收) * 2",
            r"(\text{assessed tax} + \text{assessed tax}) \times \text{2}",
        ),
        (
            RD_SPENDING / REVENUE - Constant(Quantity.from_text("5%")),
            "rd_spending / revenue - [5%]",
            "R&D经费支出 / 主营业务收入 - [5%]",
            r"\frac{\text{R\&D spending}}{\text{main business revenue}} - \text{5\%}",
        ),
    ],
)
def test_prints(formula: Formula, code: str, zh: str, latex: str) -> None:
    """Each form is what a reader of it expects."""
    assert formula_text(formula) == code
    assert formula_text(formula, "zh") == zh
    assert formula_latex(formula, "en") == latex


def test_english_and_chinese_words() -> None:
    """Constants with units stand in square brackets, in the symbols of the language."""
    formula = TAX - Quantity.of("2", "万元")
    assert formula_text(formula, "en") == "assessed tax - [2 CNY10k]"
    assert formula_text(formula, "zh") == "评价税收 - [2 万元]"
    assert formula_latex(formula) == r"\text{评价税收} - \text{2 万元}"
