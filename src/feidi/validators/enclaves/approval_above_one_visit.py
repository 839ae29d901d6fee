# SPDX-License-Identifier: Apache-2.0
"""An approval promises more than one visit.

What it flags
    An approval item for which more than one visit is promised.
Why it matters
    At most one visit is the province's rule for all approvals; a promise above it undercuts what
    firms get everywhere else.
Flagged
    visits = 2
Instead
    visits = 1
Clause
    Guideline G3.3.
"""

from collections.abc import Iterator
from typing import Final

from feidi.enclaves.approval import ApprovalItem
from feidi.labels import Label
from feidi.validators.finding import Finding
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="approval-above-one-visit",
    code="ENC031",
    on=ApprovalItem,
    severity=Severity.WARNING,
    summary=Label(zh="审批事项承诺的跑动次数多于一次", en="an approval promises more than one visit"),
    hint=Label(
        zh="改为最多跑一次,或说明例外依据",
        en="promise at most one visit, or cite the ground of the exception",
    ),
    since="0.1",
    clauses=("G3.3",),
)


def check(item: ApprovalItem) -> Iterator[Finding]:
    """Yield a finding for more than one visit."""
    if item.visits is not None and item.visits > 1:
        found = Label(zh=f"{item.name}{item.visits}次", en=f"{item.visits} visits for {item.name}")
        yield Finding.of(RULE, "visits", found=found, expected=Label(zh="至多1次", en="at most 1"))
