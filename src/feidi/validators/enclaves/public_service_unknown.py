# SPDX-License-Identifier: Apache-2.0
"""The record does not say which public services are promised.

What it flags
    An enclave of which the record does not say: commitments of public service.
Why it matters
    Gaps in service cannot be told from gaps in the record.
Flagged
    public_service = None
Instead
    public_service = …
Clause
    Guideline G3.3.
"""

from collections.abc import Iterator
from typing import Final

from feidi.enclaves.enclave import Enclave
from feidi.labels import Label
from feidi.validators.finding import NOTHING, Finding
from feidi.validators.rule import Depth, Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="public-service-unknown",
    code="ENC047",
    on=Enclave,
    severity=Severity.NOTE,
    summary=Label(zh="公共服务承诺未载明", en="the record does not say which public services are promised"),
    hint=Label(zh="列出审批、许可、衔接与员工待遇", en="list approvals, licences, hand-overs and benefits"),
    since="0.1",
    depth=Depth.AUDIT,
    clauses=("G3.3",),
)


def check(enclave: Enclave) -> Iterator[Finding]:
    """Yield a finding for the gap."""
    if enclave.public_service is None:
        expected = Label(zh="公共服务承诺", en="commitments of public service")
        yield Finding.of(RULE, "public_service", found=NOTHING, expected=expected)
