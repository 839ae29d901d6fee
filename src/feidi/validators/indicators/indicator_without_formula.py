# SPDX-License-Identifier: Apache-2.0
"""An indicator has no formula.

What it flags
    An indicator without a formula.
Why it matters
    Its values can be compared with nothing and recomputed by nobody.
Flagged
    formula = None
Instead
    formula = TAX / LAND
Clause
    Guideline G5.3.
"""

from collections.abc import Iterator
from typing import Final

from feidi.indicators.indicator import Indicator
from feidi.labels import Label
from feidi.validators.finding import NOTHING, Finding
from feidi.validators.rule import Depth, Rule
from feidi.validators.severity import Severity
from feidi.validators.words import called

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="indicator-without-formula",
    code="IND006",
    on=Indicator,
    severity=Severity.NOTE,
    summary=Label(zh="指标没有公式", en="an indicator has no formula"),
    hint=Label(
        zh="写出公式,或注明仅公布数值", en="write the formula, or note that only values are published"
    ),
    since="0.1",
    depth=Depth.AUDIT,
    clauses=("G5.3",),
)


def check(indicator: Indicator) -> Iterator[Finding]:
    """Yield a finding for a bare name."""
    if indicator.formula is None:
        yield Finding.of(
            RULE, "formula", found=NOTHING, expected=called(indicator.code, "的公式", "with a formula")
        )
