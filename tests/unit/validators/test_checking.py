# SPDX-License-Identifier: Apache-2.0
"""Checking: what is wrong, whether it is valid, the noun itself or all errors."""

from types import SimpleNamespace

import pytest

from feidi.dates.date import date_of
from feidi.errors import FeidiError, InvariantError
from feidi.validators import (
    AUDIT,
    BASIC,
    FindingsError,
    RuleError,
    Severity,
    check,
    is_valid,
    iter_findings,
    validate,
)


def test_parts_are_walked(toys: SimpleNamespace) -> None:
    """Findings of nested nouns come in the order of the fields, each with its path."""
    house = toys.House(
        "manor",
        rooms=(toys.Room(0), toys.Room(2), toys.Room(1)),
        boxes=(toys.Box("text"), toys.Box(toys.Room(0))),
        by_floor={"first": toys.Room(0)},
    )
    assert [finding.place for finding in check(house, rules=toys.RULES)] == [
        "$.rooms[0].seats",
        "$.rooms[2].seats",
        "$.boxes[1].held.seats",
        "$.by_floor.first.seats",
    ]


@pytest.mark.parametrize("row", [tuple, list])
def test_rows_are_walked(toys: SimpleNamespace, row: type) -> None:
    """A tuple or list of nouns is checked one by one under its positions, a mapping under its keys."""
    rooms = row([toys.Room(2), toys.Room(0)])
    assert [finding.place for finding in check(rooms, rules=toys.RULES)] == ["$[1].seats"]
    assert [finding.place for finding in check({"a": toys.Room(0)}, rules=toys.RULES)] == ["$.a.seats"]
    assert len(check(row(), rules=toys.RULES)) == 0


def test_found_as_it_goes(toys: SimpleNamespace) -> None:
    """Findings are yielded one at a time: a later rule that fails does not take back an earlier finding."""
    rules = (toys.NoSeats(), toys.Broken())
    found = iter_findings((toys.Room(0), toys.House("x")), rules=rules)
    assert next(found).place == "$[0].seats"
    with pytest.raises(RuleError, match="TOY005 broken: the rule raised ZeroDivisionError"):
        next(found)


def test_profile_and_severity(toys: SimpleNamespace) -> None:
    """The profile chooses the rules, and `at_least` the mildest severity."""
    house = toys.House("x", rooms=(toys.Room(0), toys.Room(1)))
    codes = {
        (profile.name, severity.value): [
            finding.rule.code
            for finding in check(house, profile=profile, rules=toys.RULES, at_least=severity)
        ]
        for profile in (BASIC, AUDIT)
        for severity in Severity
    }
    assert codes[("basic", "error")] == ["TOY001"]
    assert codes[("basic", "note")] == ["TOY001", "TOY002"]
    assert codes[("audit", "warning")] == ["TOY001", "TOY002"]
    assert codes[("audit", "note")] == ["ODD003", "TOY001", "TOY002"]


@pytest.mark.parametrize("wrong", [None, 42, "enclave", (1,), {"a": object()}, [[1]]])
def test_no_noun(toys: SimpleNamespace, wrong: object) -> None:
    """What is no noun is refused by name and place, and is not valid."""
    with pytest.raises(InvariantError, match="nothing here can be checked"):
        check(wrong, rules=toys.RULES)
    with pytest.raises(InvariantError):
        validate(wrong, rules=toys.RULES)
    assert not is_valid(wrong, rules=toys.RULES)


def test_noun_without_rules(toys: SimpleNamespace) -> None:
    """A noun that no rule is asked about has nothing wrong with it."""
    shed = toys.Shed("hut")
    assert len(check(shed, rules=toys.RULES)) == 0
    assert validate(shed, rules=toys.RULES) is shed


def test_days_can_be_checked(toys: SimpleNamespace) -> None:
    """A day is no noun, but a document may hold one, and nothing is wrong with it."""
    day = date_of("2021-03-31")
    assert validate(day, rules=toys.RULES) is day
    assert len(check((day, toys.Shed("hut")), rules=toys.RULES)) == 0


def test_no_end(toys: SimpleNamespace) -> None:
    """A box that holds itself ends in feidi's error and not in a loop."""
    shelf: list[object] = []
    shelf.append(shelf)
    endless = toys.Box(shelf)
    with pytest.raises(InvariantError, match="nested deeper"):
        check(endless, rules=toys.RULES)
    assert not is_valid(endless, rules=toys.RULES)


def test_valid_comes_back(toys: SimpleNamespace) -> None:
    """What has no error comes back as the same object, warnings or not."""
    lonely = toys.Room(1)
    assert validate(lonely, rules=toys.RULES) is lonely
    assert is_valid(lonely, rules=toys.RULES)


def test_every_finding_is_raised(toys: SimpleNamespace) -> None:
    """Every error is raised at once; warnings too where they are asked for."""
    rooms = (toys.Room(0), toys.Room(1), toys.Room(0))
    with pytest.raises(FindingsError, match="2 findings") as caught:
        validate(rooms, rules=toys.RULES)
    assert [finding.at[0] for finding in caught.value.findings] == [0, 2]
    with pytest.raises(FindingsError, match="3 findings"):
        validate(rooms, rules=toys.RULES, at_least=Severity.WARNING)
    assert not is_valid(toys.Room(1), rules=toys.RULES, at_least=Severity.WARNING)


def test_questions_agree(toys: SimpleNamespace) -> None:
    """`is_valid` never raises and is true exactly when `validate` returns, broken rules included."""
    for subject in (toys.Room(0), toys.Room(1), toys.House("x"), None, (), (toys.Room(2), 3)):
        for rules in (toys.RULES, (*toys.RULES, toys.Broken())):
            for severity in Severity:
                try:
                    validate(subject, rules=rules, at_least=severity)
                    returned = True
                except FeidiError:
                    returned = False
                assert is_valid(subject, rules=rules, at_least=severity) is returned
