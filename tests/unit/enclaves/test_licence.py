# SPDX-License-Identifier: Apache-2.0
"""A licence is recognised by another region than the one that issues it."""

import pytest

from feidi.enclaves.licence import RecognisedLicence
from feidi.enclaves.region import Region
from feidi.errors import InvariantError

QUZHOU, YUHANG = Region.of("330800"), Region.of("330110")


def test_recognised_elsewhere() -> None:
    """A licence of the source may hold with the host."""
    licence = RecognisedLicence(name="许可证", issued_in=QUZHOU, recognised_in=(YUHANG,))
    assert licence.recognised_in == (YUHANG,)


@pytest.mark.parametrize("regions", [(), (QUZHOU,), (YUHANG, QUZHOU)])
def test_not_recognised_at_home(regions: tuple[Region, ...]) -> None:
    """Recognition by nobody or by the region that issues it is none."""
    with pytest.raises(InvariantError) as caught:
        RecognisedLicence(name="许可证", issued_in=QUZHOU, recognised_in=regions)
    assert caught.value.place == "licence.recognised_in"


def test_nameless_licence_is_refused() -> None:
    """A licence has a name."""
    with pytest.raises(InvariantError, match="needs a name"):
        RecognisedLicence(name="", issued_in=QUZHOU, recognised_in=(YUHANG,))
