# SPDX-License-Identifier: Apache-2.0
"""Receipts change tenfold from one year to the next.

What it flags
    Receipts of one payer and kind of 10,000 yuan or more that are ten times those of the year
    before, or a tenth. The bounds are this project's.
Why it matters
    Most jumps of this size are a unit: one column in 元, the next in 万元.
Flagged
    vat of A: 2023 100万元, 2024 10亿元
Instead
    2024 100万元
Clause
    None; the bounds are proposed by this project.
"""

from collections.abc import Iterator
from typing import Final

from feidi.agreements.receipt import Receipt
from feidi.agreements.revenue import RevenueKind
from feidi.labels import Label
from feidi.quantities.money import Money
from feidi.validators.finding import Finding, Numbered
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity

__all__ = ["LEAST", "RULE", "check"]

RULE: Final = Rule(
    name="receipts-jump-tenfold",
    code="SET004",
    on=Receipt,
    together=True,
    severity=Severity.WARNING,
    summary=Label(zh="收入较上年变动十倍以上", en="receipts change tenfold from one year to the next"),
    hint=Label(zh="核对单位(元、万元)", en="check the unit (元, 万元)"),
    since="0.1",
)

LEAST: Final = Money.wan(1)
"""Jumps of less are not looked at."""


def check(receipts: Numbered[Receipt]) -> Iterator[Finding]:
    """Yield a finding for each jump."""
    sums: dict[tuple[str, RevenueKind], dict[int, Money]] = {}
    for _, receipt in receipts:
        years = sums.setdefault((receipt.payer, receipt.kind), {})
        years[receipt.year.year] = years.get(receipt.year.year, Money(0)) + receipt.amount
    for (payer, kind), years in sums.items():
        for year, amount in sorted(years.items()):
            before = years.get(year - 1)
            if before is None or min(before, amount) < LEAST:
                continue
            if max(before, amount) >= min(before, amount) * 10:
                yield Finding.of(
                    RULE,
                    found=Label(
                        zh=f"{payer}{year}年{kind.label.zh}{amount}",
                        en=f"{amount.text('en')} of {payer}, {kind.value}, {year}",
                    ),
                    expected=Label(
                        zh=f"{year - 1}年{before}的十倍以内",
                        en=f"within ten times {before.text('en')} of {year - 1}",
                    ),
                )
