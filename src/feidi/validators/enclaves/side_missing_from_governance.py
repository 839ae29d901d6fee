# SPDX-License-Identifier: Apache-2.0
"""A side has no seat in the enclave's governance.

What it flags
    An enclave whose governance bodies are all known by their members, and in none of them sits a
    member of the source or a member of the host.
Why it matters
    Both sides are to build and manage together. A side without a seat has neither a say in the
    rules nor sight of the books that its share depends on.
Flagged
    governance = [body with members (Side.HOST,)]
Instead
    governance = [body with members (Side.SOURCE, Side.HOST)]
Clause
    Guideline G3.1.
"""

from collections.abc import Iterator
from typing import Final

from feidi.enclaves.enclave import Enclave
from feidi.enclaves.governance import Side
from feidi.labels import Label
from feidi.validators.finding import NOTHING, Finding
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity
from feidi.validators.words import listed

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="side-missing-from-governance",
    code="ENC001",
    on=Enclave,
    severity=Severity.WARNING,
    summary=Label(zh="共管机构中缺少合作一方", en="a side has no seat in the enclave's governance"),
    hint=Label(zh="为缺席一方在共管机构中设席", en="give the absent side a seat in a governance body"),
    since="0.1",
    clauses=("G3.1",),
)


def check(enclave: Enclave) -> Iterator[Finding]:
    """Yield a finding for each side that no known body seats."""
    if not enclave.governance or any(body.members is None for body in enclave.governance):
        return
    seated = {member.side for body in enclave.governance for member in body.members or ()}
    for side in (Side.SOURCE, Side.HOST):
        if side not in seated:
            yield Finding.of(
                RULE,
                "governance",
                found=listed(each.label for each in Side if each in seated) if seated else NOTHING,
                expected=listed(each.label for each in (Side.SOURCE, Side.HOST)),
            )
