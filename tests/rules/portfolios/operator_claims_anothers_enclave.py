# SPDX-License-Identifier: Apache-2.0
"""Records that operator-claims-anothers-enclave (PFL011) lets pass, and records that it flags with the places."""

from tests.support.rule_world import firm, operator, park, portfolio

OURS = park(id="a", operator=firm("示例运营公司"))
THEIRS = park(id="b", operator=firm("乙公司"))

GOOD = (
    portfolio(enclaves=(OURS, THEIRS), operators=(operator(enclaves=("a", "c")), operator())),
    portfolio(enclaves=(park(id="a"),), operators=(operator(enclaves=("a",)),)),
)
BAD = (
    (
        portfolio(enclaves=(OURS, THEIRS), operators=(operator(enclaves=("a", "b")),)),
        ("$.operators[0].enclaves[1]",),
    ),
    (
        portfolio(enclaves=(THEIRS,), operators=(operator(), operator(enclaves=("示例飞地",)))),
        ("$.operators[1].enclaves[0]",),
    ),
)
