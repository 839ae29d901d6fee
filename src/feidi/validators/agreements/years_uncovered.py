# SPDX-License-Identifier: Apache-2.0
"""No phase covers the years after the last one.

What it flags
    Phases without terms for afterwards in an agreement that goes on longer than they last, or of
    which the end is not known.
Why it matters
    Money of those years can be settled by no clause; the first receipt after the last phase stops
    the settlement.
Flagged
    term: 10 years; phases: 5 years; after = nothing
Instead
    after = To("host")
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
    name="years-uncovered",
    code="AGR005",
    on=Agreement,
    severity=Severity.WARNING,
    summary=Label(zh="最后一个阶段之后的年份无条款覆盖", en="no phase covers the years after the last one"),
    hint=Label(zh="写明各阶段之后的分配", en="say where money flows after the phases"),
    since="0.1",
    clauses=("G5.1",),
)


def check(agreement: Agreement) -> Iterator[Finding]:
    """Yield a finding for each set of phases that ends too early."""
    for at, sharing in enumerate(agreement.sharing):
        for path, clause, _ in clauses(sharing):
            if isinstance(clause, InPhases) and clause.after is None and _ends_early(agreement, clause):
                years = sum(phase.years for phase in clause.phases)
                term = agreement.term
                yield Finding.of(
                    RULE,
                    "sharing",
                    at,
                    *path,
                    found=Label(zh=f"覆盖{years}年", en=f"{years} years covered"),
                    expected=Label(
                        zh=f"覆盖整个期限({term or '未定'})", en=f"all of the term ({term or 'unknown'})"
                    ),
                )


def _ends_early(agreement: Agreement, clause: InPhases) -> bool:
    term = agreement.term
    if term is None or term.end is None:
        return True
    delay = clause.clock.delay_years, clause.clock.delay_months
    years = sum(phase.years for phase in clause.phases)
    return years_after(term.start, years + delay[0], delay[1]) < term.end
