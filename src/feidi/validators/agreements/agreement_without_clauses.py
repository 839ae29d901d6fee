# SPDX-License-Identifier: Apache-2.0
"""The agreement has no clause.

What it flags
    An agreement with neither sharing, nor compensation, nor attribution.
Why it matters
    It is known to exist and that is all; nothing can be settled or compared.
Flagged
    sharing = []; compensation = []; attribution = []
Instead
    sharing = [Sharing(…, terms=Unset("…"))]
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
    name="agreement-without-clauses",
    code="AGR031",
    on=Agreement,
    severity=Severity.NOTE,
    summary=Label(zh="协议没有任何条款", en="the agreement has no clause"),
    hint=Label(
        zh="补充已公布的条款;未公布的注明未定", en="add what was published; say of the rest that it is unset"
    ),
    since="0.1",
    depth=Depth.AUDIT,
    clauses=("G5.1",),
)


def check(agreement: Agreement) -> Iterator[Finding]:
    """Yield a finding for an empty agreement."""
    if next(agreement.clauses(), None) is None:
        expected = Label(zh="至少一个条款", en="one clause or more")
        yield Finding.of(RULE, found=NOTHING, expected=expected)
