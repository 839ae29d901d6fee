# SPDX-License-Identifier: Apache-2.0
"""One unit is observed twice for one period.

What it flags
    Two observations of one unit, kind and period.
Why it matters
    The record contradicts itself, or says the same thing twice; scoring refuses it.
Flagged
    甲厂 2022; 甲厂 2022
Instead
    one of them
Clause
    Guideline G5.3; otherwise the record contradicts itself.
"""

from collections.abc import Iterator
from typing import Final

from feidi.indicators.observation import Observation
from feidi.labels import Label
from feidi.validators.finding import Finding, Numbered
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="observed-twice",
    code="PFL017",
    on=Observation,
    together=True,
    severity=Severity.ERROR,
    summary=Label(zh="同一单位同一时期有两条观测", en="one unit is observed twice for one period"),
    hint=Label(zh="合并两条观测", en="merge the two"),
    since="0.1",
    clauses=("G5.3",),
)


def check(observations: Numbered[Observation]) -> Iterator[Finding]:
    """Yield a finding for each later twin."""
    seen: set[tuple[str, str, str]] = set()
    for at, each in observations:
        key = (each.unit, each.kind.value, str(each.period))
        if key in seen:
            expected = Label(zh="一条观测", en="one observation")
            yield Finding.of(RULE, at, found=f"{each.unit} {each.period}", expected=expected)
        seen.add(key)
