# SPDX-License-Identifier: Apache-2.0
"""Records that left-but-not-exited (ENC029) lets pass, and records that it flags with the places."""

from feidi.enclaves import Project, ProjectStage
from tests.support.rule_world import park

GOOD = (
    Project(name="甲", left="2022-01-01", stage=ProjectStage.EXITED),
    Project(name="甲", left="2022-01-01"),
    Project(name="甲", stage=ProjectStage.PRODUCTION),
)
BAD = (
    (Project(name="甲", left="2022-01-01", stage=ProjectStage.PRODUCTION), ("$.stage",)),
    (
        park(projects=(Project(name="甲", left="2022-01-01", stage=ProjectStage.INCUBATION),)),
        ("$.projects[0].stage",),
    ),
)
