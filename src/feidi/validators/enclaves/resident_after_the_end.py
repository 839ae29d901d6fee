# SPDX-License-Identifier: Apache-2.0
"""A project still resides in an enclave that has ended.

What it flags
    An enclave whose last stage is its end, with projects in residence.
Why it matters
    After the end nothing is shared; receipts of such a project would be settled under no agreement.
Flagged
    life ends 2022-01-01; project without a day of leaving
Instead
    project.left = 2021-12-31
Clause
    None; the record contradicts itself or is out of date.
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
    name="resident-after-the-end",
    code="ENC028",
    on=Enclave,
    severity=Severity.WARNING,
    summary=Label(zh="飞地已终止,仍有项目在驻", en="a project still resides in an enclave that has ended"),
    hint=Label(zh="登记项目的退出日期,或核对终止日期", en="record the day it left, or check the end"),
    since="0.1",
)


def check(enclave: Enclave) -> Iterator[Finding]:
    """Yield a finding for each project that stayed."""
    if enclave.life is None or enclave.life.stage is not LifeStage.ENDED:
        return
    for at, project in enumerate(enclave.projects or ()):
        if project.is_in_residence:
            yield Finding.of(
                RULE,
                "projects",
                at,
                found=Label(zh=f"{project.name}在驻", en=f"{project.name} in residence"),
                expected=Label(zh="退出日期", en="a day of leaving"),
            )
