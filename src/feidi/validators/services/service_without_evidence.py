# SPDX-License-Identifier: Apache-2.0
"""A service stands without evidence.

What it flags
    A service without a cited document.
Why it matters
    Accreditation as a professional operator asks for proof; a published catalogue should carry it.
Flagged
    evidence = []
Instead
    evidence = [citation]
Clause
    Guideline G5.4.
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
    name="service-without-evidence",
    code="SVC006",
    on=Service,
    severity=Severity.NOTE,
    summary=Label(zh="服务没有佐证材料", en="a service stands without evidence"),
    hint=Label(zh="引用合同、公示或目录", en="cite a contract, a notice or the catalogue"),
    since="0.1",
    depth=Depth.PUBLICATION,
    clauses=("G5.4",),
)


def check(service: Service) -> Iterator[Finding]:
    """Yield a finding for a service that nothing shows."""
    if not service.evidence:
        expected = Label(zh=f"{service.label.zh}的佐证", en=f"evidence of {service.label.en}")
        yield Finding.of(RULE, "evidence", found=NOTHING, expected=expected)
