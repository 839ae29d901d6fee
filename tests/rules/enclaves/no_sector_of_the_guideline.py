# SPDX-License-Identifier: Apache-2.0
"""Records that no-sector-of-the-guideline (ENC050) lets pass, and records that it flags with the places."""

from rule_world import park

from feidi.enclaves import EnclaveKind, Sector

GOOD = (
    park(),
    park(sectors=(Sector.BIG_DATA,)),
)
BAD = (
    (park(sectors=()), ("$.sectors",)),
    (park(kind=EnclaveKind.STARTUP_INNOVATION, sectors=()), ("$.sectors",)),
)
