# SPDX-License-Identifier: Apache-2.0
"""Records that approval-above-one-visit (ENC031) lets pass, and records that it flags with the places."""

from feidi.enclaves import ApprovalItem, PublicService
from tests.support.rule_world import park

GOOD = (
    ApprovalItem(name="登记", visits=1),
    ApprovalItem(name="登记", visits=0),
    park(public_service=PublicService(approvals=(ApprovalItem(name="登记"),))),
)
BAD = (
    (ApprovalItem(name="登记", visits=2), ("$.visits",)),
    (
        park(
            public_service=PublicService(
                approvals=(ApprovalItem(name="甲"), ApprovalItem(name="乙", visits=5))
            )
        ),
        ("$.public_service.approvals[1].visits",),
    ),
)
