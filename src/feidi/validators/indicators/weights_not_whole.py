# SPDX-License-Identifier: Apache-2.0
"""The weights do not add up to full marks.

What it flags
    A scheme with given weights that add up to something else than its full marks.
Why it matters
    Totals of two years or two places can then not be compared, and grade thresholds are off.
Flagged
    weights = 30, 20, 20, 10, 10; full = 100
Instead
    weights = 30, 20, 20, 10, 10, 10
Clause
    Guideline G5.3.
"""

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from feidi.indicators.scoring.scheme import Scheme
from feidi.indicators.weights.given import Given
from feidi.labels import Label
from feidi.quantities.exact import plain
from feidi.validators.finding import Finding
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="weights-not-whole",
    code="IND001",
    on=Scheme,
    severity=Severity.WARNING,
    summary=Label(zh="权重合计不等于满分", en="the weights do not add up to full marks"),
    hint=Label(zh="核对各项权重", en="check the weights against the document"),
    since="0.1",
    clauses=("G5.3",),
)


def check(scheme: Scheme) -> Iterator[Finding]:
    """Yield a finding where the sum is off."""
    if not isinstance(scheme.weighting, Given):
        return
    whole = sum((item.weight for item in scheme.items if item.weight is not None), Fraction(0))
    if whole != scheme.full:
        yield Finding.of(RULE, "items", found=plain(whole), expected=plain(scheme.full))
