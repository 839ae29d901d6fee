# SPDX-License-Identifier: Apache-2.0
"""One statistic is attributed by two clauses.

What it flags
    A statistic that a second attribution clause attributes again.
Why it matters
    Together the clauses count more than the whole; the statistics law allows that only where it is
    agreed as such.
Flagged
    gdp 1/2 : 1/2 in one clause, gdp wholly to the source in another
Instead
    one clause for gdp
Clause
    Guideline G5.1; otherwise the record contradicts itself.
"""

from collections.abc import Iterator
from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.labels import Label
from feidi.validators.finding import Finding
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="statistic-counted-twice",
    code="AGR016",
    on=Agreement,
    severity=Severity.ERROR,
    summary=Label(zh="同一统计指标在两个条款中重复归属", en="one statistic is attributed by two clauses"),
    hint=Label(
        zh="合并为一个条款,或注明全额双算", en="merge the two, or say that it is counted in full on each side"
    ),
    since="0.1",
    clauses=("G5.1",),
)


def check(agreement: Agreement) -> Iterator[Finding]:
    """Yield a finding for each statistic that stands again."""
    first: dict[str, str] = {}
    for at, counted in enumerate(agreement.attribution):
        for nth, statistic in enumerate(counted.statistics):
            if statistic.zh in first:
                earlier = first[statistic.zh]
                found = Label(
                    zh=f"{statistic.zh}已由{earlier}归属", en=f"{statistic.en} already in clause {earlier}"
                )
                expected = Label(zh="每个指标一个条款", en="one clause for each statistic")
                yield Finding.of(RULE, "attribution", at, "statistics", nth, found=found, expected=expected)
            else:
                first[statistic.zh] = counted.id
