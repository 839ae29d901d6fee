# SPDX-License-Identifier: Apache-2.0
"""A grade covers no rank.

What it flags
    A grade whose cumulative share is that of the grade before, or 0 for the best.
Why it matters
    The cuts overlap: nobody is ever placed there, and the document surely meant somebody.
Flagged
    A 20%, B 20%, C 100%
Instead
    A 20%, B 60%, C 100%
Clause
    Guideline G5.3.
"""

from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise
from typing import Final

from feidi.indicators.grades.rules import RankShares
from feidi.labels import Label
from feidi.quantities.exact import plain
from feidi.validators.finding import Finding
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="grade-never-given",
    code="IND004",
    on=RankShares,
    severity=Severity.WARNING,
    summary=Label(zh="某一档次的名次区间为空", en="a grade covers no rank"),
    hint=Label(zh="核对各档的累计比例", en="check the cumulative shares"),
    since="0.1",
    clauses=("G5.3",),
)


def check(shares: RankShares) -> Iterator[Finding]:
    """Yield a finding for each empty grade."""
    for at, ((_, before), (grade, cut)) in enumerate(pairwise((("", Fraction(0)), *shares.cuts))):
        if cut == before:
            found = f"{grade} {plain(cut)}"
            expected = Label(zh=f"{grade}大于{plain(before)}", en=f"{grade} above {plain(before)}")
            yield Finding.of(RULE, "cuts", at, found=found, expected=expected)
