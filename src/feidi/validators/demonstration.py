# SPDX-License-Identifier: Apache-2.0
"""Whether an enclave claims to be a demonstration base."""

from feidi.enclaves.accreditation import AccreditationStatus
from feidi.enclaves.enclave import Enclave

__all__ = ["claims_base"]


def claims_base(enclave: Enclave) -> bool:
    """Say whether it holds the title of a demonstration base or has applied for it.

    Examples
    --------
    >>> from feidi.enclaves.region import Region
    >>> claims_base(Enclave(name="甲园", sources=(Region.of("330800"),), host=Region.of("330110")))
    False
    """
    return any(
        "示范基地" in title.title
        and title.status is not AccreditationStatus.WITHDRAWN
        and title.withdrawn is None
        for title in enclave.accreditations or ()
    )
