# SPDX-License-Identifier: Apache-2.0
"""Records that project-listed-twice (ENC030) lets pass, and records that it flags with the places."""

from feidi.enclaves import Project
from tests.support.rule_world import firm, park, projects

CODED = firm(credit_code="91110000600037341L")

GOOD = (
    park(projects=projects(3)),
    park(projects=(Project(name="甲", left="2020-01-01"), Project(name="甲"))),
    park(projects=(Project(name="甲", firm=firm()), Project(name="乙", firm=firm()))),
)
BAD = (
    (park(projects=(Project(name="甲"), Project(name="乙"), Project(name="甲"))), ("$.projects[2]",)),
    (park(projects=(Project(name="甲", firm=CODED), Project(name="乙", firm=CODED))), ("$.projects[1]",)),
)
