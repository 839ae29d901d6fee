# SPDX-License-Identifier: Apache-2.0
"""An agreement is for an enclave that the portfolio does not hold.

What it flags
    An agreement with the id or name of an enclave, in a portfolio that holds enclaves and not this
    one.
Why it matters
    Its settlement lands nowhere in the annual report.
Flagged
    enclave = "b"; enclaves = ["a"]
Instead
    enclave = "a"
Clause
    Guideline G5.1.
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
    name="agreement-for-unknown-enclave",
    code="PFL004",
    on=Portfolio,
    severity=Severity.WARNING,
    summary=Label(
        zh="协议所属飞地不在组合中", en="an agreement is for an enclave that the portfolio does not hold"
    ),
    hint=Label(zh="补充飞地,或核对编号", en="add the enclave, or check its id"),
    since="0.1",
    clauses=("G5.1",),
)


def check(portfolio: Portfolio) -> Iterator[Finding]:
    """Yield a finding for each broken reference."""
    known = {name for enclave in portfolio.enclaves for name in (enclave.id, enclave.name) if name}
    for at, agreement in enumerate(portfolio.agreements if known else ()):
        if agreement.enclave and agreement.enclave not in known:
            expected = ", ".join(sorted(known)[:10])
            yield Finding.of(RULE, "agreements", at, "enclave", found=agreement.enclave, expected=expected)
