# SPDX-License-Identifier: Apache-2.0
"""Records that delta-kind-within-one-province (ENC022) lets pass, and records that it flags with the places."""

from feidi.enclaves import EnclaveKind
from tests.support.rule_world import LONGYOU, LUAN, SONGJIANG, ZHENHAI, park

DELTA = EnclaveKind.DELTA_COOPERATION

GOOD = (
    park(kind=DELTA, sources=(LUAN,), host=SONGJIANG),
    park(),
    park(kind=EnclaveKind.STARTUP_INNOVATION),
)
BAD = (
    (park(kind=DELTA), ("$.kind",)),
    (park(kind=DELTA, sources=(LONGYOU,), host=ZHENHAI), ("$.kind",)),
)
