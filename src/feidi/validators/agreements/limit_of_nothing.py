# SPDX-License-Identifier: Apache-2.0
"""A limit of nothing: the terms below it never apply.

What it flags
    A limit that is the amount 0.
Why it matters
    Somebody's part is dead from the start; mostly a number was left out.
Flagged
    UpTo(0元, To("source"), then=To("host"))
Instead
    UpTo(3000万元, To("source"), then=To("host"))
Clause
    None; terms that cannot be reached.
"""

from collections.abc import Iterator
from typing import Final

from feidi.agreements.terms.up_to import UpTo
from feidi.labels import Label
from feidi.quantities.money import Money
from feidi.validators.finding import Finding
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="limit-of-nothing",
    code="AGR010",
    on=UpTo,
    severity=Severity.WARNING,
    summary=Label(zh="限额为零,其下条款永不适用", en="a limit of nothing: the terms below it never apply"),
    hint=Label(zh="填写限额,或删去该层", en="state the limit, or take the clause away"),
    since="0.1",
)


def check(clause: UpTo) -> Iterator[Finding]:
    """Yield a finding for a limit of 0."""
    if clause.limit == Money(0):
        expected = Label(zh="大于0的限额", en="a limit above 0")
        yield Finding.of(RULE, "limit", found=Label(zh="0元", en="CNY 0"), expected=expected)
