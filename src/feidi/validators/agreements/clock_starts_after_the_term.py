# SPDX-License-Identifier: Apache-2.0
"""The agreement ends before a clock can start.

What it flags
    A clause that counts from signing, or from an event in the term, with a delay that reaches to
    the end of the term or beyond.
Why it matters
    The clause can never apply; what it promises was never promised.
Flagged
    term: 5 years; clock = signing + 6 years
Instead
    clock = signing + 1 year
Clause
    Guideline G5.1.
"""

from collections.abc import Iterator
from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.agreements.clock import Clock
from feidi.agreements.facts import Milestone
from feidi.agreements.terms.guarantee import Guarantee
from feidi.agreements.terms.in_phases import InPhases
from feidi.agreements.terms.tree import Terms
from feidi.dates.date import years_after
from feidi.labels import Label
from feidi.validators.finding import Finding
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity
from feidi.validators.terms import clauses

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="clock-starts-after-the-term",
    code="AGR008",
    on=Agreement,
    severity=Severity.WARNING,
    summary=Label(zh="协议到期时计时尚未开始", en="the agreement ends before a clock can start"),
    hint=Label(zh="缩短延迟,或延长期限", en="shorten the delay, or extend the term"),
    since="0.1",
    clauses=("G5.1",),
)


def check(agreement: Agreement) -> Iterator[Finding]:
    """Yield a finding for each clock that cannot start."""
    term = agreement.term
    if term is None or term.end is None:
        return
    for at, sharing in enumerate(agreement.sharing):
        for path, clause, _ in clauses(sharing):
            clock = _clock(clause)
            if clock is None:
                continue
            by_signing = clock.milestone == Milestone.SIGNING and agreement.signed is not None
            event = agreement.signed if by_signing and agreement.signed else term.start
            start = years_after(event, clock.delay_years, clock.delay_months)
            if start >= term.end:
                expected = Label(zh=f"早于{term.end}", en=f"before {term.end}")
                yield Finding.of(RULE, "sharing", at, *path, found=str(start), expected=expected)


def _clock(clause: Terms) -> Clock | None:
    if isinstance(clause, InPhases):
        return clause.clock
    return clause.since if isinstance(clause, Guarantee) else None
