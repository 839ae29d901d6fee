# SPDX-License-Identifier: Apache-2.0
"""An operator claims an enclave that another one runs.

What it flags
    An operator that lists an enclave of the portfolio whose own record names another operator.
Why it matters
    Provincial operators are chosen by the enclaves they run; one enclave would count for two.
Flagged
    甲公司: enclaves = ["a"]; enclave a: operator = 乙公司
Instead
    enclave a: operator = 甲公司
Clause
    Guideline G5.4.
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
    name="operator-claims-anothers-enclave",
    code="PFL011",
    on=Portfolio,
    severity=Severity.WARNING,
    summary=Label(
        zh="运营机构所列飞地由另一机构运营", en="an operator claims an enclave that another one runs"
    ),
    hint=Label(zh="核对运营合同", en="check the contract of operation"),
    since="0.1",
    clauses=("G5.4",),
)


def check(portfolio: Portfolio) -> Iterator[Finding]:
    """Yield a finding for each enclave of another."""
    enclaves = {name: each for each in portfolio.enclaves for name in (each.id, each.name) if name}
    for at, operator in enumerate(portfolio.operators):
        for nth, name in enumerate(operator.enclaves or ()):
            enclave = enclaves.get(name)
            run_by = None if enclave is None else enclave.operator
            if run_by is not None and run_by.name != operator.name:
                yield Finding.of(
                    RULE, "operators", at, "enclaves", nth, found=run_by.name, expected=operator.name
                )
