# SPDX-License-Identifier: Apache-2.0
"""Records that owner-operates-against-agreement (PFL009) lets pass, and records that it flags with the places."""

from tests.support.rule_world import deal, firm, park, portfolio

APART = deal(enclave="a", ownership_separated=True)

GOOD = (
    portfolio(
        enclaves=(
            park(id="a", owner=firm("甲"), operator=firm("乙")),
            park(id="b", owner=firm(), operator=firm()),
        ),
        agreements=(APART, deal()),
    ),
    portfolio(enclaves=(park(id="a", operator=firm()), park(id="a", owner=firm())), agreements=(APART,)),
)
BAD = (
    (
        portfolio(enclaves=(park(id="a", owner=firm(), operator=firm()),), agreements=(APART,)),
        ("$.enclaves[0].operator",),
    ),
    (
        portfolio(
            enclaves=(park(name="b"), park(name="a", owner=firm("甲"), operator=firm("甲"))),
            agreements=(APART,),
        ),
        ("$.enclaves[1].operator",),
    ),
)
