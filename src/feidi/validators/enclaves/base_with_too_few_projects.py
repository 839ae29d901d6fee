# SPDX-License-Identifier: Apache-2.0
"""A demonstration base has too few projects.

What it flags
    An enclave that holds, or has applied for, the title of a demonstration base, with fewer than
    ten projects in residence.
Why it matters
    Ten projects are the notice's hard threshold; below it the title was granted, or kept, without
    its ground.
Flagged
    accreditations = ["示范基地"]; projects: 7
Instead
    projects: 10
Clause
    Guideline G5.4; Zhejiang notice on demonstration bases 2021, condition 4.
"""

from collections.abc import Iterator
from typing import Final

from feidi.enclaves.enclave import Enclave
from feidi.labels import Label
from feidi.validators.demonstration import claims_base
from feidi.validators.documents import DEMONSTRATION_2021
from feidi.validators.finding import Finding
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="base-with-too-few-projects",
    code="ENC017",
    on=Enclave,
    severity=Severity.WARNING,
    summary=Label(zh="示范基地入驻项目过少", en="a demonstration base has too few projects"),
    hint=Label(zh="补全项目名单,或核对示范基地称号", en="complete the list of projects, or check the title"),
    since="0.1",
    clauses=("G5.4",),
    citation=DEMONSTRATION_2021.cite("条件4"),
)


LEAST_PROJECTS: Final = 10


def check(enclave: Enclave) -> Iterator[Finding]:
    """Yield a finding for a base below the threshold."""
    count = enclave.project_count
    if claims_base(enclave) and count is not None and count < LEAST_PROJECTS:
        expected = Label(zh=f"至少{LEAST_PROJECTS}个", en=f"at least {LEAST_PROJECTS}")
        yield Finding.of(RULE, "projects", found=Label(zh=f"{count}个", en=str(count)), expected=expected)
