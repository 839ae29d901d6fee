# SPDX-License-Identifier: Apache-2.0
"""An enclave is listed twice under one operator.

What it flags
    The same id or name twice among the enclaves that an operator runs.
Why it matters
    Counts of enclaves decide who is a provincial operator.
Flagged
    enclaves = ["甲园", "甲园"]
Instead
    enclaves = ["甲园"]
Clause
    None; guideline G5.4 builds on such counts.
"""

from collections.abc import Iterator
from typing import Final

from feidi.labels import Label
from feidi.services.operator import Operator
from feidi.validators.finding import Finding
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="operator-runs-one-enclave-twice",
    code="SVC009",
    on=Operator,
    severity=Severity.WARNING,
    summary=Label(zh="同一飞地在运营机构名下列出两次", en="an enclave is listed twice under one operator"),
    hint=Label(zh="每个飞地只列一次", en="list each enclave once"),
    since="0.1",
)


def check(operator: Operator) -> Iterator[Finding]:
    """Yield a finding for each later mention."""
    enclaves = operator.enclaves or ()
    for at, name in enumerate(enclaves):
        if name in enclaves[:at]:
            found = Label(zh=f"{name}重复", en=f"{name} again")
            expected = Label(zh="每个飞地一次", en="each enclave once")
            yield Finding.of(RULE, "enclaves", at, found=found, expected=expected)
