# SPDX-License-Identifier: Apache-2.0
"""Records that delta-kind-outside-delta (ENC021) lets pass, and records that it flags with the places."""

from feidi.enclaves import EnclaveKind
from tests.support.rule_world import JIUZHAIGOU, LUAN, SONGJIANG, park

DELTA = EnclaveKind.DELTA_COOPERATION

GOOD = (
    park(kind=DELTA, sources=(LUAN,), host=SONGJIANG),
    park(kind=DELTA),
    park(sources=(JIUZHAIGOU,)),
)
BAD = (
    (park(kind=DELTA, sources=(JIUZHAIGOU,)), ("$.kind",)),
    (park(kind=DELTA, host=JIUZHAIGOU), ("$.kind",)),
)
