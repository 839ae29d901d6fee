# SPDX-License-Identifier: Apache-2.0
"""Owner and operator are the same although the record says they are separate.

What it flags
    An enclave said to separate ownership and operation whose owner and operator bear one credit
    code, or one name.
Why it matters
    The separation is what lets a professional operator be judged and replaced; on paper only, the
    owner reviews itself.
Flagged
    ownership_separated = True; owner = operator = "衢州国资"
Instead
    operator = "专业运营公司"
Clause
    Guideline G3.2.
"""

from collections.abc import Iterator
from typing import Final

from feidi.enclaves.enclave import Enclave
from feidi.enclaves.organisation import Organisation
from feidi.labels import Label
from feidi.validators.finding import Finding
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="owner-operates",
    code="ENC007",
    on=Enclave,
    severity=Severity.ERROR,
    summary=Label(
        zh="声明所有权与经营权分离,所有者与运营者却相同",
        en="owner and operator are the same although the record says they are separate",
    ),
    hint=Label(
        zh="写明实际运营者,或改为不分离", en="name who really operates it, or say that they are not separate"
    ),
    since="0.1",
    clauses=("G3.2",),
)


def check(enclave: Enclave) -> Iterator[Finding]:
    """Yield a finding where the record contradicts itself."""
    owner, operator = enclave.owner, enclave.operator
    if enclave.ownership_separated and owner is not None and operator is not None and _same(owner, operator):
        yield Finding.of(
            RULE,
            "operator",
            found=operator.name,
            expected=Label(zh=f"{owner.name}以外的机构", en=f"another organisation than {owner.name}"),
        )


def _same(owner: Organisation, operator: Organisation) -> bool:
    if owner.credit_code and operator.credit_code:
        return owner.credit_code == operator.credit_code
    return owner.name == operator.name
