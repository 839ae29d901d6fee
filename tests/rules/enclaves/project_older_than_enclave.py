# SPDX-License-Identifier: Apache-2.0
"""Records that project-older-than-enclave (ENC027) lets pass, and records that it flags with the places."""

from feidi.enclaves import Project
from tests.support.rule_world import park

OLD = Project(name="甲", entered="2019-03-01")

GOOD = (
    park(established="2019-03-01", projects=(OLD,)),
    park(projects=(OLD,)),
    park(established="2021-05-01", projects=(Project(name="甲"),)),
)
BAD = (
    (park(established="2021-05-01", projects=(OLD,)), ("$.projects[0].entered",)),
    (park(established="2019-03-02", projects=(Project(name="乙"), OLD)), ("$.projects[1].entered",)),
)
