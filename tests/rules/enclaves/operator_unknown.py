# SPDX-License-Identifier: Apache-2.0
"""Records that operator-unknown (ENC046) lets pass, and records that it flags with the places."""

from tests.support.rule_world import QUZHOU, firm, park

GOOD = (
    park(operator=firm()),
    park(operator=firm("乙"), owner=firm()),
)
BAD = (
    (park(), ("$.operator",)),
    (park(sources=(QUZHOU,), name="乙园"), ("$.operator",)),
)
