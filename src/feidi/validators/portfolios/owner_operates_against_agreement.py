# SPDX-License-Identifier: Apache-2.0
"""An agreement separates ownership and operation, and one organisation does both.

What it flags
    An enclave whose owner and operator bear one name, while an agreement that names it says that
    the two are separate.
Why it matters
    The agreement is not carried out; whoever reviews the operator reviews itself.
Flagged
    agreement: separated; owner = operator
Instead
    another operator
Clause
    Guideline G3.2.
"""

from collections.abc import Iterator
from typing import Final

from feidi.evaluation.portfolio import Portfolio
from feidi.labels import Label
from feidi.validators.finding import Finding
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="owner-operates-against-agreement",
    code="PFL009",
    on=Portfolio,
    severity=Severity.WARNING,
    summary=Label(
        zh="协议约定分离,飞地的所有者与运营者却相同",
        en="an agreement separates ownership and operation, and one organisation does both",
    ),
    hint=Label(zh="更换运营者,或修改协议", en="appoint an operator, or amend the agreement"),
    since="0.1",
    clauses=("G3.2",),
)


def check(portfolio: Portfolio) -> Iterator[Finding]:
    """Yield a finding for each enclave that is run by its owner."""
    apart = {each.enclave for each in portfolio.agreements if each.enclave and each.ownership_separated}
    for at, enclave in enumerate(portfolio.enclaves):
        owner, operator = enclave.owner, enclave.operator
        if owner is None or operator is None or not apart & {enclave.id, enclave.name}:
            continue
        if owner.name == operator.name:
            expected = Label(zh=f"{owner.name}以外的机构", en=f"another than {owner.name}")
            yield Finding.of(RULE, "enclaves", at, "operator", found=operator.name, expected=expected)
