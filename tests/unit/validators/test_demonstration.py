# SPDX-License-Identifier: Apache-2.0
"""Who claims to be a demonstration base."""

import pytest

from feidi.enclaves import Accreditation, AccreditationStatus, Enclave, Region
from feidi.validators.demonstration import claims_base


@pytest.mark.parametrize(
    ("title", "status", "withdrawn", "claims"),
    [
        ("省级数字经济“飞地”示范基地", AccreditationStatus.AWARDED, None, True),
        ("示范基地", AccreditationStatus.APPLIED, None, True),
        ("示范基地", AccreditationStatus.WITHDRAWN, None, False),
        ("示范基地", AccreditationStatus.AWARDED, "2023-01-01", False),
        ("省级众创空间", AccreditationStatus.AWARDED, None, False),
    ],
)
def test_title_and_status_decide(
    title: str, status: AccreditationStatus, withdrawn: str | None, claims: bool
) -> None:
    """Applied, pilot and awarded claim the title; withdrawn ones and other titles do not."""
    held = Accreditation(title=title, status=status, withdrawn=withdrawn)
    sources, host = (Region.of("330800"),), Region.of("330110")
    assert claims_base(Enclave(name="甲园", sources=sources, host=host, accreditations=(held,))) is claims
    assert not claims_base(Enclave(name="甲园", sources=sources, host=host))
