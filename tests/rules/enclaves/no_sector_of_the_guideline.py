# SPDX-License-Identifier: Apache-2.0
"""Records that no-sector-of-the-guideline (ENC050) lets pass, and records that it flags with the places."""

from feidi.enclaves import EnclaveKind, Sector
from tests.support.rule_world import park

GOOD = (
    park(),
    park(sectors=(Sector.BIG_DATA,)),
)
BAD = (
    (park(sectors=()), ("$.sectors",)),
    (park(kind=EnclaveKind.STARTUP_INNOVATION, sectors=()), ("$.sectors",)),
)
