# SPDX-License-Identifier: Apache-2.0
"""A recognised licence does not connect the two sides.

What it flags
    A recognised licence whose issuing region touches neither side, or that no region of the other
    side recognises.
Why it matters
    Recognition helps firms of the enclave only if it crosses this border.
Flagged
    衢州市 → 余杭区; issued_in = 衢州市; recognised_in = [镇海区]
Instead
    recognised_in = [余杭区]
Clause
    Guideline G3.3.
"""

from collections.abc import Iterator
from typing import Final

from feidi.enclaves.enclave import Enclave
from feidi.enclaves.licence import RecognisedLicence
from feidi.labels import Label
from feidi.validators.finding import Finding
from feidi.validators.places import touches, touches_any
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity
from feidi.validators.words import regions_text

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="licence-of-strangers",
    code="ENC037",
    on=Enclave,
    severity=Severity.WARNING,
    summary=Label(zh="互认的许可与合作双方无关", en="a recognised licence does not connect the two sides"),
    hint=Label(
        zh="列明由飞出地签发、飞入地认可的许可",
        en="list licences that one side issues and the other recognises",
    ),
    since="0.1",
    clauses=("G3.3",),
)


def check(enclave: Enclave) -> Iterator[Finding]:
    """Yield a finding for each licence of other regions."""
    service = enclave.public_service
    for at, licence in enumerate((service and service.licences) or ()):
        if not _connects(enclave, licence):
            found = f"{licence.issued_in} → {regions_text(licence.recognised_in)}"
            expected = f"{regions_text(enclave.sources)} ↔ {enclave.host}"
            yield Finding.of(RULE, "public_service", "licences", at, found=found, expected=expected)


def _connects(enclave: Enclave, licence: RecognisedLicence) -> bool:
    out = touches_any(licence.issued_in, enclave.sources)
    back = touches(licence.issued_in, enclave.host)
    return (out and touches_any(enclave.host, licence.recognised_in)) or (
        back and any(touches_any(source, licence.recognised_in) for source in enclave.sources)
    )
