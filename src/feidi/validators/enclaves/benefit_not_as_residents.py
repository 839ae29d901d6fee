# SPDX-License-Identifier: Apache-2.0
"""Employees are not served as residents are.

What it flags
    A benefit said not to be on the same terms as residents.
Why it matters
    The guideline promises services as residents have them; lesser terms leave employees with the
    home region's burden.
Flagged
    kind = SCHOOLING; as_residents = False
Instead
    as_residents = True
Clause
    Guideline G3.3.
"""

from collections.abc import Iterator
from typing import Final

from feidi.enclaves.benefit import EmployeeBenefit
from feidi.labels import Label
from feidi.validators.finding import Finding
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="benefit-not-as-residents",
    code="ENC034",
    on=EmployeeBenefit,
    severity=Severity.WARNING,
    summary=Label(zh="员工未享受与当地居民同等的服务", en="employees are not served as residents are"),
    hint=Label(
        zh="按居民同等待遇提供,或引用例外依据", en="offer it on the terms of residents, or cite the exception"
    ),
    since="0.1",
    clauses=("G3.3",),
)


def check(benefit: EmployeeBenefit) -> Iterator[Finding]:
    """Yield a finding for lesser terms."""
    if benefit.as_residents is False:
        label = benefit.kind.label
        yield Finding.of(
            RULE,
            "as_residents",
            found=Label(zh=f"{label.zh}非同等", en=f"{label.en} on other terms"),
            expected=Label(zh=f"{label.zh}与居民同等", en=f"{label.en} as residents have it"),
        )
