# SPDX-License-Identifier: Apache-2.0
"""Money waits at a clause without a number.

What it flags
    A statement with money that reached a clause without a number.
Why it matters
    The totals are not the whole; shown without this line they mislead.
Flagged
    unsettled = [2024, 100万元]
Instead
    unsettled = []
Clause
    Guideline G5.1.
"""

from collections.abc import Iterator
from typing import Final

from feidi.labels import Label
from feidi.settlement.statement import Statement
from feidi.validators.finding import Finding
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="money-unsettled",
    code="SET009",
    on=Statement,
    severity=Severity.NOTE,
    summary=Label(zh="有资金因数额未定而未结算", en="money waits at a clause without a number"),
    hint=Label(zh="商定数额后重新结算", en="agree on the number and settle again"),
    since="0.1",
    clauses=("G5.1",),
)


def check(statement: Statement) -> Iterator[Finding]:
    """Yield a finding for each sum that waits."""
    for at, waiting in enumerate(statement.unsettled):
        found = Label(
            zh=f"{waiting.year}年度{waiting.amount}待定({'; '.join(waiting.reasons)})",
            en=f"{waiting.amount.text('en')} of {waiting.year} waiting ({'; '.join(waiting.reasons)})",
        )
        yield Finding.of(RULE, "unsettled", at, found=found, expected=Label(zh="全部结算", en="all settled"))
