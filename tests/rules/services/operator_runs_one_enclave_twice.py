# SPDX-License-Identifier: Apache-2.0
"""Records that operator-runs-one-enclave-twice (SVC009) lets pass, and records that it flags with the places."""

from tests.support.rule_world import operator

GOOD = (
    operator(enclaves=("甲园", "乙园")),
    operator(),
)
BAD = (
    (operator(enclaves=("甲园", "甲园")), ("$.enclaves[1]",)),
    (
        operator(enclaves=("甲园", "乙园", "甲园", "甲园")),
        (
            "$.enclaves[2]",
            "$.enclaves[3]",
        ),
    ),
)
