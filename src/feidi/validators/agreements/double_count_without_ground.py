# SPDX-License-Identifier: Apache-2.0
"""A statistic is counted in full on both sides without a ground.

What it flags
    An attribution in full on each side with neither an article nor a citation.
Why it matters
    200% is made on purpose by some rules and forbidden by all others; without its ground it is
    inflation of statistics.
Flagged
    mode = full_on_each
Instead
    mode = full_on_each; clause = "第九条"
Clause
    Guideline G5.1; 昆明市 2024 as an example of a rule that allows it.
"""

from collections.abc import Iterator
from typing import Final

from feidi.agreements.attribution import Attribution, AttributionMode
from feidi.labels import Label
from feidi.validators.finding import Finding
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="double-count-without-ground",
    code="AGR017",
    on=Attribution,
    severity=Severity.WARNING,
    summary=Label(zh="全额双算没有依据", en="a statistic is counted in full on both sides without a ground"),
    hint=Label(zh="注明允许全额双算的条款", en="cite the clause that allows it"),
    since="0.1",
    clauses=("G5.1",),
)


def check(counted: Attribution) -> Iterator[Finding]:
    """Yield a finding for full counts that nothing allows."""
    full = counted.mode is AttributionMode.FULL_ON_EACH
    if full and not counted.clause and counted.citation is None:
        expected = Label(zh="允许全额双算的条款", en="the clause that allows it")
        yield Finding.of(RULE, "mode", found=counted.mode.value, expected=expected)
