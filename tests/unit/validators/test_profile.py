# SPDX-License-Identifier: Apache-2.0
"""A profile chooses rules by depth, name, code and family."""

from types import SimpleNamespace

import pytest

from feidi.errors import NotFoundError
from feidi.labels import Label
from feidi.validators import AUDIT, BASIC, PROFILES, PUBLICATION, Profile, profile_of


def _taken(profile: Profile, toys: SimpleNamespace) -> list[str]:
    return [checker.RULE.code for checker in toys.RULES if profile.takes(checker.RULE)]


def test_each_holds_the_one_before(toys: SimpleNamespace) -> None:
    """Audit takes all that basic takes, publication all that audit takes; a retired rule is in none."""
    assert _taken(BASIC, toys) == ["TOY001", "TOY002"]
    assert _taken(AUDIT, toys) == ["TOY001", "TOY002", "ODD003"]
    assert _taken(PUBLICATION, toys) == ["TOY001", "TOY002", "ODD003"]
    assert set(BASIC.depths) < set(AUDIT.depths) < set(PUBLICATION.depths)


@pytest.mark.parametrize(
    ("also", "without", "taken"),
    [
        (("short-name",), (), ["TOY001", "TOY002", "ODD003"]),
        (("ODD003",), ("TOY",), ["ODD003"]),
        ((), ("no-seats",), ["TOY002"]),
        (("TOY001", "gone"), ("TOY001",), ["TOY002"]),
    ],
)
def test_own_choice(
    toys: SimpleNamespace, also: tuple[str, ...], without: tuple[str, ...], taken: list[str]
) -> None:
    """What is left out stays out whatever else is said, and no choice brings back a retired rule."""
    own = Profile(
        name="own", label=Label(zh="自定", en="own"), depths=BASIC.depths, also=also, without=without
    )
    assert _taken(own, toys) == taken


def test_by_name() -> None:
    """A built-in profile is found by its name; another name lists them."""
    assert [profile_of(profile.name) for profile in PROFILES] == list(PROFILES)
    with pytest.raises(NotFoundError, match="basic, audit, publication"):
        profile_of("strict")
