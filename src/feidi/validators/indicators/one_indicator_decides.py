# SPDX-License-Identifier: Apache-2.0
"""One indicator weighs more than all others together.

What it flags
    A scheme of three indicators or more in which one has more than half of the given weights.
Why it matters
    The others are decoration; what is gained by the one decides every grade.
Flagged
    weights = 60, 20, 20
Instead
    weights = 50, 25, 25
Clause
    Guideline G5.3, on differentiated systems; the bound is proposed by this project.
"""

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from feidi.indicators.scoring.scheme import Scheme
from feidi.labels import Label
from feidi.quantities.exact import plain
from feidi.validators.finding import Finding
from feidi.validators.rule import Depth, Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="one-indicator-decides",
    code="IND003",
    on=Scheme,
    severity=Severity.NOTE,
    summary=Label(zh="单一指标权重过半", en="one indicator weighs more than all others together"),
    hint=Label(zh="说明理由,或调整权重", en="say why, or change the weights"),
    since="0.1",
    depth=Depth.AUDIT,
    clauses=("G5.3",),
)


def check(scheme: Scheme) -> Iterator[Finding]:
    """Yield a finding for an indicator above one half."""
    weights = [item.weight for item in scheme.items if item.weight is not None]
    whole = sum(weights, Fraction(0))
    for at, weight in enumerate(weights):
        if len(weights) > 2 and weight * 2 > whole:
            expected = Label(zh=f"至多{plain(whole / 2)}", en=f"at most {plain(whole / 2)}")
            yield Finding.of(RULE, "items", at, "weight", found=plain(weight), expected=expected)
