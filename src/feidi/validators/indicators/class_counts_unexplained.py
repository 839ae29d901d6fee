# SPDX-License-Identifier: Apache-2.0
"""Counts of classes that do not come to the total printed with them.

What it flags
    Published counts of classes whose sum differs from the total that stands beside them.
Why it matters
    Either a class is missing or one number is misprinted; shares of classes cannot be worked out.
Flagged
    total 36; A 4, B 21, C 0, D 3
Instead
    total 28; A 4, B 21, C 0, D 3
Clause
    Guideline G5.3.
"""

from collections.abc import Iterator
from typing import Final

from feidi.indicators.grades.class_counts import ClassCounts
from feidi.labels import Label
from feidi.validators.finding import Finding
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="class-counts-unexplained",
    code="IND013",
    on=ClassCounts,
    severity=Severity.WARNING,
    summary=Label(
        zh="各档数量之和与公布的总数不符", en="the classes do not come to the total printed with them"
    ),
    hint=Label(zh="核对是否漏列一档或数字有误", en="look for a class left out or a misprint"),
    since="0.1",
    clauses=("G5.3",),
)


def check(counts: ClassCounts) -> Iterator[Finding]:
    """Yield a finding if a stated total is not the sum of the classes."""
    if counts.unexplained:
        yield Finding.of(RULE, "stated", found=str(counts.stated), expected=str(counts.total))
