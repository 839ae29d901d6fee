# SPDX-License-Identifier: Apache-2.0
"""Records that resident-after-the-end (ENC028) lets pass, and records that it flags with the places."""

from feidi.enclaves import LifeCycle, LifeEvent, LifeStage, Project, ProjectStage
from tests.support.rule_world import park

END = LifeCycle((LifeEvent(stage=LifeStage.ENDED, day="2022-01-01"),))
RUN = LifeCycle((LifeEvent(stage=LifeStage.OPERATING, day="2022-01-01"),))

GOOD = (
    park(life=END, projects=(Project(name="甲", left="2021-12-31"),)),
    park(life=RUN, projects=(Project(name="甲"),)),
    park(projects=(Project(name="甲"),)),
    park(life=END),
)
BAD = (
    (park(life=END, projects=(Project(name="甲"),)), ("$.projects[0]",)),
    (
        park(
            life=END,
            projects=(
                Project(name="甲", stage=ProjectStage.EXITED),
                Project(name="乙", stage=ProjectStage.PRODUCTION),
            ),
        ),
        ("$.projects[1]",),
    ),
)
