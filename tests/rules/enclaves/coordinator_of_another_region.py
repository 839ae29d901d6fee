# SPDX-License-Identifier: Apache-2.0
"""Records that coordinator-of-another-region (ENC038) lets pass, and records that it flags with the places."""

from feidi.enclaves import PublicService
from tests.support.rule_world import HANGZHOU, QUZHOU, YUHANG, ZHENHAI, firm, park

GOOD = (
    park(public_service=PublicService(coordinator=firm("经信局", region=YUHANG))),
    park(public_service=PublicService(coordinator=firm("经信局", region=HANGZHOU))),
    park(public_service=PublicService(coordinator=firm("经信局"))),
    park(public_service=PublicService()),
    park(),
)
BAD = (
    (
        park(public_service=PublicService(coordinator=firm("经信局", region=QUZHOU))),
        ("$.public_service.coordinator",),
    ),
    (
        park(public_service=PublicService(coordinator=firm("经信局", region=ZHENHAI))),
        ("$.public_service.coordinator",),
    ),
)
