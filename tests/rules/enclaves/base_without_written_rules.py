# SPDX-License-Identifier: Apache-2.0
"""Records that base-without-written-rules (ENC020) lets pass, and records that it flags with the places."""

from feidi.enclaves import AccreditationStatus
from tests.support.rule_world import base_title, park

GOOD = (
    park(accreditations=(base_title(),), has_operating_rules=True),
    park(accreditations=(base_title(),)),
    park(has_operating_rules=False),
)
BAD = (
    (park(accreditations=(base_title(),), has_operating_rules=False), ("$.has_operating_rules",)),
    (
        park(accreditations=(base_title(status=AccreditationStatus.PILOT),), has_operating_rules=False),
        ("$.has_operating_rules",),
    ),
)
