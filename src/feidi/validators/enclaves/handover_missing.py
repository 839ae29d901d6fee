# SPDX-License-Identifier: Apache-2.0
"""The hand-over of registration or of taxes is not promised.

What it flags
    A known list of hand-overs without the one of registration or the one of taxes.
Why it matters
    A firm that has left one register before it stands in the other can neither invoice nor be
    taxed, and nobody has its receipts.
Flagged
    handovers = [REGISTRATION]
Instead
    handovers = [REGISTRATION, TAX]
Clause
    Guideline G3.3.
"""

from collections.abc import Iterator
from typing import Final

from feidi.enclaves.handover import HandoverKind
from feidi.enclaves.public_service import PublicService
from feidi.labels import Label
from feidi.validators.finding import NOTHING, Finding
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity
from feidi.validators.words import listed

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="handover-missing",
    code="ENC035",
    on=PublicService,
    severity=Severity.WARNING,
    summary=Label(zh="登记或税务衔接有缺项", en="the hand-over of registration or of taxes is not promised"),
    hint=Label(zh="补充登记与税务的衔接安排", en="promise both hand-overs"),
    since="0.1",
    clauses=("G3.3",),
)


def check(service: PublicService) -> Iterator[Finding]:
    """Yield a finding for a list with gaps."""
    missing = service.missing_handovers
    if missing:
        given = [kind.label for kind in HandoverKind if kind not in missing]
        yield Finding.of(
            RULE,
            "handovers",
            found=listed(given) if given else NOTHING,
            expected=listed(kind.label for kind in HandoverKind),
        )
