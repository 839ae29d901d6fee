# SPDX-License-Identifier: Apache-2.0
"""A receipt is listed twice.

What it flags
    Two receipts that agree in kind, payer, year, date, amount, project and agreement.
Why it matters
    A receipt booked twice is shared twice, and the second share is somebody's own money.
Flagged
    vat of A, 2024, 100万元; vat of A, 2024, 100万元
Instead
    one of them
Clause
    None; a fault of bookkeeping.
"""

from collections.abc import Iterator
from typing import Final

from feidi.agreements.receipt import Receipt
from feidi.labels import Label
from feidi.validators.finding import Finding, Numbered, nth
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="receipt-listed-twice",
    code="SET001",
    on=Receipt,
    together=True,
    severity=Severity.WARNING,
    summary=Label(zh="同一笔收入列出两次", en="a receipt is listed twice"),
    hint=Label(zh="删去重复,或注明是两笔", en="take one out, or give the two their days"),
    since="0.1",
)


def check(receipts: Numbered[Receipt]) -> Iterator[Finding]:
    """Yield a finding for each later twin."""
    first: dict[Receipt, str | int] = {}
    for at, receipt in receipts:
        if receipt in first:
            earlier = nth(first[receipt])
            found = Label(zh=f"与{earlier.zh}相同", en=f"the same as {earlier.en}")
            yield Finding.of(RULE, at, found=found, expected=Label(zh="每笔一次", en="each once"))
        else:
            first[receipt] = at
