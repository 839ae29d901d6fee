# SPDX-License-Identifier: Apache-2.0
"""Records that registered-where-it-operates (ENC009) lets pass, and records that it flags with the places."""

from feidi.enclaves import Project
from tests.support.rule_world import QUZHOU, YUHANG, park

GOOD = (
    park(projects=(Project(name="甲", registered_in=QUZHOU, operates_in=YUHANG),)),
    Project(name="甲", registered_in=QUZHOU),
    Project(name="甲", operates_in=YUHANG),
)
BAD = (
    (Project(name="甲", registered_in=YUHANG, operates_in=YUHANG), ("$.operates_in",)),
    (
        park(projects=(Project(name="甲"), Project(name="乙", registered_in=QUZHOU, operates_in=QUZHOU))),
        ("$.projects[1].operates_in",),
    ),
)
