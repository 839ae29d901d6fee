# SPDX-License-Identifier: Apache-2.0
"""Records that kind-unknown (ENC043) lets pass, and records that it flags with the places."""

from feidi.enclaves import EnclaveKind
from tests.support.rule_world import QUZHOU, park

GOOD = (
    park(kind=EnclaveKind.STARTUP_INNOVATION),
    park(kind=EnclaveKind.DELTA_COOPERATION),
)
BAD = (
    (park(), ("$.kind",)),
    (park(sources=(QUZHOU,), name="乙园"), ("$.kind",)),
)
