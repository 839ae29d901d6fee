# SPDX-License-Identifier: Apache-2.0
"""Records that approval-without-promise (ENC032) lets pass, and records that it flags with the places."""

from feidi.enclaves import ApprovalItem, PublicService
from tests.support.rule_world import park

GOOD = (
    ApprovalItem(name="登记", visits=1),
    ApprovalItem(name="登记", working_days=3),
)
BAD = (
    (ApprovalItem(name="登记"), ("$",)),
    (
        park(public_service=PublicService(approvals=(ApprovalItem(name="甲"),))),
        ("$.public_service.approvals[0]",),
    ),
)
