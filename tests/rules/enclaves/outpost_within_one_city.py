# SPDX-License-Identifier: Apache-2.0
"""Records that outpost-within-one-city (ENC023) lets pass, and records that it flags with the places."""

from feidi.enclaves import EnclaveKind
from tests.support.rule_world import FUYANG, LINPING, YUHANG, park

GOOD = (
    park(kind=EnclaveKind.STARTUP_INNOVATION),
    park(sources=(LINPING,)),
    park(kind=EnclaveKind.DELTA_COOPERATION, sources=(LINPING,)),
)
BAD = (
    (park(kind=EnclaveKind.STARTUP_INNOVATION, sources=(LINPING,)), ("$.host",)),
    (park(kind=EnclaveKind.INDUSTRIAL_INNOVATION, sources=(YUHANG, LINPING), host=FUYANG), ("$.host",)),
)
