# SPDX-License-Identifier: Apache-2.0
"""An indicator has no weight.

What it flags
    An item with the weight 0.
Why it matters
    It is collected, printed and changes nothing.
Flagged
    weight = 0
Instead
    weight = 10
Clause
    Guideline G5.3.
"""

from collections.abc import Iterator
from typing import Final

from feidi.indicators.scoring.scheme import Scheme
from feidi.labels import Label
from feidi.validators.finding import Finding
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="item-of-no-weight",
    code="IND002",
    on=Scheme,
    severity=Severity.WARNING,
    summary=Label(zh="某一指标权重为零", en="an indicator has no weight"),
    hint=Label(zh="填写权重,或删去该指标", en="state its weight, or take it out"),
    since="0.1",
    clauses=("G5.3",),
)


def check(scheme: Scheme) -> Iterator[Finding]:
    """Yield a finding for each item that counts nothing."""
    for at, item in enumerate(scheme.items):
        if item.weight == 0:
            expected = Label(zh="大于0的权重", en="a weight above 0")
            yield Finding.of(RULE, "items", at, "weight", found="0", expected=expected)
