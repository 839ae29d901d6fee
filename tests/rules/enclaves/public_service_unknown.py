# SPDX-License-Identifier: Apache-2.0
"""Records that public-service-unknown (ENC047) lets pass, and records that it flags with the places."""

from feidi.enclaves import PublicService
from tests.support.rule_world import QUZHOU, park

GOOD = (
    park(public_service=PublicService()),
    park(public_service=PublicService(benefits=())),
)
BAD = (
    (park(), ("$.public_service",)),
    (park(sources=(QUZHOU,), name="乙园"), ("$.public_service",)),
)
