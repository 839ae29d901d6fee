# SPDX-License-Identifier: Apache-2.0
"""Records that governance-unknown (ENC045) lets pass, and records that it flags with the places."""

from feidi.enclaves import GovernanceBody
from tests.support.rule_world import QUZHOU, park

GOOD = (
    park(governance=()),
    park(governance=(GovernanceBody(name="管委会"),)),
)
BAD = (
    (park(), ("$.governance",)),
    (park(sources=(QUZHOU,), name="乙园"), ("$.governance",)),
)
