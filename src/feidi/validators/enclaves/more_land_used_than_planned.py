# SPDX-License-Identifier: Apache-2.0
"""More land is used than planned.

What it flags
    Land built on or supplied that is larger than the land planned.
Why it matters
    Benefit per mu divides by one of the two; and land beyond the plan has no approval.
Flagged
    planned = 100亩; used = 150亩
Instead
    planned = 150亩; used = 100亩
Clause
    Guideline G5.3, on benefit per mu.
"""

from collections.abc import Iterator
from typing import Final

from feidi.enclaves.land_use import LandUse
from feidi.labels import Label
from feidi.validators.finding import Finding
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="more-land-used-than-planned",
    code="ENC013",
    on=LandUse,
    severity=Severity.WARNING,
    summary=Label(zh="已用土地多于规划土地", en="more land is used than planned"),
    hint=Label(zh="核对两个数字的口径与日期", en="check what the two figures count and when"),
    since="0.1",
    clauses=("G5.3",),
)


def check(land: LandUse) -> Iterator[Finding]:
    """Yield a finding where the use is above the plan."""
    if land.planned is None or land.used is None:
        return
    planned, used = land.planned.value, land.used.value
    if planned is not None and used is not None and used > planned:
        expected = Label(zh=f"至多{planned}", en=f"at most {planned}")
        yield Finding.of(RULE, "used", found=str(used), expected=expected)
