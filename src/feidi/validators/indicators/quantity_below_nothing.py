# SPDX-License-Identifier: Apache-2.0
"""A quantity that cannot be negative is.

What it flags
    Land, energy, emissions, electricity, staff, floor area, or a count of anything, below 0. Taxes
    may be negative by refunds, value added by losses.
Why it matters
    No such quantity exists; the record contradicts itself, and a negative divisor turns a ranking
    round.
Flagged
    land = "-20 亩"
Instead
    land = "20 亩"
Clause
    None; the record contradicts itself.
"""

from collections.abc import Iterator
from typing import Final

from feidi.indicators.observation import Observation
from feidi.labels import Label
from feidi.validators.finding import Finding
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="quantity-below-nothing",
    code="IND009",
    on=Observation,
    severity=Severity.ERROR,
    summary=Label(zh="不可能为负的数为负", en="a quantity that cannot be negative is"),
    hint=Label(zh="核对正负号", en="check the sign"),
    since="0.1",
)


_NEVER_NEGATIVE: Final = frozenset(
    {
        "land", "energy", "emissions", "electricity", "staff", "floor_area", "occupied_area", "projects",
        "key_projects", "incubated", "landed", "teams", "talent", "patents", "carriers", "firms",
        "above_scale_firms", "high_tech_firms", "jobs", "source_jobs", "projects_abroad", "services_used",
    }
)  # fmt: skip


def check(observation: Observation) -> Iterator[Finding]:
    """Yield a finding for each impossible quantity."""
    for at, (code, quantity) in enumerate(observation.facts):
        if code in _NEVER_NEGATIVE and quantity.amount < 0:
            expected = Label(zh=f"{code}不小于0", en=f"{code} of 0 or more")
            yield Finding.of(RULE, "facts", at, found=str(quantity), expected=expected)
