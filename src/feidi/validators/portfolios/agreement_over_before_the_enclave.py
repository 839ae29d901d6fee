# SPDX-License-Identifier: Apache-2.0
"""An agreement is over before its enclave is set up.

What it flags
    An agreement whose term ends on or before the day its enclave was established.
Why it matters
    It can never have shared a receipt of this enclave.
Flagged
    term to 2010-01-01; established = 2012-04-01
Instead
    term since 2012
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
    name="agreement-over-before-the-enclave",
    code="PFL012",
    on=Portfolio,
    severity=Severity.WARNING,
    summary=Label(zh="协议在飞地设立之前已到期", en="an agreement is over before its enclave is set up"),
    hint=Label(zh="核对协议期限与设立日期", en="check the term and the day of establishment"),
    since="0.1",
    clauses=("G5.1",),
)


def check(portfolio: Portfolio) -> Iterator[Finding]:
    """Yield a finding for each agreement that came too early."""
    enclaves = {name: each for each in portfolio.enclaves for name in (each.id, each.name) if name}
    for at, agreement in enumerate(portfolio.agreements):
        enclave = enclaves.get(agreement.enclave)
        first = None if enclave is None else enclave.established
        end = None if agreement.term is None else agreement.term.end
        if first is not None and end is not None and end <= first:
            expected = Label(zh=f"晚于{first}", en=f"after {first}")
            yield Finding.of(RULE, "agreements", at, "term", found=str(end), expected=expected)
