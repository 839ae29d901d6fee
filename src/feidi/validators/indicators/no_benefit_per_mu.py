# SPDX-License-Identifier: Apache-2.0
"""A scheme for enclaves or parks has no indicator per mu.

What it flags
    A scheme that scores enclaves or parks and has no indicator whose unit is per mu.
Why it matters
    Raising benefit per mu is what the guideline asks of enclaves; outposts of a few floors may be
    an exception.
Flagged
    items = [专利, 人才]
Instead
    items = [亩均税收, 专利, 人才]
Clause
    Guideline G5.3.
"""

from collections.abc import Iterator
from typing import Final

from feidi.indicators.observation import UnitKind
from feidi.indicators.scoring.scheme import Scheme
from feidi.labels import Label
from feidi.validators.finding import Finding
from feidi.validators.rule import Depth, Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="no-benefit-per-mu",
    code="IND007",
    on=Scheme,
    severity=Severity.NOTE,
    summary=Label(zh="体系中没有亩均指标", en="a scheme for enclaves or parks has no indicator per mu"),
    hint=Label(zh="纳入亩均指标,或说明该类飞地为何不适用", en="add one, or say why this kind needs none"),
    since="0.1",
    depth=Depth.AUDIT,
    clauses=("G5.3",),
)


_PLACES: Final = {UnitKind.ENCLAVE, UnitKind.PARK}


def check(scheme: Scheme) -> Iterator[Finding]:
    """Yield a finding for a scheme that never divides by land."""
    units = [item.indicator.unit.text("zh") for item in scheme.items]
    if _PLACES & set(scheme.kinds) and not any("/亩" in unit for unit in units):
        found = ", ".join(item.indicator.code for item in scheme.items)
        yield Finding.of(RULE, "items", found=found, expected=Label(zh="亩均指标", en="an indicator per mu"))
