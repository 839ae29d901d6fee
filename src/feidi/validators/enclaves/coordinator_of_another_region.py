# SPDX-License-Identifier: Apache-2.0
"""The coordinating department is not the host's.

What it flags
    A coordinator whose region is known and neither is, holds, nor lies in the host.
Why it matters
    Approvals are given where the enclave stands; a department of elsewhere has no power over them.
Flagged
    host = 余杭区; coordinator.region = 镇海区
Instead
    coordinator.region = 余杭区
Clause
    Guideline G3.3.
"""

from collections.abc import Iterator
from typing import Final

from feidi.enclaves.enclave import Enclave
from feidi.labels import Label
from feidi.validators.finding import Finding
from feidi.validators.places import touches
from feidi.validators.rule import Depth, Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="coordinator-of-another-region",
    code="ENC038",
    on=Enclave,
    severity=Severity.WARNING,
    summary=Label(zh="牵头协调部门不属于飞入地", en="the coordinating department is not the host's"),
    hint=Label(
        zh="由飞入地主管部门牵头,或引用另行约定",
        en="let the host's department coordinate, or cite what was agreed instead",
    ),
    since="0.1",
    depth=Depth.AUDIT,
    clauses=("G3.3",),
)


def check(enclave: Enclave) -> Iterator[Finding]:
    """Yield a finding for a coordinator from elsewhere."""
    coordinator = enclave.public_service and enclave.public_service.coordinator
    if coordinator and coordinator.region is not None and not touches(coordinator.region, enclave.host):
        yield Finding.of(
            RULE,
            "public_service",
            "coordinator",
            found=f"{coordinator.name}, {coordinator.region}",
            expected=str(enclave.host),
        )
