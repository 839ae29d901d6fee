# SPDX-License-Identifier: Apache-2.0
"""The phases last longer than the agreement.

What it flags
    Phases whose years add up to more than the agreement's term.
Why it matters
    The last phase is a promise that will never be kept, and often the one that a side was paid
    with.
Flagged
    term: 10 years; phases: 5 + 10 years
Instead
    phases: 5 + 5 years
Clause
    Guideline G5.1.
"""

from collections.abc import Iterator
from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.agreements.terms.in_phases import InPhases
from feidi.dates.date import years_after
from feidi.labels import Label
from feidi.validators.finding import Finding
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity
from feidi.validators.terms import clauses

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="phases-beyond-the-term",
    code="AGR007",
    on=Agreement,
    severity=Severity.WARNING,
    summary=Label(zh="阶段合计年限超过协议期限", en="the phases last longer than the agreement"),
    hint=Label(zh="核对期限与各阶段年限", en="check the term and the years of the phases"),
    since="0.1",
    clauses=("G5.1",),
)


def check(agreement: Agreement) -> Iterator[Finding]:
    """Yield a finding for each set of phases that the term cuts off."""
    term = agreement.term
    if term is None or term.end is None:
        return
    for at, sharing in enumerate(agreement.sharing):
        for path, clause, _ in clauses(sharing):
            if not isinstance(clause, InPhases):
                continue
            years = sum(phase.years for phase in clause.phases[:-1])
            if years_after(term.start, years) >= term.end:
                whole = years + clause.phases[-1].years
                yield Finding.of(
                    RULE,
                    "sharing",
                    at,
                    *path,
                    found=Label(zh=f"各阶段共{whole}年", en=f"{whole} years of phases"),
                    expected=Label(zh=f"期限{term}之内", en=f"within the term {term}"),
                )
