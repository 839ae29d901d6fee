# SPDX-License-Identifier: Apache-2.0
"""More than a year of working days is promised.

What it flags
    A service promised within more than 250 working days, about a year. The bound is this project's.
Why it matters
    Mostly minutes or calendar days taken for working days; otherwise no promise at all.
Flagged
    promised_days = 720
Instead
    promised_days = 3
Clause
    Guideline G4.1; the bound is proposed by this project.
"""

from collections.abc import Iterator
from typing import Final

from feidi.labels import Label
from feidi.services.service import Service
from feidi.validators.finding import Finding
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="days-without-end",
    code="SVC005",
    on=Service,
    severity=Severity.WARNING,
    summary=Label(zh="承诺工作日超过一年", en="more than a year of working days is promised"),
    hint=Label(zh="核对时限的单位", en="check the unit of the promise"),
    since="0.1",
    clauses=("G4.1",),
)


WORKING_YEAR: Final = 250


def check(service: Service) -> Iterator[Finding]:
    """Yield a finding for a promise of more than a year."""
    days = service.promised_days
    if days is not None and days > WORKING_YEAR:
        expected = Label(zh=f"至多{WORKING_YEAR}个工作日", en=f"at most {WORKING_YEAR} working days")
        yield Finding.of(RULE, "promised_days", found=str(days), expected=expected)
