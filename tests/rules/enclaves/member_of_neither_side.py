# SPDX-License-Identifier: Apache-2.0
"""Records that member-of-neither-side (ENC003) lets pass, and records that it flags with the places."""

from feidi.enclaves import GovernanceBody, Member, Side
from tests.support.rule_world import HANGZHOU, LONGYOU, QUZHOU, ZHEJIANG, ZHENHAI, park


def seat(side: Side, region: object) -> GovernanceBody:
    """Give a body with one seat."""
    return GovernanceBody(name="管委会", members=(Member(name="成员", side=side, region=region),))


GOOD = (
    park(governance=(seat(Side.SOURCE, QUZHOU), seat(Side.HOST, HANGZHOU))),
    park(governance=(seat(Side.SOURCE, LONGYOU), seat(Side.THIRD, ZHENHAI))),
    park(governance=(seat(Side.SOURCE, None),)),
    park(governance=(seat(Side.HOST, ZHEJIANG), GovernanceBody(name="组"))),
)
BAD = (
    (park(governance=(seat(Side.HOST, LONGYOU),)), ("$.governance[0].members[0].region",)),
    (
        park(governance=(seat(Side.SOURCE, QUZHOU), seat(Side.SOURCE, ZHENHAI))),
        ("$.governance[1].members[0].region",),
    ),
)
