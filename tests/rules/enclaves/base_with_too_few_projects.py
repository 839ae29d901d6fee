# SPDX-License-Identifier: Apache-2.0
"""Records that base-with-too-few-projects (ENC017) lets pass, and records that it flags with the places."""

from feidi.enclaves import AccreditationStatus
from tests.support.rule_world import base_title, park, projects

GOOD = (
    park(accreditations=(base_title(),), projects=projects(10)),
    park(accreditations=(base_title(),)),
    park(projects=projects(7)),
    park(accreditations=(base_title(status=AccreditationStatus.WITHDRAWN),), projects=projects(7)),
    park(accreditations=(base_title(title="众创空间"),), projects=projects(7)),
)
BAD = (
    (park(accreditations=(base_title(),), projects=projects(9)), ("$.projects",)),
    (park(accreditations=(base_title(status=AccreditationStatus.APPLIED),), projects=()), ("$.projects",)),
)
