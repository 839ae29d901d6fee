# SPDX-License-Identifier: Apache-2.0
"""One of several sources has no seat.

What it flags
    An enclave of several sources whose governance members of the source side all name their region,
    and one source is not among them.
Why it matters
    A source that is not represented carries the cost and the share of an agreement it cannot steer.
Flagged
    sources = [庆元县, 九寨沟县]; members = [庆元县, 嘉善县]
Instead
    members = [庆元县, 九寨沟县, 嘉善县]
Clause
    Guideline G3.1.
"""

from collections.abc import Iterator
from typing import Final

from feidi.enclaves.enclave import Enclave
from feidi.enclaves.governance import Side
from feidi.labels import Label
from feidi.validators.finding import Finding
from feidi.validators.places import touches_any
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity
from feidi.validators.words import regions_text

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="source-without-seat",
    code="ENC002",
    on=Enclave,
    severity=Severity.WARNING,
    summary=Label(zh="某一飞出地在共管机构中无席位", en="one of several sources has no seat"),
    hint=Label(zh="为该飞出地设席,或写明由谁代表", en="seat that source, or say who stands for it"),
    since="0.1",
    clauses=("G3.1",),
)


def check(enclave: Enclave) -> Iterator[Finding]:
    """Yield a finding for each source that no member stands for."""
    if len(enclave.sources) < 2 or not enclave.governance:
        return
    members = [member for body in enclave.governance for member in body.members or ()]
    seated = [member.region for member in members if member.side is Side.SOURCE]
    known = [region for region in seated if region is not None]
    if not known or len(known) < len(seated) or any(body.members is None for body in enclave.governance):
        return
    for at, source in enumerate(enclave.sources):
        if not touches_any(source, known):
            yield Finding.of(RULE, "sources", at, found=regions_text(known), expected=regions_text((source,)))
