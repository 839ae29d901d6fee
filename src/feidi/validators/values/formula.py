# SPDX-License-Identifier: Apache-2.0
"""The text of a formula over named facts."""

from typing import Final

from feidi.expressions.check import check
from feidi.expressions.measures import Slot
from feidi.expressions.parser import parse
from feidi.expressions.text import expression_text
from feidi.expressions.tokens import LONGEST
from feidi.expressions.tree import Expression
from feidi.indicators.facts import scope_of
from feidi.labels import Label
from feidi.validators.values.validator import ValueValidator

__all__ = ["FORMULA"]


def _formula(text: str) -> Expression:
    scope = scope_of()
    return check(parse(text, scope.names), Slot("formula"), scope).expression


def _read(text: str) -> str:
    return expression_text(_formula(text))


def _show(text: str) -> str:
    return expression_text(_formula(text), "zh", scope_of().labels)


FORMULA: Final = ValueValidator(
    name="formula", label=Label(zh="公式", en="a formula"), read=_read, show=_show, longest=LONGEST
)
"""``"评价税收 / 用地面积"`` becomes ``"tax / land"``; nothing is evaluated, and units must fit."""
