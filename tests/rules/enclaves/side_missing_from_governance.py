# SPDX-License-Identifier: Apache-2.0
"""Records that side-missing-from-governance (ENC001) lets pass, and records that it flags with the places."""

from feidi.enclaves import GovernanceBody, Side
from tests.support.rule_world import body, park

GOOD = (
    park(),
    park(governance=(body(Side.SOURCE, Side.HOST),)),
    park(governance=(body(Side.HOST), body(Side.SOURCE, name="公司"))),
    park(governance=(body(Side.HOST), GovernanceBody(name="领导小组"))),
    park(governance=()),
)
BAD = (
    (park(governance=(body(Side.HOST),)), ("$.governance",)),
    (park(governance=(body(Side.SOURCE, Side.SOURCE),)), ("$.governance",)),
    (
        park(governance=(body(Side.THIRD),)),
        (
            "$.governance",
            "$.governance",
        ),
    ),
    (
        park(governance=(GovernanceBody(name="空", members=()),)),
        (
            "$.governance",
            "$.governance",
        ),
    ),
)
