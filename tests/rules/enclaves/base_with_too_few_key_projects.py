# SPDX-License-Identifier: Apache-2.0
"""Records that base-with-too-few-key-projects (ENC018) lets pass, and records that it flags with the places."""

from tests.support.rule_world import base_title, park, projects

GOOD = (
    park(
        accreditations=(base_title(),), projects=(*projects(5, key_field=True), *projects(5, key_field=False))
    ),
    park(accreditations=(base_title(),), projects=projects(10)),
    park(projects=projects(10, key_field=False)),
)
BAD = (
    (park(accreditations=(base_title(),), projects=projects(10, key_field=False)), ("$.projects",)),
    (
        park(
            accreditations=(base_title(),),
            projects=(*projects(4, key_field=True), *projects(6, key_field=False)),
        ),
        ("$.projects",),
    ),
)
