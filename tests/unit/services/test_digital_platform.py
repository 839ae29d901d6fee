# SPDX-License-Identifier: Apache-2.0
"""Platforms of industrial internet and cloud."""

import pytest

from feidi.dates.date import date_of
from feidi.errors import InvariantError
from feidi.services.digital_platform import Platform, PlatformKind, PlatformReach


def test_kinds_and_reaches_have_their_words() -> None:
    """Kinds and reaches are told apart by name."""
    assert [kind.label.zh for kind in PlatformKind] == ["工业互联网平台", "工业云平台"]
    assert [reach.label.zh for reach in PlatformReach] == ["区域级", "行业级"]


def test_only_the_name_is_needed() -> None:
    """Kind, reach and users may be unknown; the day is read from ISO text."""
    platform = Platform(name="平台", opened="2021-01-01")
    assert (platform.kind, platform.reach, platform.firms) == (None, None, None)
    assert platform.opened == date_of("2021-01-01")


def test_name_and_users() -> None:
    """A platform has a name, and its users are not below 0."""
    with pytest.raises(InvariantError, match="needs a name"):
        Platform(name="")
    with pytest.raises(InvariantError) as caught:
        Platform(name="平台", firms=-1)
    assert caught.value.place == "platform.firms"
