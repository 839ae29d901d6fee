# SPDX-License-Identifier: Apache-2.0
"""A clause gives no number.

What it flags
    A clause or amount that the document leaves without a number.
Why it matters
    What reaches it waits. Nobody may assume a zero, and nobody should find out at the year's end.
Flagged
    Unset("双方协商确定")
Instead
    Split([("1/2", To("source")), ("1/2", To("host"))])
Clause
    Guideline G5.1.
"""

from collections.abc import Iterator
from typing import Final

from feidi.agreements.unset import Unset
from feidi.labels import Label
from feidi.validators.finding import Finding
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="number-unset",
    code="AGR009",
    on=Unset,
    severity=Severity.NOTE,
    summary=Label(zh="条款没有给出数额", en="a clause gives no number"),
    hint=Label(
        zh="商定数额并注明出处;未定前相关资金不予结算",
        en="agree on the number and cite it; until then the money stays unsettled",
    ),
    since="0.1",
    clauses=("G5.1",),
)


def check(unset: Unset) -> Iterator[Finding]:
    """Yield a finding for every gap in a document."""
    yield Finding.of(RULE, found=unset.reason, expected=Label(zh="数额", en="a number"))
