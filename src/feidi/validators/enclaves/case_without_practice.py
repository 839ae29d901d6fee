# SPDX-License-Identifier: Apache-2.0
"""A typical case names no practice.

What it flags
    A case record without practices.
Why it matters
    Cases are summed up for others to learn from.
Flagged
    practices = []
Instead
    practices = ["研发在外、生产在内"]
Clause
    Guideline G5.5.
"""

from collections.abc import Iterator
from typing import Final

from feidi.enclaves.case_record import CaseRecord
from feidi.labels import Label
from feidi.validators.finding import NOTHING, Finding
from feidi.validators.rule import Depth, Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="case-without-practice",
    code="ENC053",
    on=CaseRecord,
    severity=Severity.NOTE,
    summary=Label(zh="典型案例没有可复制的做法", en="a typical case names no practice"),
    hint=Label(zh="写出可复制的做法", en="write what others may copy"),
    since="0.1",
    depth=Depth.AUDIT,
    clauses=("G5.5",),
)


def check(case: CaseRecord) -> Iterator[Finding]:
    """Yield a finding for a case that only praises."""
    if not case.practices:
        expected = Label(zh="可复制的做法", en="a practice to copy")
        yield Finding.of(RULE, "practices", found=NOTHING, expected=expected)
