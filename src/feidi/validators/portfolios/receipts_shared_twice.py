# SPDX-License-Identifier: Apache-2.0
"""Two agreements of one enclave share the same revenue at the same time.

What it flags
    Two agreements that name one enclave, whose terms share a day or are not both known, with
    sharing clauses that take in one kind of revenue.
Why it matters
    Every such receipt has two masters, and the second agreement is paid from money that is gone.
Flagged
    two agreements on vat since 2020
Instead
    the first ends on 2020-01-01
Clause
    Guideline G5.1.
"""

from collections.abc import Iterator
from itertools import combinations
from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.evaluation.portfolio import Portfolio
from feidi.labels import Label
from feidi.validators.finding import Finding
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity
from feidi.validators.words import listed

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="receipts-shared-twice",
    code="PFL006",
    on=Portfolio,
    severity=Severity.WARNING,
    summary=Label(
        zh="同一飞地的两个协议同时分享同一种收入",
        en="two agreements of one enclave share the same revenue at the same time",
    ),
    hint=Label(zh="明确先后协议的衔接", en="say where one ends and the other begins"),
    since="0.1",
    clauses=("G5.1",),
)


def check(portfolio: Portfolio) -> Iterator[Finding]:
    """Yield a finding for each pair that claims one kind."""
    placed = [(at, each) for at, each in enumerate(portfolio.agreements) if each.enclave]
    for (_, one), (at, other) in combinations(placed, 2):
        if one.enclave != other.enclave or not _at_once(one, other):
            continue
        taken = [kind for clause in one.sharing for kind in clause.kinds]
        common = [kind.label for clause in other.sharing for kind in clause.kinds if kind in taken]
        if common:
            names = listed(common)
            found = Label(zh=f"{names.zh}已由{one.id}分享", en=f"{names.en}, shared by {one.id}")
            expected = Label(zh="不重叠的收入或期限", en="other revenue or another term")
            yield Finding.of(RULE, "agreements", at, "sharing", found=found, expected=expected)


def _at_once(one: Agreement, other: Agreement) -> bool:
    return one.term is None or other.term is None or one.term.overlaps(other.term)
