# SPDX-License-Identifier: Apache-2.0
"""Registered in one place and working in another."""

from collections.abc import Callable

import pytest

from feidi.dates.date import date_of
from feidi.enclaves.enclave import Enclave
from feidi.enclaves.project import Project
from feidi.enclaves.region import Region
from feidi.evaluation.answer import Answer
from feidi.evaluation.eligibility.registered_elsewhere import RegisteredElsewhere

QUZHOU, YUHANG = Region.of("330800"), Region.of("330110")
PLACES = {"a": (QUZHOU, YUHANG), "s": (YUHANG, YUHANG), "u": (None, YUHANG)}


def _projects(places: str, entered: str | None = "2020-01-01") -> tuple[Project, ...]:
    """Give a project for each letter: a apart, s the same, u not known."""
    return tuple(
        Project(name=f"{at}", registered_in=PLACES[letter][0], operates_in=PLACES[letter][1], entered=entered)
        for at, letter in enumerate(places)
    )


@pytest.mark.parametrize(
    ("places", "answer"),
    [
        ("aa", Answer.MET),
        ("ss", Answer.NOT_MET),
        ("as", Answer.UNKNOWN),
        ("au", Answer.UNKNOWN),
        ("", Answer.UNKNOWN),
    ],
)
def test_all_or_none_answer(park: Callable[..., Enclave], places: str, answer: Answer) -> None:
    """The notice gives no share: only all and none of the residents answer."""
    assert RegisteredElsewhere().ask(park(projects=_projects(places)), None).answer is answer


def test_without_a_list_nothing_is_known(park: Callable[..., Enclave]) -> None:
    """A record without projects does not answer."""
    assert RegisteredElsewhere().ask(park(), None).answer is Answer.UNKNOWN
    assert RegisteredElsewhere().label.en == "residents registered elsewhere than they work"


def test_who_perhaps_was_there_cannot_carry(park: Callable[..., Enclave]) -> None:
    """On a day, projects that only perhaps reside there spoil an answer and give none alone."""
    day = date_of("2021-12-31")
    perhaps = tuple(
        Project(name=f"p{p.name}", operates_in=YUHANG, registered_in=YUHANG) for p in _projects("a")
    )
    asked = RegisteredElsewhere()
    assert asked.ask(park(projects=_projects("a")), day).answer is Answer.MET
    reply = asked.ask(park(projects=(*_projects("a"), *perhaps)), day)
    assert reply.answer is Answer.UNKNOWN
    assert reply.evidence[0].found.en == "1 apart, 1 the same, 0 not known"
    assert asked.ask(park(projects=perhaps), day).answer is Answer.UNKNOWN
