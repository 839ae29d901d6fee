# SPDX-License-Identifier: Apache-2.0
"""More is refunded than was ever paid.

What it flags
    For one payer, kind, project and agreement: receipts that come to less than nothing over the
    years through one in which a refund stands.
Why it matters
    Nobody can get back what was not paid; the record contradicts itself, and settlement refuses it.
Flagged
    vat of A: 2023 100万元, 2024 −150万元
Instead
    2024 −50万元
Clause
    None; the record contradicts itself.
"""

from collections.abc import Iterator
from typing import Final

from feidi.agreements.receipt import Receipt
from feidi.labels import Label
from feidi.quantities.money import Money
from feidi.validators.finding import Finding, Numbered
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="refund-above-what-was-paid",
    code="SET003",
    on=Receipt,
    together=True,
    severity=Severity.ERROR,
    summary=Label(zh="退库多于已入库", en="more is refunded than was ever paid"),
    hint=Label(zh="补充缺少的入库,或核对退库金额", en="add the missing receipts, or check the refund"),
    since="0.1",
)


def check(receipts: Numbered[Receipt]) -> Iterator[Finding]:
    """Yield a finding for each refund that goes below nothing."""
    sums: dict[tuple[str, str, str, str], int] = {}
    rows = sorted(receipts, key=lambda row: (row[1].year, -row[1].amount.fen))
    for at, receipt in rows:
        key = (receipt.kind.value, receipt.payer, receipt.project, receipt.agreement)
        before = sums.get(key, 0)
        sums[key] = before + receipt.amount.fen
        if receipt.amount.fen < 0 and sums[key] < 0:
            paid = Money(max(before, 0))
            yield Finding.of(
                RULE,
                at,
                "amount",
                found=Label(zh=str(receipt.amount), en=receipt.amount.text("en")),
                expected=Label(zh=f"至多退{paid}", en=f"a refund of at most {paid.text('en')}"),
            )
