# SPDX-License-Identifier: Apache-2.0
"""A focus sector is outside the host's industrial plan.

What it flags
    A focus sector of the enclave that the host's plan, whose sectors are known, does not support.
Why it matters
    The host grants land, approvals and subsidies by its plan; a sector outside it cannot count on
    any of them.
Flagged
    sectors = [BIG_DATA, ELECTRICAL]; plan.sectors = [BIG_DATA]
Instead
    sectors = [BIG_DATA]
Clause
    Guideline G3.1: focus sectors fit the host's industrial plan.
"""

from collections.abc import Iterator
from typing import Final

from feidi.enclaves.enclave import Enclave
from feidi.labels import Label
from feidi.validators.finding import NOTHING, Finding
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity
from feidi.validators.words import listed

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="sector-outside-host-plan",
    code="ENC004",
    on=Enclave,
    severity=Severity.WARNING,
    summary=Label(
        zh="重点产业不在飞入地产业规划之内", en="a focus sector is outside the host's industrial plan"
    ),
    hint=Label(zh="调整重点产业,或注明规划的修订", en="change the focus sector, or cite the amended plan"),
    since="0.1",
    clauses=("G3.1",),
)


def check(enclave: Enclave) -> Iterator[Finding]:
    """Yield a finding for each focus sector that the plan leaves out."""
    plan = enclave.host_plan
    if plan is None or plan.sectors is None:
        return
    for at, sector in enumerate(enclave.sectors or ()):
        if sector not in plan.sectors:
            expected = listed(each.label for each in plan.sectors) if plan.sectors else NOTHING
            yield Finding.of(RULE, "sectors", at, found=sector.label, expected=expected)
