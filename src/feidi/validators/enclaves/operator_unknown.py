# SPDX-License-Identifier: Apache-2.0
"""The record does not say who operates the enclave.

What it flags
    An enclave of which the record does not say: an operator.
Why it matters
    Service and results belong to somebody; without a name nobody is reviewed.
Flagged
    operator = None
Instead
    operator = …
Clause
    Guideline G3.2.
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
    name="operator-unknown",
    code="ENC046",
    on=Enclave,
    severity=Severity.NOTE,
    summary=Label(zh="运营机构未载明", en="the record does not say who operates the enclave"),
    hint=Label(zh="注明运营机构", en="name the operator"),
    since="0.1",
    depth=Depth.AUDIT,
    clauses=("G3.2",),
)


def check(enclave: Enclave) -> Iterator[Finding]:
    """Yield a finding for the gap."""
    if enclave.operator is None:
        expected = Label(zh="运营机构", en="an operator")
        yield Finding.of(RULE, "operator", found=NOTHING, expected=expected)
