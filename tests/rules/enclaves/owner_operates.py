# SPDX-License-Identifier: Apache-2.0
"""Records that owner-operates (ENC007) lets pass, and records that it flags with the places."""

from tests.support.rule_world import firm, park

A, B = "91110000600037341L", "91330000609120272T"

GOOD = (
    park(ownership_separated=True, owner=firm("甲"), operator=firm("乙")),
    park(ownership_separated=False, owner=firm("甲"), operator=firm("甲")),
    park(ownership_separated=True, owner=firm("甲", credit_code=A), operator=firm("甲", credit_code=B)),
    park(ownership_separated=True, owner=firm("甲")),
    park(ownership_separated=True, operator=firm("甲")),
)
BAD = (
    (park(ownership_separated=True, owner=firm("甲"), operator=firm("甲")), ("$.operator",)),
    (
        park(
            ownership_separated=True, owner=firm("甲", credit_code=A), operator=firm("甲公司", credit_code=A)
        ),
        ("$.operator",),
    ),
)
