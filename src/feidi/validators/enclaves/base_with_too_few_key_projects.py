# SPDX-License-Identifier: Apache-2.0
"""A demonstration base has too few projects in key fields.

What it flags
    A demonstration base, held or applied for, whose share of projects in the digital economy and
    other key fields is below one half.
Why it matters
    The title is for digital-economy enclaves; below the threshold it is an ordinary building.
Flagged
    accreditations = ["示范基地"]; key_field_share = 2/5
Instead
    key_field_share = 1/2
Clause
    Guideline G5.4; Zhejiang notice on demonstration bases 2021, condition 4.
"""

from collections.abc import Iterator
from typing import Final

from feidi.enclaves.enclave import Enclave
from feidi.labels import Label
from feidi.quantities.share import Share
from feidi.validators.demonstration import claims_base
from feidi.validators.documents import DEMONSTRATION_2021
from feidi.validators.finding import Finding
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="base-with-too-few-key-projects",
    code="ENC018",
    on=Enclave,
    severity=Severity.WARNING,
    summary=Label(
        zh="示范基地重点领域项目占比不足", en="a demonstration base has too few projects in key fields"
    ),
    hint=Label(zh="核对各项目的产业领域", en="check the sector of each project"),
    since="0.1",
    clauses=("G5.4",),
    citation=DEMONSTRATION_2021.cite("条件4"),
)


LEAST_SHARE: Final = Share("50%")


def check(enclave: Enclave) -> Iterator[Finding]:
    """Yield a finding for a base below the threshold."""
    if not claims_base(enclave):
        return
    share = enclave.key_field_share
    if share is not None and share < LEAST_SHARE:
        expected = Label(zh=f"至少{LEAST_SHARE.percent()}", en=f"at least {LEAST_SHARE.percent()}")
        yield Finding.of(RULE, "projects", found=share.percent(), expected=expected)
