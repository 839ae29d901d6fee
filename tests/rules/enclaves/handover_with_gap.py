# SPDX-License-Identifier: Apache-2.0
"""Records that handover-with-gap (ENC036) lets pass, and records that it flags with the places."""

from feidi.enclaves import Handover, HandoverKind, PublicService
from tests.support.rule_world import park

GOOD = (
    Handover(kind=HandoverKind.TAX, without_gap=True),
    Handover(kind=HandoverKind.TAX),
)
BAD = (
    (Handover(kind=HandoverKind.TAX, without_gap=False), ("$.without_gap",)),
    (
        park(
            public_service=PublicService(
                handovers=(Handover(kind=HandoverKind.REGISTRATION, without_gap=False),)
            )
        ),
        ("$.public_service.handovers[0].without_gap",),
    ),
)
