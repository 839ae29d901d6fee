# SPDX-License-Identifier: Apache-2.0
"""An observation jumps tenfold from one year to the next.

What it flags
    A fact or published indicator of one unit that is ten times that of the year before, or a tenth,
    both above 0. The bound is this project's.
Why it matters
    Mostly a unit; and a base of this year's mean carries the slip into next year's scores.
Flagged
    land: 2021 20亩, 2022 300亩
Instead
    2022 30亩
Clause
    Guideline G5.3; the bound is proposed by this project.
"""

from collections.abc import Iterator
from typing import Final

from feidi.dates.fiscal_year import FiscalYear
from feidi.indicators.observation import Observation
from feidi.labels import Label
from feidi.quantities.quantity import Quantity
from feidi.validators.finding import Finding, Numbered
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="observation-jumps-tenfold",
    code="PFL015",
    on=Observation,
    together=True,
    severity=Severity.WARNING,
    summary=Label(zh="观测值较上年变动十倍以上", en="an observation jumps tenfold from one year to the next"),
    hint=Label(zh="核对单位与口径", en="check the unit and what was counted"),
    since="0.1",
    clauses=("G5.3",),
)


def check(observations: Numbered[Observation]) -> Iterator[Finding]:
    """Yield a finding for each jump."""
    known: dict[tuple[str, str, int], Quantity] = {}
    for _, each in observations:
        if isinstance(each.period, FiscalYear):
            known |= {(each.unit, code, each.period.year): value for code, value in _values(each)}
    for at, each in observations:
        year = each.period.year if isinstance(each.period, FiscalYear) else 0
        for code, value in _values(each):
            before = known.get((each.unit, code, year - 1))
            if before is not None and _jumps(before, value):
                found = f"{code} {value}"
                expected = Label(zh=f"{before}的十倍以内", en=f"within ten times {before}")
                yield Finding.of(RULE, at, found=found, expected=expected)


def _values(observation: Observation) -> tuple[tuple[str, Quantity], ...]:
    return (*observation.facts, *observation.indicators)


def _jumps(before: Quantity, value: Quantity) -> bool:
    if not before.unit.measures_like(value.unit):
        return False
    low, high = sorted((before.in_unit(before.unit), value.in_unit(before.unit)))
    return low > 0 and high >= low * 10
