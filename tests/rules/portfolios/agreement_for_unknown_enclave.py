# SPDX-License-Identifier: Apache-2.0
"""Records that agreement-for-unknown-enclave (PFL004) lets pass, and records that it flags with the places."""

from tests.support.rule_world import deal, park, portfolio

GOOD = (
    portfolio(enclaves=(park(id="a"),), agreements=(deal(enclave="a"), deal(enclave="示例飞地"), deal())),
    portfolio(agreements=(deal(enclave="a"),)),
)
BAD = (
    (portfolio(enclaves=(park(id="a"),), agreements=(deal(enclave="b"),)), ("$.agreements[0].enclave",)),
    (portfolio(enclaves=(park(),), agreements=(deal(), deal(enclave="乙园"))), ("$.agreements[1].enclave",)),
)
