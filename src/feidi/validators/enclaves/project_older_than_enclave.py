# SPDX-License-Identifier: Apache-2.0
"""A project came before the enclave was set up.

What it flags
    A project with a day of entry before the day of establishment.
Why it matters
    A firm that was already there is existing stock, which many agreements leave wholly to the host.
Flagged
    established = 2021-05-01; project.entered = 2019-03-01
Instead
    project.entered = 2021-06-01
Clause
    None; existing stock and increment are split differently, as in 川渝高竹新区.
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
    name="project-older-than-enclave",
    code="ENC027",
    on=Enclave,
    severity=Severity.NOTE,
    summary=Label(zh="项目入驻早于飞地设立", en="a project came before the enclave was set up"),
    hint=Label(
        zh="核对入驻日期;如为原有企业,不应计入引进项目",
        en="check the day; a firm that was there before is no project brought in",
    ),
    since="0.1",
    depth=Depth.AUDIT,
)


def check(enclave: Enclave) -> Iterator[Finding]:
    """Yield a finding for each project that was there before."""
    day = enclave.established
    for at, project in enumerate(enclave.projects or ()):
        if day is not None and project.entered is not None and project.entered < day:
            expected = Label(zh=f"不早于{day}", en=f"{day} or later")
            yield Finding.of(RULE, "projects", at, "entered", found=str(project.entered), expected=expected)
