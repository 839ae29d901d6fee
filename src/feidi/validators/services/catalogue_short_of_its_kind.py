# SPDX-License-Identifier: Apache-2.0
"""The catalogue is short of what the operator's kind should offer.

What it flags
    For each kind of an operator whose catalogue is known: services that the guideline expects of
    the kind and that are not listed. Institutes and associations as founders add three.
Why it matters
    The kind is what an operator is paid and reviewed for; services missing from its catalogue are
    missing for every firm in the enclave.
Flagged
    kinds = [INCUBATION]; catalogue = [FINANCE]
Instead
    catalogue = [FINANCE, LEGAL, SCIENCE_PROJECT_FILING, …]
Clause
    Guideline G4.1 and G4.2.
"""

from collections.abc import Iterator
from typing import Final

from feidi.labels import Label
from feidi.services.operator import Operator
from feidi.validators.finding import NOTHING, Finding
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity
from feidi.validators.words import listed

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="catalogue-short-of-its-kind",
    code="SVC001",
    on=Operator,
    severity=Severity.WARNING,
    summary=Label(
        zh="服务目录少于该类机构应有的服务",
        en="the catalogue is short of what the operator's kind should offer",
    ),
    hint=Label(zh="补充缺少的服务,或由合作机构提供", en="add the missing services, or name who offers them"),
    since="0.1",
    clauses=(
        "G4.1",
        "G4.2",
    ),
)


def check(operator: Operator) -> Iterator[Finding]:
    """Yield a finding for each kind that is not covered."""
    for coverage in operator.coverages():
        if coverage.missing:
            found = listed(kind.label for kind in coverage.offered) if coverage.offered else NOTHING
            missing = listed(kind.label for kind in coverage.missing)
            kind = coverage.operator_kind.label
            yield Finding.of(
                RULE,
                "catalogue",
                found=found,
                expected=Label(zh=f"{kind.zh}另有{missing.zh}", en=f"also {missing.en} ({kind.en})"),
            )
