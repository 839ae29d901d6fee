# SPDX-License-Identifier: Apache-2.0
"""A year is booked as a sum and by days.

What it flags
    For one payer, kind, year, project and agreement: a receipt without a date beside receipts with
    one.
Why it matters
    The yearly sum mostly holds the dated ones already.
Flagged
    vat of A, 2024: 100万元; vat of A, 2024-03-15: 20万元
Instead
    the dated receipts alone
Clause
    None; a fault of bookkeeping.
"""

from collections.abc import Iterator
from typing import Final

from feidi.agreements.receipt import Receipt
from feidi.labels import Label
from feidi.validators.finding import Finding, Numbered
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="year-booked-twice",
    code="SET002",
    on=Receipt,
    together=True,
    severity=Severity.WARNING,
    summary=Label(zh="同一年度既有全年合计又有分日收入", en="a year is booked as a sum and by days"),
    hint=Label(zh="只保留一种记法", en="keep one of the two"),
    since="0.1",
)


def check(receipts: Numbered[Receipt]) -> Iterator[Finding]:
    """Yield a finding for each yearly sum beside days."""
    rows = [
        (at, (each.kind, each.payer, each.year, each.project, each.agreement), each.date is not None)
        for at, each in receipts
    ]
    dated = {key for _, key, has_date in rows if has_date}
    for at, key, has_date in rows:
        if not has_date and key in dated:
            found = Label(zh=f"{key[1]}{key[2]}年度合计", en=f"a sum of {key[1]} for {key[2]}")
            yield Finding.of(
                RULE, at, found=found, expected=Label(zh="仅分日收入", en="dated receipts alone")
            )
