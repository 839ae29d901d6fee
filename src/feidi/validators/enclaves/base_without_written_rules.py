# SPDX-License-Identifier: Apache-2.0
"""A demonstration base has no written rules of operation.

What it flags
    A demonstration base, held or applied for, of which the record says that it has no written
    operating rules.
Why it matters
    Written rules of operation, public service and guarantee are a condition of the title.
Flagged
    accreditations = ["示范基地"]; has_operating_rules = False
Instead
    has_operating_rules = True
Clause
    Guideline G5.4; Zhejiang notice on demonstration bases 2021, condition 3.
"""

from collections.abc import Iterator
from typing import Final

from feidi.enclaves.enclave import Enclave
from feidi.labels import Label
from feidi.validators.demonstration import claims_base
from feidi.validators.documents import DEMONSTRATION_2021
from feidi.validators.finding import NOTHING, Finding
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="base-without-written-rules",
    code="ENC020",
    on=Enclave,
    severity=Severity.WARNING,
    summary=Label(
        zh="示范基地没有成文的运营制度", en="a demonstration base has no written rules of operation"
    ),
    hint=Label(
        zh="补充运营管理、公共服务、保障机制等制度",
        en="write rules of operation, public service and guarantee",
    ),
    since="0.1",
    clauses=("G5.4",),
    citation=DEMONSTRATION_2021.cite("条件3"),
)


def check(enclave: Enclave) -> Iterator[Finding]:
    """Yield a finding for a base known to lack rules."""
    if enclave.has_operating_rules is False and claims_base(enclave):
        expected = Label(
            zh="成文的运营、服务与保障制度", en="written rules of operation, service and guarantee"
        )
        yield Finding.of(RULE, "has_operating_rules", found=NOTHING, expected=expected)
