# SPDX-License-Identifier: Apache-2.0
"""Records that project-of-strangers (ENC010) lets pass, and records that it flags with the places."""

from feidi.enclaves import Project
from tests.support.rule_world import LONGYOU, QUZHOU, SONGJIANG, YUHANG, ZHENHAI, park

GOOD = (
    park(projects=(Project(name="甲", registered_in=QUZHOU, operates_in=ZHENHAI),)),
    park(projects=(Project(name="甲", registered_in=ZHENHAI),)),
    park(projects=(Project(name="甲", registered_in=LONGYOU, operates_in=YUHANG),)),
    park(),
)
BAD = (
    (park(projects=(Project(name="甲", registered_in=ZHENHAI, operates_in=ZHENHAI),)), ("$.projects[0]",)),
    (
        park(projects=(Project(name="甲"), Project(name="乙", registered_in=SONGJIANG, operates_in=ZHENHAI))),
        ("$.projects[1]",),
    ),
)
