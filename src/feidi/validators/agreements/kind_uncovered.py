# SPDX-License-Identifier: Apache-2.0
"""A kind of revenue that the clause takes in has nowhere to go.

What it flags
    A choice by kind of revenue, without an otherwise, that a kind reaches which has no case.
Why it matters
    The clause contradicts itself: it takes the revenue in and says nothing of it. The first such
    receipt stops the settlement.
Flagged
    kinds = [vat, cit]; ByKind([(vat, …)])
Instead
    ByKind([(vat, …)], otherwise=…)
Clause
    None; the clause contradicts itself.
"""

from collections.abc import Iterator
from typing import Final

from feidi.agreements.sharing import Sharing
from feidi.agreements.terms.by_kind import ByKind
from feidi.labels import Label
from feidi.validators.finding import Finding
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity
from feidi.validators.terms import clauses
from feidi.validators.words import listed

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="kind-uncovered",
    code="AGR012",
    on=Sharing,
    severity=Severity.ERROR,
    summary=Label(
        zh="条款收入的某一税种没有分配去向", en="a kind of revenue that the clause takes in has nowhere to go"
    ),
    hint=Label(zh="为该税种写明去向,或设其余", en="add a case for the kind, or an otherwise"),
    since="0.1",
)


def check(sharing: Sharing) -> Iterator[Finding]:
    """Yield a finding for each choice that leaves out a kind."""
    for path, clause, kinds in clauses(sharing):
        if isinstance(clause, ByKind) and clause.otherwise is None:
            named = [kind for case in clause.cases for kind in case.kinds]
            left_out = [kind.label for kind in kinds if kind not in named]
            if left_out:
                expected = Label(zh=f"另有{listed(left_out).zh}", en=f"also {listed(left_out).en}")
                found = listed(kind.label for kind in named)
                yield Finding.of(RULE, *path, "cases", found=found, expected=expected)
