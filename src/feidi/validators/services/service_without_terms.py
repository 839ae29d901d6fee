# SPDX-License-Identifier: Apache-2.0
"""A service says neither for whom, nor at what fee, nor within how many days.

What it flags
    A service of which audience, fee and promised days are all unknown.
Why it matters
    A name alone commits nobody; complaints need a term to point at.
Flagged
    kind = LEGAL
Instead
    kind = LEGAL; fee = Free(); promised_days = 3
Clause
    Guideline G4.1.
"""

from collections.abc import Iterator
from typing import Final

from feidi.labels import Label
from feidi.services.service import Service
from feidi.validators.finding import NOTHING, Finding
from feidi.validators.rule import Depth, Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="service-without-terms",
    code="SVC004",
    on=Service,
    severity=Severity.NOTE,
    summary=Label(
        zh="服务未载明对象、收费与时限",
        en="a service says neither for whom, nor at what fee, nor within how many days",
    ),
    hint=Label(zh="写明服务对象、收费与承诺工作日", en="state audience, fee and promised days"),
    since="0.1",
    depth=Depth.AUDIT,
    clauses=("G4.1",),
)


def check(service: Service) -> Iterator[Finding]:
    """Yield a finding for a bare name."""
    if service.audience is None and service.fee is None and service.promised_days is None:
        expected = Label(
            zh=f"{service.label.zh}的对象、收费或时限", en=f"audience, fee or days of {service.label.en}"
        )
        yield Finding.of(RULE, found=NOTHING, expected=expected)
