# SPDX-License-Identifier: Apache-2.0
"""The investment made is more than twice the plan.

What it flags
    An investment made that is more than twice the investment planned. The factor is this project's.
Why it matters
    More often a slip of a unit than an overrun; either way a return on the sum is wrong.
Flagged
    planned = 10亿元; made = 100亿元
Instead
    made = 10亿元
Clause
    Guideline G5.2; the factor is proposed by this project.
"""

from collections.abc import Iterator
from typing import Final

from feidi.enclaves.investment import Investment
from feidi.labels import Label
from feidi.validators.finding import Finding
from feidi.validators.rule import Depth, Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="investment-far-above-plan",
    code="ENC016",
    on=Investment,
    severity=Severity.NOTE,
    summary=Label(zh="已完成投资为计划的两倍以上", en="the investment made is more than twice the plan"),
    hint=Label(zh="核对单位(万元、亿元)与口径", en="check the units (万元, 亿元) and what is counted"),
    since="0.1",
    depth=Depth.AUDIT,
    clauses=("G5.2",),
)


def check(investment: Investment) -> Iterator[Finding]:
    """Yield a finding for more than twice the plan."""
    planned = None if investment.planned is None else investment.planned.value
    made = None if investment.made is None else investment.made.value
    if planned is not None and made is not None and made > planned * 2:
        expected = Label(zh=f"至多{planned}的2倍", en=f"at most twice {planned.text('en')}")
        yield Finding.of(RULE, "made", found=Label(zh=str(made), en=made.text("en")), expected=expected)
