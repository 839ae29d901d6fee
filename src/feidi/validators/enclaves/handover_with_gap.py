# SPDX-License-Identifier: Apache-2.0
"""A hand-over leaves a gap.

What it flags
    A hand-over said to leave a gap between the two registers.
Why it matters
    In the gap the firm belongs to no tax office; what it owes for those days is lost to both sides.
Flagged
    kind = TAX; without_gap = False
Instead
    without_gap = True
Clause
    Guideline G3.3.
"""

from collections.abc import Iterator
from typing import Final

from feidi.enclaves.handover import Handover
from feidi.labels import Label
from feidi.validators.finding import Finding
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="handover-with-gap",
    code="ENC036",
    on=Handover,
    severity=Severity.WARNING,
    summary=Label(zh="登记或税务衔接存在空档", en="a hand-over leaves a gap"),
    hint=Label(zh="约定无缝衔接的办理顺序", en="agree on an order of steps without a gap"),
    since="0.1",
    clauses=("G3.3",),
)


def check(handover: Handover) -> Iterator[Finding]:
    """Yield a finding for a gap."""
    if handover.without_gap is False:
        label = handover.kind.label
        yield Finding.of(
            RULE,
            "without_gap",
            found=Label(zh=f"{label.zh}有空档", en=f"{label.en} with a gap"),
            expected=Label(zh=f"{label.zh}无空档", en=f"{label.en} without a gap"),
        )
