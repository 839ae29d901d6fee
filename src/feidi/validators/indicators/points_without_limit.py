# SPDX-License-Identifier: Apache-2.0
"""Bonus points have no limit.

What it flags
    Items that add points, without a limit on the sum of additions and without one on an item.
Why it matters
    A few titles outweigh all indicators.
Flagged
    items = [+5 each]; most_bonus = None
Instead
    most_bonus = 10
Clause
    Guideline G5.3; some documents set no limit on purpose.
"""

from collections.abc import Iterator
from typing import Final

from feidi.indicators.adjustments.adjustments import Adjustments
from feidi.labels import Label
from feidi.validators.finding import NOTHING, Finding
from feidi.validators.rule import Depth, Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="points-without-limit",
    code="IND005",
    on=Adjustments,
    severity=Severity.NOTE,
    summary=Label(zh="加分没有上限", en="bonus points have no limit"),
    hint=Label(zh="注明加分上限,或说明文件未设", en="state the limit, or that the document sets none"),
    since="0.1",
    depth=Depth.AUDIT,
    clauses=("G5.3",),
)


def check(adjustments: Adjustments) -> Iterator[Finding]:
    """Yield a finding for additions without end."""
    adding = [item for item in adjustments.items if item.first > 0 and item.limit is None]
    if adding and adjustments.most_bonus is None:
        expected = Label(zh="加分上限", en="a limit on what is added")
        yield Finding.of(RULE, "most_bonus", found=NOTHING, expected=expected)
