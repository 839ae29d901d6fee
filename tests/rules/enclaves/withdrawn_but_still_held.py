# SPDX-License-Identifier: Apache-2.0
"""Records that withdrawn-but-still-held (ENC041) lets pass, and records that it flags with the places."""

from feidi.enclaves import AccreditationStatus
from tests.support.rule_world import base_title, park

GOOD = (
    base_title(status=AccreditationStatus.WITHDRAWN, withdrawn="2023-01-01"),
    base_title(status=AccreditationStatus.WITHDRAWN),
    base_title(),
)
BAD = (
    (base_title(withdrawn="2023-01-01"), ("$.status",)),
    (
        park(accreditations=(base_title(status=AccreditationStatus.PILOT, withdrawn="2023-01-01"),)),
        ("$.accreditations[0].status",),
    ),
)
