# SPDX-License-Identifier: Apache-2.0
"""Two agreements bear one id.

What it flags
    An id that an earlier agreement of the portfolio bears already.
Why it matters
    Receipts and states of settlement refer by id; the record contradicts itself on whose they are.
Flagged
    ids = ["x", "x"]
Instead
    ids = ["x-2012", "x-2020"]
Clause
    None; the record contradicts itself.
"""

from collections.abc import Iterator
from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.labels import Label
from feidi.validators.finding import Finding, Numbered
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="one-id-for-two-agreements",
    code="PFL005",
    on=Agreement,
    together=True,
    severity=Severity.ERROR,
    summary=Label(zh="两个协议使用同一编号", en="two agreements bear one id"),
    hint=Label(zh="给每个协议唯一的编号", en="give each agreement an id of its own"),
    since="0.1",
)


def check(agreements: Numbered[Agreement]) -> Iterator[Finding]:
    """Yield a finding for each later bearer of an id."""
    seen: set[str] = set()
    for at, agreement in agreements:
        if agreement.id in seen:
            expected = Label(zh="未用过的编号", en="an id that no other has")
            yield Finding.of(RULE, at, "id", found=agreement.id, expected=expected)
        seen.add(agreement.id)
