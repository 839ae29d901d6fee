# SPDX-License-Identifier: Apache-2.0
"""The record does not say who governs the enclave.

What it flags
    An enclave of which the record does not say: a governance body.
Why it matters
    Whether both sides have a say cannot be judged.
Flagged
    governance = None
Instead
    governance = …
Clause
    Guideline G3.1.
"""

from collections.abc import Iterator
from typing import Final

from feidi.enclaves.enclave import Enclave
from feidi.labels import Label
from feidi.validators.finding import NOTHING, Finding
from feidi.validators.rule import Depth, Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="governance-unknown",
    code="ENC045",
    on=Enclave,
    severity=Severity.NOTE,
    summary=Label(zh="共管机构未载明", en="the record does not say who governs the enclave"),
    hint=Label(zh="列出共管机构及其成员", en="list the bodies and their members"),
    since="0.1",
    depth=Depth.AUDIT,
    clauses=("G3.1",),
)


def check(enclave: Enclave) -> Iterator[Finding]:
    """Yield a finding for the gap."""
    if enclave.governance is None:
        expected = Label(zh="共管机构", en="a governance body")
        yield Finding.of(RULE, "governance", found=NOTHING, expected=expected)
