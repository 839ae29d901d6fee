# SPDX-License-Identifier: Apache-2.0
"""An operator for digital transformation builds no platform.

What it flags
    An operator for digital-transformation enablement whose platforms are known to be none.
Why it matters
    Building regional and industry platforms is part of the kind.
Flagged
    kinds = [DIGITAL_TRANSFORMATION]; platforms = []
Instead
    platforms = [工业互联网平台]
Clause
    Guideline G4.2.
"""

from collections.abc import Iterator
from typing import Final

from feidi.labels import Label
from feidi.services.operator import Operator
from feidi.services.operator_kind import OperatorKind
from feidi.validators.finding import NOTHING, Finding
from feidi.validators.rule import Depth, Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="digital-operator-without-platform",
    code="SVC010",
    on=Operator,
    severity=Severity.NOTE,
    summary=Label(
        zh="数字化转型赋能机构没有平台", en="an operator for digital transformation builds no platform"
    ),
    hint=Label(zh="列出建设或运营的平台", en="list the platforms it builds or runs"),
    since="0.1",
    depth=Depth.AUDIT,
    clauses=("G4.2",),
)


def check(operator: Operator) -> Iterator[Finding]:
    """Yield a finding for an operator without platforms."""
    if OperatorKind.DIGITAL_TRANSFORMATION in (operator.kinds or ()) and operator.platforms == ():
        expected = Label(zh="工业互联网或工业云平台", en="an industrial internet or cloud platform")
        yield Finding.of(RULE, "platforms", found=NOTHING, expected=expected)
