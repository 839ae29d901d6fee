# SPDX-License-Identifier: Apache-2.0
"""An innovation enclave lists production as its only purpose.

What it flags
    An enclave of one of the two innovation kinds whose purposes are known and are production alone.
Why it matters
    Kinds are reviewed by different indicators; production under an innovation kind escapes benefit
    per mu.
Flagged
    kind = STARTUP_INNOVATION; purposes = [PRODUCTION]
Instead
    purposes = [RESEARCH]
Clause
    Guideline G1.3.
"""

from collections.abc import Iterator
from typing import Final

from feidi.enclaves.enclave import Enclave
from feidi.enclaves.kind import Direction
from feidi.enclaves.purpose import Purpose
from feidi.labels import Label
from feidi.validators.finding import Finding
from feidi.validators.rule import Depth, Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="production-in-an-outpost",
    code="ENC024",
    on=Enclave,
    severity=Severity.NOTE,
    summary=Label(
        zh="科创类飞地只列生产用途", en="an innovation enclave lists production as its only purpose"
    ),
    hint=Label(zh="核对飞地类型或用途", en="check the kind or the purposes"),
    since="0.1",
    depth=Depth.AUDIT,
    clauses=("G1.3",),
)


def check(enclave: Enclave) -> Iterator[Finding]:
    """Yield a finding for an outpost that only produces."""
    if enclave.direction is Direction.OUTPOST and enclave.purposes == (Purpose.PRODUCTION,):
        yield Finding.of(RULE, "purposes", found=Purpose.PRODUCTION.label, expected=Purpose.RESEARCH.label)
