# SPDX-License-Identifier: Apache-2.0
"""A title was granted by the government of an unrelated region.

What it flags
    An accreditation granted by a region that holds neither the host nor any source.
Why it matters
    Governments recognise enclaves of their own regions; a title from elsewhere is another
    enclave's.
Flagged
    衢州市 → 余杭区; granted_by = 镇海区
Instead
    granted_by = 浙江省
Clause
    Guideline G5.4.
"""

from collections.abc import Iterator
from typing import Final

from feidi.enclaves.enclave import Enclave
from feidi.labels import Label
from feidi.validators.finding import Finding
from feidi.validators.places import touches_any
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity
from feidi.validators.words import regions_text

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="title-from-elsewhere",
    code="ENC042",
    on=Enclave,
    severity=Severity.WARNING,
    summary=Label(
        zh="称号由无关地区的政府授予", en="a title was granted by the government of an unrelated region"
    ),
    hint=Label(zh="核对授予机关所属地区", en="check the region of the granting government"),
    since="0.1",
    clauses=("G5.4",),
)


def check(enclave: Enclave) -> Iterator[Finding]:
    """Yield a finding for each title of strangers."""
    sides = (*enclave.sources, enclave.host)
    for at, title in enumerate(enclave.accreditations or ()):
        if title.granted_by is not None and not touches_any(title.granted_by, sides):
            yield Finding.of(
                RULE,
                "accreditations",
                at,
                "granted_by",
                found=str(title.granted_by),
                expected=regions_text(sides),
            )
