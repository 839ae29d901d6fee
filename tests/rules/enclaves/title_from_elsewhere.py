# SPDX-License-Identifier: Apache-2.0
"""Records that title-from-elsewhere (ENC042) lets pass, and records that it flags with the places."""

from tests.support.rule_world import HANGZHOU, SONGJIANG, ZHENHAI, base_title, park

GOOD = (
    park(accreditations=(base_title(), base_title(granted_by=HANGZHOU))),
    park(accreditations=(base_title(granted_by=None),)),
    park(),
)
BAD = (
    (park(accreditations=(base_title(granted_by=ZHENHAI),)), ("$.accreditations[0].granted_by",)),
    (
        park(accreditations=(base_title(), base_title(granted_by=SONGJIANG))),
        ("$.accreditations[1].granted_by",),
    ),
)
