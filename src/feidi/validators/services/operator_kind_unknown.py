# SPDX-License-Identifier: Apache-2.0
"""The record does not say of which kind the operator is.

What it flags
    An operator of which the kinds are not known.
Why it matters
    What its catalogue should hold cannot be judged.
Flagged
    kinds = None
Instead
    kinds = [INCUBATION]
Clause
    Guideline G4.1 and G4.2.
"""

from collections.abc import Iterator
from typing import Final

from feidi.labels import Label
from feidi.services.operator import Operator
from feidi.validators.finding import NOTHING, Finding
from feidi.validators.rule import Depth, Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="operator-kind-unknown",
    code="SVC002",
    on=Operator,
    severity=Severity.NOTE,
    summary=Label(zh="运营机构类型未载明", en="the record does not say of which kind the operator is"),
    hint=Label(zh="注明孵化落地或数字化转型赋能", en="name incubation, digital transformation, or both"),
    since="0.1",
    depth=Depth.AUDIT,
    clauses=(
        "G4.1",
        "G4.2",
    ),
)


def check(operator: Operator) -> Iterator[Finding]:
    """Yield a finding for the gap."""
    if operator.kinds is None:
        expected = Label(zh="孵化落地或转型赋能", en="incubation, digital transformation, or both")
        yield Finding.of(RULE, "kinds", found=NOTHING, expected=expected)
