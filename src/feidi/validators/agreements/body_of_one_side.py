# SPDX-License-Identifier: Apache-2.0
"""The body set up by the agreement seats only one side.

What it flags
    An agreement whose governance body has known members and not both sides among them.
Why it matters
    Disputes on sharing go to this body; one side would judge its own case.
Flagged
    governance = body with members (HOST,)
Instead
    governance = body with members (SOURCE, HOST)
Clause
    Guideline G3.1.
"""

from collections.abc import Iterator
from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.enclaves.governance import Side
from feidi.labels import Label
from feidi.validators.finding import NOTHING, Finding
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity
from feidi.validators.words import listed

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="body-of-one-side",
    code="AGR019",
    on=Agreement,
    severity=Severity.WARNING,
    summary=Label(zh="协议所设机构缺少合作一方", en="the body set up by the agreement seats only one side"),
    hint=Label(zh="为缺席一方设席", en="seat the absent side"),
    since="0.1",
    clauses=("G3.1",),
)


def check(agreement: Agreement) -> Iterator[Finding]:
    """Yield a finding for a body of one side."""
    body = agreement.governance
    if body is not None and body.has_both_sides is False:
        seated = [side.label for side in Side if body.sits(side)]
        expected = listed((Side.SOURCE.label, Side.HOST.label))
        found = listed(seated) if seated else NOTHING
        yield Finding.of(RULE, "governance", found=found, expected=expected)
