# SPDX-License-Identifier: Apache-2.0
"""Money from before the clock starts has no terms.

What it flags
    Phases that count from an event other than signing, without terms for before.
Why it matters
    Firms pay tax before full production; that money stops the settlement.
Flagged
    clock = "full_production"; before = nothing
Instead
    before = To("host")
Clause
    Guideline G5.1.
"""

from collections.abc import Iterator
from typing import Final

from feidi.agreements.facts import Milestone
from feidi.agreements.terms.in_phases import InPhases
from feidi.labels import Label
from feidi.validators.finding import NOTHING, Finding
from feidi.validators.rule import Depth, Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="days-before-the-clock-uncovered",
    code="AGR006",
    on=InPhases,
    severity=Severity.NOTE,
    summary=Label(zh="计时起点之前的收入无条款覆盖", en="money from before the clock starts has no terms"),
    hint=Label(zh="写明起点之前的分配", en="say where money flows before the event"),
    since="0.1",
    depth=Depth.AUDIT,
    clauses=("G5.1",),
)


def check(phases: InPhases) -> Iterator[Finding]:
    """Yield a finding for phases without a before."""
    if phases.before is None and phases.clock.milestone != Milestone.SIGNING:
        expected = Label(
            zh=f"{phases.clock.milestone}之前的分配", en=f"terms for before {phases.clock.milestone}"
        )
        yield Finding.of(RULE, "before", found=NOTHING, expected=expected)
