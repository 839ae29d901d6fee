# SPDX-License-Identifier: Apache-2.0
"""A typical case is of an enclave that the portfolio does not hold.

What it flags
    A case with the id or name of an enclave, in a portfolio that holds enclaves and not this one.
Why it matters
    A case that cannot be traced to a record teaches nothing that can be checked.
Flagged
    case of "b"; enclaves = ["a"]
Instead
    case of "a"
Clause
    Guideline G5.5.
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
    name="case-of-unknown-enclave",
    code="PFL019",
    on=Portfolio,
    severity=Severity.WARNING,
    summary=Label(
        zh="典型案例的飞地不在组合中", en="a typical case is of an enclave that the portfolio does not hold"
    ),
    hint=Label(zh="补充飞地,或核对名称", en="add the enclave, or check its name"),
    since="0.1",
    clauses=("G5.5",),
)


def check(portfolio: Portfolio) -> Iterator[Finding]:
    """Yield a finding for each broken reference."""
    known = {name for enclave in portfolio.enclaves for name in (enclave.id, enclave.name) if name}
    for at, case in enumerate(portfolio.cases if known else ()):
        if case.enclave not in known:
            expected = ", ".join(sorted(known)[:10])
            yield Finding.of(RULE, "cases", at, "enclave", found=case.enclave, expected=expected)
