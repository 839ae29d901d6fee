# SPDX-License-Identifier: Apache-2.0
"""Records that source-without-seat (ENC002) lets pass, and records that it flags with the places."""

from feidi.enclaves import GovernanceBody, Member, Side
from tests.support.rule_world import JINYUN, JIUZHAIGOU, QUZHOU, body, park

TWO = (JINYUN, JIUZHAIGOU)


def seats(*regions: object) -> GovernanceBody:
    """Give a body with a member of the source side for each region."""
    members = tuple(
        Member(name=f"{at}", side=Side.SOURCE, region=region) for at, region in enumerate(regions)
    )
    return GovernanceBody(name="管委会", members=members)


GOOD = (
    park(sources=TWO, governance=(seats(*TWO),)),
    park(sources=TWO, governance=(seats(JINYUN, None),)),
    park(sources=TWO, governance=(seats(JINYUN), GovernanceBody(name="领导小组"))),
    park(sources=TWO),
    park(governance=(seats(JINYUN),)),
    park(sources=TWO, governance=(body(Side.HOST),)),
)
BAD = (
    (park(sources=TWO, governance=(seats(JINYUN),)), ("$.sources[1]",)),
    (
        park(sources=(QUZHOU, *TWO), governance=(seats(JIUZHAIGOU),)),
        (
            "$.sources[0]",
            "$.sources[1]",
        ),
    ),
)
