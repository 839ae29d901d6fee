# SPDX-License-Identifier: Apache-2.0
"""Judgements of pairs contradict one another.

What it flags
    Weights from pairwise judgements (AHP) whose consistency ratio is 0.1 or more.
Why it matters
    Where a matters more than b, b more than c and c more than a, the weights say nothing about what was judged.
Flagged
    a : b = 9, b : c = 9, c : a = 9
Instead
    a : b = 3, b : c = 3, a : c = 9
Clause
    Guideline G5.3.
"""

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from feidi.errors import UndefinedError
from feidi.indicators.decimals import Decimals
from feidi.indicators.weights.ahp import Ahp
from feidi.labels import Label
from feidi.validators.finding import Finding
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="judgements-inconsistent",
    code="IND014",
    on=Ahp,
    severity=Severity.WARNING,
    summary=Label(zh="两两比较判断不一致", en="judgements of pairs contradict one another"),
    hint=Label(zh="请复核判断矩阵", en="judge the pairs again"),
    since="0.1",
    clauses=("G5.3",),
)
_LIMIT: Final = Fraction(1, 10)


def check(judged: Ahp) -> Iterator[Finding]:
    """Yield a finding where the consistency ratio is 0.1 or more; beyond fifteen indicators there is none."""
    try:
        ratio = judged.consistency_ratio
    except UndefinedError:
        return
    if ratio >= _LIMIT:
        found = Decimals(4).text(ratio)
        expected = Label(zh="一致性比例低于0.1", en="a consistency ratio below 0.1")
        yield Finding.of(RULE, "matrix", found=f"CR = {found}", expected=expected)
