# SPDX-License-Identifier: Apache-2.0
"""A governance member stands for a region that is not of its side.

What it flags
    A member listed on the source's side whose region is no source, or on the host's side whose
    region is not the host. A region above or below counts as the same side.
Why it matters
    The record says two things of one seat; a count of seats by side is wrong either way.
Flagged
    host = 余杭区; member = (side HOST, region 龙游县)
Instead
    member = (side HOST, region 余杭区)
Clause
    Guideline G3.1; otherwise the record contradicts itself.
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
    name="member-of-neither-side",
    code="ENC003",
    on=Enclave,
    severity=Severity.ERROR,
    summary=Label(
        zh="共管成员所代表地区与所列一方不符",
        en="a governance member stands for a region that is not of its side",
    ),
    hint=Label(zh="核对成员的地区与所属一方", en="check the member's region and side"),
    since="0.1",
    clauses=("G3.1",),
)


def check(enclave: Enclave) -> Iterator[Finding]:
    """Yield a finding for each member on the wrong side."""
    sides = {Side.SOURCE: enclave.sources, Side.HOST: (enclave.host,)}
    for at, body in enumerate(enclave.governance or ()):
        for seat, member in enumerate(body.members or ()):
            regions = sides.get(member.side)
            if member.region is not None and regions and not touches_any(member.region, regions):
                yield Finding.of(
                    RULE,
                    "governance",
                    at,
                    "members",
                    seat,
                    "region",
                    found=regions_text((member.region,)),
                    expected=regions_text(regions),
                )
