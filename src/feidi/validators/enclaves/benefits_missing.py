# SPDX-License-Identifier: Apache-2.0
"""Employees lack a basic public service.

What it flags
    A known list of employee benefits without health care, schooling, public health or social
    security.
Why it matters
    Employees are to be served as residents are; families do not move to where the children cannot
    go to school.
Flagged
    benefits = [SCHOOLING]
Instead
    benefits = [HEALTH_CARE, SCHOOLING, PUBLIC_HEALTH, SOCIAL_SECURITY]
Clause
    Guideline G3.3.
"""

from collections.abc import Iterator
from typing import Final

from feidi.enclaves.benefit import BenefitKind
from feidi.enclaves.public_service import PublicService
from feidi.labels import Label
from feidi.validators.finding import NOTHING, Finding
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity
from feidi.validators.words import listed

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="benefits-missing",
    code="ENC033",
    on=PublicService,
    severity=Severity.WARNING,
    summary=Label(zh="员工应享的基本公共服务有缺项", en="employees lack a basic public service"),
    hint=Label(zh="补充缺少的服务,或引用说明", en="promise what is missing, or cite why not"),
    since="0.1",
    clauses=("G3.3",),
)


def check(service: PublicService) -> Iterator[Finding]:
    """Yield a finding for a list with gaps."""
    missing = service.missing_benefits
    if missing:
        given = [kind.label for kind in BenefitKind if kind not in missing]
        yield Finding.of(
            RULE,
            "benefits",
            found=listed(given) if given else NOTHING,
            expected=listed(kind.label for kind in BenefitKind),
        )
