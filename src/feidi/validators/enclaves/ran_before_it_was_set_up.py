# SPDX-License-Identifier: Apache-2.0
"""Operation begins before the enclave is set up.

What it flags
    A life cycle with a first day of operation before the day of establishment.
Why it matters
    Clocks of sharing clauses start from such days; one of the two is wrong.
Flagged
    established = 2021-05-01; operating since 2020-10-01
Instead
    operating since 2021-10-01
Clause
    Guideline G3.3.
"""

from collections.abc import Iterator
from typing import Final

from feidi.enclaves.enclave import Enclave
from feidi.enclaves.life import LifeStage
from feidi.labels import Label
from feidi.validators.finding import Finding
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="ran-before-it-was-set-up",
    code="ENC026",
    on=Enclave,
    severity=Severity.WARNING,
    summary=Label(zh="运营开始早于设立日期", en="operation begins before the enclave is set up"),
    hint=Label(zh="核对设立日期与运营日期", en="check the two days"),
    since="0.1",
    clauses=("G3.3",),
)


def check(enclave: Enclave) -> Iterator[Finding]:
    """Yield a finding for operation before the first day."""
    opened = None if enclave.life is None else enclave.life.first(LifeStage.OPERATING)
    if opened is not None and enclave.established is not None and opened < enclave.established:
        expected = Label(zh=f"不早于{enclave.established}", en=f"{enclave.established} or later")
        yield Finding.of(RULE, "life", found=str(opened), expected=expected)
