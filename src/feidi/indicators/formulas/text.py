# SPDX-License-Identifier: Apache-2.0
"""Formulas printed: as text that reads back, in Chinese and English, and as LaTeX."""

from collections.abc import Callable
from typing import Final, Literal, assert_never

from feidi.indicators.formulas.nodes import (
    Constant,
    Difference,
    Fact,
    Formula,
    Growth,
    Prior,
    Product,
    Quotient,
    ShareOf,
    Sum,
)
from feidi.labels import Lang
from feidi.quantities.quantity import Quantity

__all__ = ["FUNCTION_WORDS", "formula_latex", "formula_text"]

FUNCTION_WORDS: Final = {
    "code": ("growth", "prior", "share"),
    "en": ("growth", "prior", "share"),
    "zh": ("增长率", "上期", "占比"),
}
"""The words for growth, the period before and a share, in codes and in both languages."""

_SUM, _PRODUCT, _ATOM = 1, 2, 3


def _rank(formula: Formula) -> int:
    if isinstance(formula, Sum | Difference):
        return _SUM
    return _PRODUCT if isinstance(formula, Product | Quotient) else _ATOM


def formula_text(formula: Formula, lang: Literal["code", "zh", "en"] = "code") -> str:
    """Print a formula on one line; with codes or Chinese labels it reads back to the same tree.

    Examples
    --------
    >>> from feidi.indicators.formulas.facts import LAND, TAX
    >>> formula_text(TAX / LAND), formula_text(Growth(TAX / LAND), "zh")
    ('tax / land', '增长率(评价税收 / 用地面积)')
    """
    growth, prior, share = FUNCTION_WORDS[lang]
    match formula:
        case Fact():
            return formula.code if lang == "code" else formula.label.text(lang)
        case Constant():
            return _constant(formula.value, "en" if lang == "en" else "zh")
        case Growth():
            return f"{growth}({formula_text(formula.of, lang)})"
        case Prior():
            return f"{prior}({formula_text(formula.of, lang)})"
        case ShareOf():
            return f"{share}({formula_text(formula.part, lang)}, {formula_text(formula.whole, lang)})"
        case Sum() | Difference() | Product() | Quotient():
            sign = {Sum: "+", Difference: "-", Product: "*", Quotient: "/"}[type(formula)]
            rank = _rank(formula)
            left = _bracketed(formula.left, rank, lambda part: formula_text(part, lang))
            # Operators group from the left, so an equal one on the right needs its brackets.
            right = _bracketed(formula.right, rank + 1, lambda part: formula_text(part, lang))
            return f"{left} {sign} {right}"
        case _ as never:
            assert_never(never)


def _constant(value: Quantity, lang: Lang) -> str:
    text = value.text(lang)
    bare = not value.unit.powers and "/" not in text and "-" not in text
    return text if bare else f"[{text}]"


def _bracketed(formula: Formula, rank: int, write: Callable[[Formula], str]) -> str:
    text = write(formula)
    return f"({text})" if _rank(formula) < rank else text


def formula_latex(formula: Formula, lang: Lang = "zh") -> str:
    r"""Print a formula as LaTeX for a paper.

    Examples
    --------
    >>> from feidi.indicators.formulas.facts import LAND, TAX
    >>> print(formula_latex(TAX / LAND, "en"))
    \frac{\text{assessed tax}}{\text{land used}}
    """

    def write(part: Formula) -> str:
        return formula_latex(part, lang)

    match formula:
        case Fact():
            return rf"\text{{{_escaped(formula.label.text(lang))}}}"
        case Constant():
            return rf"\text{{{_escaped(formula.value.text(lang))}}}"
        case Growth():
            return rf"\frac{{\Delta {_fenced(formula.of, write)}}}{{{_fenced(formula.of, write)}_{{t-1}}}}"
        case Prior():
            return f"{_fenced(formula.of, write)}_{{t-1}}"
        case ShareOf():
            return rf"\frac{{{write(formula.part)}}}{{{write(formula.whole)}}}"
        case Quotient():
            return rf"\frac{{{write(formula.left)}}}{{{write(formula.right)}}}"
        case Product():
            left, right = _latex_factor(formula.left, write), _latex_factor(formula.right, write)
            return rf"{left} \times {right}"
        case Sum():
            return f"{write(formula.left)} + {write(formula.right)}"
        case Difference():
            return f"{write(formula.left)} - {_latex_factor(formula.right, write)}"
        case _ as never:
            assert_never(never)


def _latex_factor(formula: Formula, write: Callable[[Formula], str]) -> str:
    return _bracketed(formula, _PRODUCT, write)


def _fenced(formula: Formula, write: Callable[[Formula], str]) -> str:
    return write(formula) if isinstance(formula, Fact) else rf"\left({write(formula)}\right)"


def _escaped(text: str) -> str:
    return "".join(f"\\{character}" if character in "&%$#_{}" else character for character in text)
