# SPDX-License-Identifier: Apache-2.0
"""What `validate` raises is a group of feidi's own errors."""

import pickle
from types import SimpleNamespace

import pytest

from feidi.errors import FeidiError
from feidi.validators import Finding, FindingError, FindingsError


@pytest.fixture
def group(toys: SimpleNamespace) -> FindingsError:
    """Give a group of two."""
    findings = [
        Finding.of(toys.NoSeats.RULE, "rooms", at, "seats", found="0", expected="1") for at in range(2)
    ]
    return FindingsError("2 findings", [FindingError(finding) for finding in findings])


def test_group_is_both(group: FindingsError) -> None:
    """It is caught as feidi's error and as an exception group, and names every finding."""
    assert isinstance(group, FeidiError)
    assert isinstance(group, ExceptionGroup)
    assert [finding.place for finding in group.findings] == ["$.rooms[0].seats", "$.rooms[1].seats"]
    assert str(group) == (
        "2 findings\n"
        "  $.rooms[0].seats: TOY001 no-seats: too few seats: found 0; expected 1; add seats\n"
        "  $.rooms[1].seats: TOY001 no-seats: too few seats: found 0; expected 1; add seats"
    )
    assert group.remedy == "add seats"


def test_except_star(group: FindingsError) -> None:
    """``except*`` takes the findings out one kind at a time and leaves the rest a group of the same class."""
    seen: list[str] = []
    try:
        raise group
    except* FindingError as caught:
        seen += [error.place for error in caught.exceptions if isinstance(error, FindingError)]
    assert seen == ["$.rooms[0].seats", "$.rooms[1].seats"]
    matched, rest = group.split(lambda error: getattr(error, "place", "") == "$.rooms[0].seats")
    assert type(matched) is FindingsError
    assert type(rest) is FindingsError
    assert [finding.at[1] for finding in (*matched.findings, *rest.findings)] == [0, 1]


def test_one_travels(group: FindingsError) -> None:
    """One finding as an exception goes through pickle with its text."""
    (error, _) = group.exceptions
    assert str(FindingError(group.findings[0])) == str(error)
    assert error.__reduce__() == (FindingError, (group.findings[0],))
    assert pickle.loads(pickle.dumps(error)).finding == group.findings[0]
