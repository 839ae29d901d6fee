# SPDX-License-Identifier: Apache-2.0
"""Records that licence-of-strangers (ENC037) lets pass, and records that it flags with the places."""

from feidi.enclaves import Enclave, PublicService, RecognisedLicence, Region
from tests.support.rule_world import QUZHOU, YUHANG, ZHEJIANG, ZHENHAI, park


def licensed(issued: Region, *recognised: Region) -> Enclave:
    """Give an enclave with one licence."""
    licence = RecognisedLicence(name="许可证", issued_in=issued, recognised_in=recognised)
    return park(public_service=PublicService(licences=(licence,)))


GOOD = (
    licensed(QUZHOU, YUHANG),
    licensed(YUHANG, QUZHOU),
    licensed(QUZHOU, ZHENHAI, ZHEJIANG),
    park(),
    park(public_service=PublicService()),
)
BAD = (
    (licensed(QUZHOU, ZHENHAI), ("$.public_service.licences[0]",)),
    (licensed(ZHENHAI, YUHANG), ("$.public_service.licences[0]",)),
    (licensed(YUHANG, ZHENHAI), ("$.public_service.licences[0]",)),
)
