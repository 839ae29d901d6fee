# SPDX-License-Identifier: Apache-2.0
"""Records that body-of-one-side (AGR019) lets pass, and records that it flags with the places."""

from feidi.enclaves import GovernanceBody, Side
from tests.support.rule_world import body, deal

GOOD = (
    deal(governance=body(Side.SOURCE, Side.HOST)),
    deal(governance=GovernanceBody(name="领导小组")),
    deal(),
)
BAD = (
    (deal(governance=body(Side.HOST)), ("$.governance",)),
    (deal(governance=body()), ("$.governance",)),
)
