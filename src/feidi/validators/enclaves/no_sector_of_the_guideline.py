# SPDX-License-Identifier: Apache-2.0
"""The enclave has no sector of the guideline.

What it flags
    An enclave whose focus sectors are known to be none of the nine.
Why it matters
    The guideline, its targets and its indicators are for the digital economy; such an enclave
    belongs in another programme's count.
Flagged
    sectors = []
Instead
    sectors = [BIG_DATA]
Clause
    Guideline G1.2.
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
    name="no-sector-of-the-guideline",
    code="ENC050",
    on=Enclave,
    severity=Severity.NOTE,
    summary=Label(zh="飞地没有任何一个指导意见所列产业", en="the enclave has no sector of the guideline"),
    hint=Label(
        zh="核对重点产业;非数字经济飞地不适用指导意见",
        en="check the focus sectors; the guideline is for digital-economy enclaves",
    ),
    since="0.1",
    depth=Depth.AUDIT,
    clauses=("G1.2",),
)


def check(enclave: Enclave) -> Iterator[Finding]:
    """Yield a finding for an empty list."""
    if enclave.sectors == ():
        expected = Label(zh="九个产业领域之一", en="one of the nine sectors")
        yield Finding.of(RULE, "sectors", found=NOTHING, expected=expected)
