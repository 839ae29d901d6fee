# SPDX-License-Identifier: Apache-2.0
"""The record does not say of which kind the enclave is.

What it flags
    An enclave of which the record does not say: one of the four kinds.
Why it matters
    Indicators, reviews and targets go by kind; without it the enclave is in none of them.
Flagged
    kind = None
Instead
    kind = …
Clause
    Guideline G1.3.
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
    name="kind-unknown",
    code="ENC043",
    on=Enclave,
    severity=Severity.NOTE,
    summary=Label(zh="飞地类型未载明", en="the record does not say of which kind the enclave is"),
    hint=Label(
        zh="注明四类之一;确无依据则保持空缺",
        en="name one of the four kinds, or leave the gap where no document says so",
    ),
    since="0.1",
    depth=Depth.AUDIT,
    clauses=("G1.3",),
)


def check(enclave: Enclave) -> Iterator[Finding]:
    """Yield a finding for the gap."""
    if enclave.kind is None:
        expected = Label(zh="四类飞地之一", en="one of the four kinds")
        yield Finding.of(RULE, "kind", found=NOTHING, expected=expected)
