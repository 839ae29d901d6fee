# SPDX-License-Identifier: Apache-2.0
"""Records that governance-unknown (ENC045) lets pass, and records that it flags with the places."""

from rule_world import QUZHOU, park

from feidi.enclaves import GovernanceBody

GOOD = (
    park(governance=()),
    park(governance=(GovernanceBody(name="管委会"),)),
)
BAD = (
    (park(), ("$.governance",)),
    (park(sources=(QUZHOU,), name="乙园"), ("$.governance",)),
)
