# SPDX-License-Identifier: Apache-2.0
"""A limit over a lifetime lies below what it has let through already.

What it flags
    A statement in which a lifetime limit is lower than what earlier years have taken of it.
Why it matters
    A limit that follows a running cost is too low if figures of earlier years are missing, and money goes the other
    way; a limit that an amendment has lowered does not take back what was given.
Flagged
    limit: running cost; costs given: 2024 alone; taken by 2023: 500万元
Instead
    costs of all years since the first
Clause
    Guideline G5.1.
"""

from collections.abc import Iterator
from typing import Final

from feidi.labels import Label
from feidi.settlement.notes import CameDown
from feidi.settlement.statement import Statement
from feidi.validators.finding import Finding
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="limit-below-its-balance",
    code="SET014",
    on=Statement,
    severity=Severity.WARNING,
    summary=Label(zh="累计限额低于已计金额", en="a lifetime limit is below what it has taken already"),
    hint=Label(
        zh="补齐以前年度数据,或核对修订后的限额",
        en="give the figures of earlier years, or check the amended limit",
    ),
    since="0.1",
    clauses=("G5.1",),
)


def check(statement: Statement) -> Iterator[Finding]:
    """Yield a finding for each limit."""
    for at, note in enumerate(statement.notes):
        if isinstance(note, CameDown):
            found = Label(
                zh=f"{note.limit}({note.year}年度,{note.units}个单位)",
                en=f"{note.limit} in {note.year}, of {note.units}",
            )
            yield Finding.of(
                RULE, "notes", at, found=found, expected=Label(zh="不低于已计金额", en="no less than it took")
            )
