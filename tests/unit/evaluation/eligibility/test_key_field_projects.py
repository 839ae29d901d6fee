# SPDX-License-Identifier: Apache-2.0
"""Enough of the projects in key fields."""

from collections.abc import Callable
from fractions import Fraction
from itertools import product

import pytest
from attrs import evolve

from feidi.dates.date import date_of
from feidi.enclaves.enclave import Enclave
from feidi.enclaves.fact import Bound, PublishedFact
from feidi.enclaves.project import Project
from feidi.enclaves.residence import KEY_FIELD_SHARE
from feidi.evaluation.answer import Answer
from feidi.evaluation.eligibility.key_field_projects import KeyFieldProjects
from feidi.quantities.share import Share

ASKED = KeyFieldProjects("50%")
DAY = date_of("2021-12-31")


def _projects(fields: str, *, dated: bool = True) -> tuple[Project, ...]:
    """Give a project for each letter: k in a key field, o in another, u not known."""
    known = {"k": True, "o": False, "u": None}
    return tuple(
        Project(name=f"{letter}{at}", key_field=known[letter], entered="2020-01-01" if dated else None)
        for at, letter in enumerate(fields)
    )


@pytest.mark.parametrize(
    ("fields", "answer"),
    [
        ("ko", Answer.MET),
        ("koo", Answer.NOT_MET),
        ("kou", Answer.UNKNOWN),
        ("kku", Answer.MET),
        ("ooou", Answer.NOT_MET),
        ("u", Answer.UNKNOWN),
    ],
)
def test_a_list_gives_bounds(park: Callable[..., Enclave], fields: str, answer: Answer) -> None:
    """Half suffices; who is in no known field leaves it open exactly where it matters."""
    assert ASKED.ask(park(projects=_projects(fields)), None).answer is answer


@pytest.mark.parametrize(
    ("here", "perhaps", "answer"),
    [
        ("ko", "o", Answer.UNKNOWN),
        ("ko", "k", Answer.MET),
        ("koo", "k", Answer.UNKNOWN),
        ("koo", "o", Answer.NOT_MET),
        ("koo", "u", Answer.UNKNOWN),
        ("", "kkk", Answer.UNKNOWN),
    ],
)
def test_on_a_day_residence_is_open_too(
    park: Callable[..., Enclave], here: str, perhaps: str, answer: Answer
) -> None:
    """Who perhaps was there counts on the side that is worse for the answer."""
    projects = (*_projects(here), *_projects(perhaps, dated=False)[::-1])
    names = tuple(
        Project(name=f"{at}", key_field=p.key_field, entered=p.entered) for at, p in enumerate(projects)
    )
    assert ASKED.ask(park(projects=names), DAY).answer is answer


@pytest.mark.parametrize("here", ["k", "o", "ko", "kou", "uu"])
@pytest.mark.parametrize("perhaps", ["", "u", "ku", "ou", "kouu"])
def test_answers_are_those_of_every_case(park: Callable[..., Enclave], here: str, perhaps: str) -> None:
    """The answer is met or not met exactly where all cases of who was there and in which field agree."""
    projects = (*_projects(here), *_projects(perhaps, dated=False))
    named = tuple(evolve(project, name=str(at)) for at, project in enumerate(projects))
    shares = set()
    for present in product([True, False], repeat=len(perhaps)):
        there = here + "".join(letter for letter, is_there in zip(perhaps, present, strict=True) if is_there)
        for fields in product("ko", repeat=there.count("u")):
            key = there.count("k") + fields.count("k")
            shares.add(Fraction(key, len(there)))
    for asked in (Fraction(1, 4), Fraction(1, 3), Fraction(1, 2), Fraction(2, 3), Fraction(1)):
        met = {share >= asked for share in shares}
        expected = Answer.UNKNOWN if len(met) == 2 else Answer.MET if met == {True} else Answer.NOT_MET
        assert KeyFieldProjects(Share(asked)).ask(park(projects=named), DAY).answer is expected


def test_evidence_counts(park: Callable[..., Enclave]) -> None:
    """The evidence gives the numbers behind the answer."""
    reply = ASKED.ask(park(projects=(*_projects("kou"), Project(name="x"))), DAY)
    assert reply.evidence[0].found.en == "1 of 3, the field of 1 not known, and 1 perhaps that day"
    assert reply.evidence[0].found.zh == "1个(共3个), 1个领域未知, 另有1个当日是否入驻未知"


def test_a_published_share_stands_in(
    park: Callable[..., Enclave], fact: Callable[..., PublishedFact]
) -> None:
    """Without residents in a list the published share answers, by its bound."""
    above = fact(KEY_FIELD_SHARE, Fraction(7, 10), bound=Bound.AT_LEAST)
    assert ASKED.ask(park(facts=(above,)), None).answer is Answer.MET
    assert KeyFieldProjects("80%").ask(park(facts=(above,)), None).answer is Answer.UNKNOWN
    assert ASKED.ask(park(projects=()), None).answer is Answer.UNKNOWN
    listed = ASKED.ask(park(projects=_projects("o"), facts=(above,)), None)
    assert listed.answer is Answer.NOT_MET
    assert len(listed.evidence) == 2


def test_thresholds_are_shares() -> None:
    """A share is taken as it is or read."""
    assert KeyFieldProjects(Share("1/2")) == ASKED
    assert ASKED.label.zh == "数字经济等重点领域项目占比不低于50%"
