# SPDX-License-Identifier: Apache-2.0
"""Records that mountain-sea-kind-across-provinces (ENC025) lets pass, and records that it flags with the places."""

from feidi.enclaves import EnclaveKind
from tests.support.rule_world import JINYUN, JIUZHAIGOU, LUAN, SONGJIANG, park

SEA = EnclaveKind.MOUNTAIN_SEA_MANUFACTURING

GOOD = (
    park(kind=SEA),
    park(kind=SEA, sources=(JINYUN, JIUZHAIGOU)),
    park(sources=(JIUZHAIGOU,)),
)
BAD = (
    (park(kind=SEA, sources=(JIUZHAIGOU,)), ("$.kind",)),
    (park(kind=SEA, sources=(LUAN,), host=SONGJIANG), ("$.kind",)),
)
