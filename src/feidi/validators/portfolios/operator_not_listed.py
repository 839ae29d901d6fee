# SPDX-License-Identifier: Apache-2.0
"""An enclave's operator is not among the portfolio's operators.

What it flags
    An enclave with an operator, in a portfolio that holds operators and none of that name or credit
    code.
Why it matters
    What the operator offers there cannot be judged.
Flagged
    operator = "乙公司"; operators = ["甲公司"]
Instead
    operators = ["甲公司", "乙公司"]
Clause
    Guideline G4.1 and G4.2.
"""

from collections.abc import Iterator
from typing import Final

from feidi.evaluation.portfolio import Portfolio
from feidi.labels import Label
from feidi.validators.finding import Finding
from feidi.validators.rule import Depth, Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="operator-not-listed",
    code="PFL010",
    on=Portfolio,
    severity=Severity.NOTE,
    summary=Label(
        zh="飞地的运营机构不在组合的机构名单中",
        en="an enclave's operator is not among the portfolio's operators",
    ),
    hint=Label(zh="补充该机构及其服务目录", en="add the operator with its catalogue"),
    since="0.1",
    depth=Depth.AUDIT,
    clauses=(
        "G4.1",
        "G4.2",
    ),
)


def check(portfolio: Portfolio) -> Iterator[Finding]:
    """Yield a finding for each operator that is not listed."""
    listed = [operator.organisation for operator in portfolio.operators]
    known = {name for each in listed for name in (each.name, each.credit_code) if name}
    for at, enclave in enumerate(portfolio.enclaves if known else ()):
        operator = enclave.operator
        if operator is not None and not known & {operator.name, operator.credit_code}:
            expected = ", ".join(sorted(each.name for each in listed)[:10])
            yield Finding.of(RULE, "enclaves", at, "operator", found=operator.name, expected=expected)
