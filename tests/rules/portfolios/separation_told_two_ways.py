# SPDX-License-Identifier: Apache-2.0
"""Records that separation-told-two-ways (PFL008) lets pass, and records that it flags with the places."""

from tests.support.rule_world import deal, park, portfolio

APART, ONE = {"ownership_separated": True}, {"ownership_separated": False}

GOOD = (
    portfolio(
        enclaves=(park(id="a", **APART),),
        agreements=(deal(enclave="a", **APART), deal(enclave="a"), deal(**ONE)),
    ),
    portfolio(enclaves=(park(id="a"),), agreements=(deal(enclave="a", **APART),)),
)
BAD = (
    (
        portfolio(enclaves=(park(id="a", **APART),), agreements=(deal(enclave="a", **ONE),)),
        ("$.agreements[0].ownership_separated",),
    ),
    (
        portfolio(enclaves=(park(**ONE),), agreements=(deal(enclave="示例飞地", **APART),)),
        ("$.agreements[0].ownership_separated",),
    ),
)
