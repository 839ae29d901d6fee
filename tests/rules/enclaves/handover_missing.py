# SPDX-License-Identifier: Apache-2.0
"""Records that handover-missing (ENC035) lets pass, and records that it flags with the places."""

from feidi.enclaves import Handover, HandoverKind, PublicService
from tests.support.rule_world import park

REGISTRATION, TAX = (Handover(kind=kind) for kind in HandoverKind)

GOOD = (
    PublicService(handovers=(REGISTRATION, TAX)),
    PublicService(),
)
BAD = (
    (PublicService(handovers=(REGISTRATION,)), ("$.handovers",)),
    (park(public_service=PublicService(handovers=())), ("$.public_service.handovers",)),
)
