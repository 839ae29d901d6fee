# SPDX-License-Identifier: Apache-2.0
"""Records that production-in-an-outpost (ENC024) lets pass, and records that it flags with the places."""

from feidi.enclaves import EnclaveKind, Purpose
from tests.support.rule_world import park

GOOD = (
    park(kind=EnclaveKind.STARTUP_INNOVATION, purposes=(Purpose.RESEARCH, Purpose.PRODUCTION)),
    park(kind=EnclaveKind.MOUNTAIN_SEA_MANUFACTURING, purposes=(Purpose.PRODUCTION,)),
    park(kind=EnclaveKind.STARTUP_INNOVATION),
)
BAD = (
    (park(kind=EnclaveKind.STARTUP_INNOVATION, purposes=(Purpose.PRODUCTION,)), ("$.purposes",)),
    (park(kind=EnclaveKind.INDUSTRIAL_INNOVATION, purposes=(Purpose.PRODUCTION,)), ("$.purposes",)),
)
