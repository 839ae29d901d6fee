# SPDX-License-Identifier: Apache-2.0
"""A limit over a lifetime is counted from zero in the middle of its life.

What it flags
    A statement settled without the state of the years before, though its agreement, or a clock of the clause, began
    in an earlier year.
Why it matters
    What was paid before does not count against the limit, so it is paid again.
Flagged
    term since 2020; limit: 600万元 in all; settled: 2024 alone
Instead
    settle(agreement, receipts, after=state_of_2023)
Clause
    Guideline G5.1.
"""

from collections.abc import Iterator
from typing import Final

from feidi.labels import Label
from feidi.settlement.notes import BeganAtZero
from feidi.settlement.statement import Statement
from feidi.validators.finding import Finding
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="limit-began-at-zero",
    code="SET012",
    on=Statement,
    severity=Severity.WARNING,
    summary=Label(
        zh="累计限额在存续中途由零计算", en="a lifetime limit is counted from zero in the middle of its life"
    ),
    hint=Label(
        zh="接续上年结算状态,或自首年起结算(首年无收入的,列一笔零收入)",
        en="go on from the state of the year before, or settle from the first year (a receipt of 0 if nothing came in)",
    ),
    since="0.1",
    clauses=("G5.1",),
)


def check(statement: Statement) -> Iterator[Finding]:
    """Yield a finding for each limit of which the statement knows that it began earlier."""
    for at, note in enumerate(statement.notes):
        if isinstance(note, BeganAtZero) and note.began is not None:
            yield Finding.of(
                RULE,
                "notes",
                at,
                found=Label(
                    zh=f"{note.limit}自{note.year}年度起", en=f"{note.limit} counted from {note.year}"
                ),
                expected=Label(zh=f"自{note.began.year}年度起", en=f"counted from {note.began.year}"),
            )
