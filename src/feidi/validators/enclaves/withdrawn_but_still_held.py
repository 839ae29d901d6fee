# SPDX-License-Identifier: Apache-2.0
"""A title has a day of withdrawal and is still held.

What it flags
    An accreditation with a day of withdrawal whose status is not withdrawn.
Why it matters
    Lists of demonstration bases go by status, reviews by day: one enclave is in one and not in the
    other.
Flagged
    status = AWARDED; withdrawn = 2023-01-01
Instead
    status = WITHDRAWN; withdrawn = 2023-01-01
Clause
    Guideline G5.4; otherwise the record contradicts itself.
"""

from collections.abc import Iterator
from typing import Final

from feidi.enclaves.accreditation import Accreditation, AccreditationStatus
from feidi.labels import Label
from feidi.validators.finding import Finding
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="withdrawn-but-still-held",
    code="ENC041",
    on=Accreditation,
    severity=Severity.ERROR,
    summary=Label(zh="称号已有撤销日期,状态却仍有效", en="a title has a day of withdrawal and is still held"),
    hint=Label(zh="将状态改为已撤销,或删去日期", en="set the status to withdrawn, or take the day away"),
    since="0.1",
    clauses=("G5.4",),
)


def check(title: Accreditation) -> Iterator[Finding]:
    """Yield a finding where day and status disagree."""
    if title.withdrawn is not None and title.status is not AccreditationStatus.WITHDRAWN:
        expected = AccreditationStatus.WITHDRAWN.label
        yield Finding.of(RULE, "status", found=title.status.label, expected=expected)
