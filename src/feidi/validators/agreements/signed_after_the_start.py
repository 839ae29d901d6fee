# SPDX-License-Identifier: Apache-2.0
"""The agreement was signed after its term began.

What it flags
    A day of signing after the first day of the term.
Why it matters
    Receipts from before the signing are shared only if the parties said so.
Flagged
    signed = 2020-06-01; term since 2020-01-01
Instead
    term since 2020-06-01
Clause
    None; a matter of evidence.
"""

from collections.abc import Iterator
from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.labels import Label
from feidi.validators.finding import Finding
from feidi.validators.rule import Depth, Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="signed-after-the-start",
    code="AGR018",
    on=Agreement,
    severity=Severity.NOTE,
    summary=Label(zh="签约晚于协议起始日", en="the agreement was signed after its term began"),
    hint=Label(zh="核对日期,或注明追溯适用", en="check the two days, or cite that it reaches back"),
    since="0.1",
    depth=Depth.AUDIT,
)


def check(agreement: Agreement) -> Iterator[Finding]:
    """Yield a finding for a term that reaches back."""
    signed, term = agreement.signed, agreement.term
    if signed is not None and term is not None and signed > term.start:
        expected = Label(zh=f"不晚于{term.start}", en=f"{term.start} or before")
        yield Finding.of(RULE, "signed", found=str(signed), expected=expected)
