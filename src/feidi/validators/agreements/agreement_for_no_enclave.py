# SPDX-License-Identifier: Apache-2.0
"""The agreement does not say for which enclave it is.

What it flags
    An agreement without the id of an enclave.
Why it matters
    Settlements, indicators and the annual report are joined by it.
Flagged
    enclave = ""
Instead
    enclave = "quzhou-haichuang"
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
    name="agreement-for-no-enclave",
    code="AGR032",
    on=Agreement,
    severity=Severity.NOTE,
    summary=Label(zh="协议未注明所属飞地", en="the agreement does not say for which enclave it is"),
    hint=Label(zh="填写飞地编号", en="give the id of the enclave"),
    since="0.1",
    depth=Depth.AUDIT,
    clauses=("G5.1",),
)


def check(agreement: Agreement) -> Iterator[Finding]:
    """Yield a finding for the gap."""
    if not agreement.enclave:
        expected = Label(zh="飞地编号", en="the id of an enclave")
        yield Finding.of(RULE, "enclave", found=NOTHING, expected=expected)
