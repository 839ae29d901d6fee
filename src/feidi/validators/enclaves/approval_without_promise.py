# SPDX-License-Identifier: Apache-2.0
"""An approval promises neither visits nor days.

What it flags
    An approval item without promised visits and without promised working days.
Why it matters
    A promise that cannot be measured cannot be kept or broken.
Flagged
    name = "施工许可"
Instead
    name = "施工许可"; visits = 1; working_days = 5
Clause
    Guideline G3.3.
"""

from collections.abc import Iterator
from typing import Final

from feidi.enclaves.approval import ApprovalItem
from feidi.labels import Label
from feidi.validators.finding import NOTHING, Finding
from feidi.validators.rule import Depth, Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="approval-without-promise",
    code="ENC032",
    on=ApprovalItem,
    severity=Severity.NOTE,
    summary=Label(zh="审批事项没有任何时限或次数承诺", en="an approval promises neither visits nor days"),
    hint=Label(zh="写明跑动次数与办理时限", en="state visits and working days"),
    since="0.1",
    depth=Depth.AUDIT,
    clauses=("G3.3",),
)


def check(item: ApprovalItem) -> Iterator[Finding]:
    """Yield a finding for an item without a promise."""
    if item.visits is None and item.working_days is None:
        expected = Label(zh=f"{item.name}的次数或工作日", en=f"visits or working days for {item.name}")
        yield Finding.of(RULE, found=NOTHING, expected=expected)
