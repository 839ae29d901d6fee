# SPDX-License-Identifier: Apache-2.0
"""The lines of a statement do not add up to its receipts.

What it flags
    For a sharing clause, year and kind: lines and unsettled money that do not add up to the
    receipts that were settled.
Why it matters
    Money in is money out. A statement that breaks this was edited, and the record contradicts
    itself.
Flagged
    receipts 100万元; lines 50万元 + 40万元
Instead
    lines 50万元 + 50万元
Clause
    None; the record contradicts itself.
"""

from collections.abc import Iterator
from typing import Final

from feidi.labels import Label
from feidi.quantities.money import Money
from feidi.settlement.statement import Statement
from feidi.validators.finding import Finding
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="lines-that-lose-money",
    code="SET011",
    on=Statement,
    severity=Severity.ERROR,
    summary=Label(zh="结算单各行合计与收入不符", en="the lines of a statement do not add up to its receipts"),
    hint=Label(zh="重新结算;不要手工修改结算单", en="settle again; do not edit a statement by hand"),
    since="0.1",
)


def check(statement: Statement) -> Iterator[Finding]:
    """Yield a finding for each year and kind that do not add up."""
    came: dict[tuple[int, str], int] = {}
    for receipt in statement.inputs.receipts:
        key = (receipt.year.year, receipt.kind.value)
        came[key] = came.get(key, 0) + receipt.amount.fen
    went: dict[tuple[int, str], int] = {}
    for line in statement.lines:
        key = (line.year.year, line.kind.value)
        went[key] = went.get(key, 0) + line.amount.fen
    for waiting in statement.unsettled:
        key = (waiting.year.year, waiting.kind.value)
        went[key] = went.get(key, 0) + waiting.amount.fen
    for apart in statement.left_out:
        key = (apart.year.year, apart.kind.value)
        went[key] = went.get(key, 0) + apart.amount.fen
    for key in sorted(came | went):
        out, into = Money(went.get(key, 0)), Money(came.get(key, 0))
        if out != into:
            found = Label(zh=f"{key[0]} {key[1]} {out}", en=f"{out.text('en')} of {key[1]}, {key[0]}")
            yield Finding.of(RULE, "lines", found=found, expected=Label(zh=str(into), en=into.text("en")))
