# SPDX-License-Identifier: Apache-2.0
"""Focus sectors are named but not the host's plan.

What it flags
    An enclave of which the record does not say: the host's industrial plan.
Why it matters
    Whether the focus sectors fit cannot be judged.
Flagged
    host_plan = None
Instead
    host_plan = …
Clause
    Guideline G3.1.
"""

from collections.abc import Iterator
from typing import Final

from feidi.enclaves.enclave import Enclave
from feidi.labels import Label
from feidi.validators.finding import NOTHING, Finding
from feidi.validators.rule import Depth, Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="host-plan-unknown",
    code="ENC048",
    on=Enclave,
    severity=Severity.NOTE,
    summary=Label(zh="飞入地产业规划未载明", en="focus sectors are named but not the host's plan"),
    hint=Label(zh="引用飞入地产业规划", en="cite the host's plan"),
    since="0.1",
    depth=Depth.AUDIT,
    clauses=("G3.1",),
)


def check(enclave: Enclave) -> Iterator[Finding]:
    """Yield a finding for the gap."""
    if enclave.host_plan is None and enclave.sectors:
        expected = Label(zh="飞入地产业规划", en="the host's industrial plan")
        yield Finding.of(RULE, "host_plan", found=NOTHING, expected=expected)
