# SPDX-License-Identifier: Apache-2.0
"""The text of a formula over named facts."""

from typing import Final

from feidi.indicators.formulas.parser import LONGEST, parse_formula
from feidi.indicators.formulas.text import formula_text
from feidi.labels import Label
from feidi.validators.values.validator import ValueValidator

__all__ = ["FORMULA"]


def _read(text: str) -> str:
    return formula_text(parse_formula(text))


def _show(text: str) -> str:
    return formula_text(parse_formula(text), "zh")


FORMULA: Final = ValueValidator(
    name="formula", label=Label(zh="公式", en="a formula"), read=_read, show=_show, longest=LONGEST
)
"""``"评价税收 / 用地面积"`` becomes ``"tax / land"``; nothing is evaluated, and units must fit."""
