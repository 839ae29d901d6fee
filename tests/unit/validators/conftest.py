# SPDX-License-Identifier: Apache-2.0
"""A small world of nouns and rules for the machinery of validators."""

from collections.abc import Iterator, Mapping
from types import SimpleNamespace
from typing import Generic, TypeVar

import pytest
from attrs import frozen

from feidi.labels import Label
from feidi.validators import Depth, Finding, Rule, RuleStatus, Severity

T = TypeVar("T")


@frozen
class Room:
    """A thing inside, with a rule of its own."""

    seats: int


@frozen
class Box(Generic[T]):
    """Anything, boxed."""

    held: T


@frozen
class House:
    """A thing with things inside."""

    name: str
    rooms: tuple[Room, ...] = ()
    boxes: tuple[Box[object], ...] = ()
    by_floor: Mapping[str, Room] | None = None
    unresolved: "Elsewhere | None" = None  # type: ignore[name-defined]  # noqa: F821


@frozen
class Shed:
    """A thing that no rule is asked about and that leads only to more of its kind."""

    name: str
    annex: "Shed | None" = None


def rule(name: str, code: str, on: type[object], severity: Severity, **more: object) -> Rule:
    """Write a card."""
    return Rule(
        name=name,
        code=code,
        on=on,
        severity=severity,
        summary=Label(zh="座位太少", en="too few seats"),
        hint=Label(zh="添座位", en="add seats"),
        since="0.1",
        **more,  # type: ignore[arg-type]
    )


class NoSeats:
    """A room needs a seat."""

    RULE = rule("no-seats", "TOY001", Room, Severity.ERROR)

    def check(self, room: Room) -> Iterator[Finding]:
        """Yield one finding for a room without seats."""
        if room.seats < 1:
            yield Finding.of(self.RULE, "seats", found=str(room.seats), expected="1")


class OneSeat:
    """A room with one seat is lonely."""

    RULE = rule("one-seat", "TOY002", Room, Severity.WARNING, clauses=("G5.5", "G3.1"))

    def check(self, room: Room) -> Iterator[Finding]:
        """Yield one finding for a room with one seat."""
        if room.seats == 1:
            yield Finding.of(self.RULE, "seats", found="1", expected="2")


class ShortName:
    """A house has a long name, says the auditor."""

    RULE = rule("short-name", "ODD003", House, Severity.NOTE, depth=Depth.AUDIT)

    def check(self, house: House) -> Iterator[Finding]:
        """Yield one finding for a short name."""
        if len(house.name) < 3:
            hint = Label(zh="取更长的名", en="take a longer name")
            yield Finding.of(
                self.RULE, found=Label(zh="短", en="short"), expected=Label(zh="长", en="long"), hint=hint
            )


class Gone:
    """A rule that is no longer asked."""

    RULE = rule("gone", "TOY004", House, Severity.ERROR, status=RuleStatus.RETIRED)

    def check(self, house: House) -> Iterator[Finding]:
        """Flag every house."""
        yield Finding.of(self.RULE, found="x", expected="y")


class Broken:
    """A rule that fails itself."""

    RULE = rule("broken", "TOY005", House, Severity.ERROR)

    def check(self, house: House) -> Iterator[Finding]:
        """Raise."""
        raise ZeroDivisionError("nothing over nothing")
        yield


@pytest.fixture(scope="session")
def toys() -> SimpleNamespace:
    """Give the nouns, and `RULES` without the broken one."""
    rules = (NoSeats(), OneSeat(), ShortName(), Gone())
    return SimpleNamespace(
        Room=Room, Box=Box, House=House, Shed=Shed, RULES=rules, NoSeats=NoSeats, Broken=Broken, rule=rule
    )
