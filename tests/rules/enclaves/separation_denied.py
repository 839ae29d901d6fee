# SPDX-License-Identifier: Apache-2.0
"""Records that separation-denied (ENC008) lets pass, and records that it flags with the places."""

from tests.support.rule_world import firm, park

CODE = "91110000600037341L"

GOOD = (
    park(ownership_separated=False, owner=firm("甲"), operator=firm("甲")),
    park(owner=firm("甲"), operator=firm("乙")),
    park(ownership_separated=False, operator=firm("乙")),
    park(
        ownership_separated=False,
        owner=firm("甲", credit_code=CODE),
        operator=firm("甲公司", credit_code=CODE),
    ),
)
BAD = (
    (park(ownership_separated=False, owner=firm("甲"), operator=firm("乙")), ("$.operator",)),
    (
        park(ownership_separated=False, owner=firm("甲", credit_code=CODE), operator=firm("乙")),
        ("$.operator",),
    ),
)
