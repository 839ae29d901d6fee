# SPDX-License-Identifier: Apache-2.0
"""Owner and operator differ although the record says they are not separate.

What it flags
    An enclave said not to separate ownership and operation whose owner and operator have different
    names.
Why it matters
    Either the agreement was read wrongly, or someone operates without a title to do so.
Flagged
    ownership_separated = False; owner = "甲"; operator = "乙"
Instead
    ownership_separated = True
Clause
    Guideline G3.2.
"""

from collections.abc import Iterator
from typing import Final

from feidi.enclaves.enclave import Enclave
from feidi.labels import Label
from feidi.validators.finding import Finding
from feidi.validators.rule import Depth, Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="separation-denied",
    code="ENC008",
    on=Enclave,
    severity=Severity.WARNING,
    summary=Label(
        zh="声明所有权与经营权未分离,所有者与运营者却不同",
        en="owner and operator differ although the record says they are not separate",
    ),
    hint=Label(
        zh="核对协议对所有权与经营权的约定", en="check what the agreement says of ownership and operation"
    ),
    since="0.1",
    depth=Depth.AUDIT,
    clauses=("G3.2",),
)


def check(enclave: Enclave) -> Iterator[Finding]:
    """Yield a finding where two names stand for one organisation."""
    owner, operator = enclave.owner, enclave.operator
    if enclave.ownership_separated is not False or owner is None or operator is None:
        return
    same_code = owner.credit_code and owner.credit_code == operator.credit_code
    if not same_code and owner.name != operator.name:
        yield Finding.of(RULE, "operator", found=operator.name, expected=owner.name)
