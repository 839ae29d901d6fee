# SPDX-License-Identifier: Apache-2.0
"""The host's plan was not in force when the enclave was set up.

What it flags
    A host plan with a span in which the day of establishment does not lie.
Why it matters
    Whether the sectors fitted can only be judged by the plan of that day.
Flagged
    established = 2012-04-01; plan.span = 2021..2026
Instead
    plan.span = 2011..2016
Clause
    Guideline G3.1.
"""

from collections.abc import Iterator
from typing import Final

from feidi.enclaves.enclave import Enclave
from feidi.labels import Label
from feidi.validators.finding import Finding
from feidi.validators.rule import Depth, Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="plan-not-in-force",
    code="ENC006",
    on=Enclave,
    severity=Severity.NOTE,
    summary=Label(
        zh="飞地设立时该规划不在有效期内", en="the host's plan was not in force when the enclave was set up"
    ),
    hint=Label(zh="引用设立当日有效的规划", en="cite the plan that held on that day"),
    since="0.1",
    depth=Depth.AUDIT,
    clauses=("G3.1",),
)


def check(enclave: Enclave) -> Iterator[Finding]:
    """Yield a finding for a plan of other years."""
    plan, day = enclave.host_plan, enclave.established
    if plan is not None and plan.span is not None and day is not None and day not in plan.span:
        yield Finding.of(RULE, "host_plan", "span", found=str(plan.span), expected=str(day))
