# SPDX-License-Identifier: Apache-2.0
"""The zone is not on the host's ground.

What it flags
    An enclave in a functional zone whose region neither is, nor holds, nor lies in the host.
Why it matters
    By definition an enclave stands on the host's ground; one of the two is wrong.
Flagged
    host = 余杭区; zone = 衢州经济技术开发区
Instead
    zone = 未来科技城
Clause
    Guideline G1.3; otherwise the record contradicts itself.
"""

from collections.abc import Iterator
from typing import Final

from feidi.enclaves.enclave import Enclave
from feidi.labels import Label
from feidi.validators.finding import Finding
from feidi.validators.places import touches
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="zone-outside-host",
    code="ENC012",
    on=Enclave,
    severity=Severity.ERROR,
    summary=Label(zh="所在功能区不在飞入地境内", en="the zone is not on the host's ground"),
    hint=Label(zh="核对功能区所属的行政区划", en="check to which region the zone belongs"),
    since="0.1",
    clauses=("G1.3",),
)


def check(enclave: Enclave) -> Iterator[Finding]:
    """Yield a finding for a zone elsewhere."""
    zone = enclave.zone
    if zone is not None and not touches(zone.region, enclave.host):
        yield Finding.of(RULE, "zone", found=zone.full_name, expected=str(enclave.host))
