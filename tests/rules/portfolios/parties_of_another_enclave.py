# SPDX-License-Identifier: Apache-2.0
"""Records that parties-of-another-enclave (PFL007) lets pass, and records that it flags with the places."""

from attrs import evolve

from tests.support.rule_world import FUND, HOST, SOURCE, ZHENHAI, deal, park, portfolio

ELSEWHERE = evolve(HOST, region=ZHENHAI)

GOOD = (
    portfolio(
        enclaves=(park(id="a"),),
        agreements=(deal(enclave="a"), deal(), deal(enclave="b", parties=(SOURCE, ELSEWHERE))),
    ),
    portfolio(
        enclaves=(park(id="a"),),
        agreements=(deal(enclave="a", parties=(SOURCE, HOST, evolve(FUND, region=ZHENHAI))),),
    ),
    portfolio(
        enclaves=(park(id="a"),), agreements=(deal(enclave="a", parties=(SOURCE, evolve(HOST, region=None))),)
    ),
)
BAD = (
    (
        portfolio(enclaves=(park(id="a"),), agreements=(deal(enclave="a", parties=(SOURCE, ELSEWHERE)),)),
        ("$.agreements[0].parties[1].region",),
    ),
    (
        portfolio(enclaves=(park(sources=(ZHENHAI,)),), agreements=(deal(enclave="示例飞地"),)),
        ("$.agreements[0].parties[0].region",),
    ),
)
