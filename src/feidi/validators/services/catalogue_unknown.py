# SPDX-License-Identifier: Apache-2.0
"""The record does not say what the operator offers.

What it flags
    An operator of known kind whose catalogue is not known.
Why it matters
    An operator without a catalogue promises nothing that could be checked.
Flagged
    kinds = [INCUBATION]; catalogue = None
Instead
    catalogue = [FINANCE, …]
Clause
    Guideline G4.1 and G4.2.
"""

from collections.abc import Iterator
from typing import Final

from feidi.labels import Label
from feidi.services.operator import Operator
from feidi.validators.finding import NOTHING, Finding
from feidi.validators.rule import Depth, Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="catalogue-unknown",
    code="SVC003",
    on=Operator,
    severity=Severity.NOTE,
    summary=Label(zh="服务目录未载明", en="the record does not say what the operator offers"),
    hint=Label(zh="列出服务目录", en="list the services"),
    since="0.1",
    depth=Depth.AUDIT,
    clauses=(
        "G4.1",
        "G4.2",
    ),
)


def check(operator: Operator) -> Iterator[Finding]:
    """Yield a finding for the gap."""
    if operator.kinds and operator.catalogue is None:
        expected = Label(zh="服务目录", en="a catalogue of services")
        yield Finding.of(RULE, "catalogue", found=NOTHING, expected=expected)
