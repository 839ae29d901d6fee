# SPDX-License-Identifier: Apache-2.0
"""Records that agreement-for-no-enclave (AGR032) lets pass, and records that it flags with the places."""

from tests.support.rule_world import deal

GOOD = (
    deal(enclave="park"),
    deal(enclave="park", sharing=()),
)
BAD = (
    (deal(), ("$.enclave",)),
    (deal(sharing=()), ("$.enclave",)),
)
