# SPDX-License-Identifier: Apache-2.0
"""The agreement says nothing of leaving or going on.

What it flags
    An agreement with sharing or compensation and neither an exit nor a renewal clause in the
    record.
Why it matters
    What happens to firms and receipts at the end is where most disputes begin.
Flagged
    exit = None; renewal = None
Instead
    exit = "提前一年书面通知"
Clause
    Guideline G5.1.
"""

from collections.abc import Iterator
from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.labels import Label
from feidi.validators.finding import NOTHING, Finding
from feidi.validators.rule import Depth, Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="no-way-out",
    code="AGR020",
    on=Agreement,
    severity=Severity.NOTE,
    summary=Label(zh="协议未约定退出与续期", en="the agreement says nothing of leaving or going on"),
    hint=Label(zh="补充退出与续期条款", en="record what it says of exit and renewal"),
    since="0.1",
    depth=Depth.AUDIT,
    clauses=("G5.1",),
)


def check(agreement: Agreement) -> Iterator[Finding]:
    """Yield a finding for the gap."""
    pays = agreement.sharing or agreement.compensation
    if pays and agreement.exit is None and agreement.renewal is None:
        expected = Label(zh="退出或续期条款", en="a clause on exit or renewal")
        yield Finding.of(RULE, "exit", found=NOTHING, expected=expected)
