# SPDX-License-Identifier: Apache-2.0
"""The industrial plan is not the host's.

What it flags
    A host plan of a region that is neither the host, nor holds it, nor lies in it.
Why it matters
    Fitting another region's plan says nothing on whether the host supports the sectors.
Flagged
    host = 余杭区; host_plan.host = 镇海区
Instead
    host_plan.host = 余杭区
Clause
    Guideline G3.1.
"""

from collections.abc import Iterator
from typing import Final

from feidi.enclaves.enclave import Enclave
from feidi.labels import Label
from feidi.validators.finding import Finding
from feidi.validators.places import touches
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="plan-of-another-region",
    code="ENC005",
    on=Enclave,
    severity=Severity.ERROR,
    summary=Label(zh="所列产业规划不属于飞入地", en="the industrial plan is not the host's"),
    hint=Label(zh="引用飞入地自己的规划", en="cite the host's own plan"),
    since="0.1",
    clauses=("G3.1",),
)


def check(enclave: Enclave) -> Iterator[Finding]:
    """Yield a finding for a plan of another region."""
    plan = enclave.host_plan
    if plan is not None and not touches(plan.host, enclave.host):
        yield Finding.of(RULE, "host_plan", "host", found=str(plan.host), expected=str(enclave.host))
