# SPDX-License-Identifier: Apache-2.0
"""Enough projects in residence."""

from collections.abc import Callable

import pytest

from feidi.dates.date import date_of
from feidi.enclaves.enclave import Enclave
from feidi.enclaves.fact import Bound, PublishedFact
from feidi.enclaves.project import Project
from feidi.enclaves.residence import PROJECT_COUNT
from feidi.errors import InvariantError
from feidi.evaluation.answer import Answer
from feidi.evaluation.eligibility.projects_in_residence import ProjectsInResidence

ASKED = ProjectsInResidence(2)
DAY = date_of("2021-12-31")


@pytest.mark.parametrize(("count", "answer"), [(1, Answer.NOT_MET), (2, Answer.MET), (3, Answer.MET)])
def test_a_list_is_counted(park: Callable[..., Enclave], count: int, answer: Answer) -> None:
    """The threshold itself suffices."""
    listed = park(projects=tuple(Project(name=str(at)) for at in range(count)))
    reply = ASKED.ask(listed, None)
    assert reply.answer is answer
    assert [ground.found.en for ground in reply.evidence] == [str(count)]


def test_on_a_day_both_bounds_answer(park: Callable[..., Enclave]) -> None:
    """Who perhaps was there leaves the answer open exactly where it matters."""
    sure, open_ = Project(name="甲", entered="2020-01-01"), Project(name="乙")
    reply = ASKED.ask(park(projects=(sure, open_)), DAY)
    assert reply.answer is Answer.UNKNOWN
    assert reply.evidence[0].found.en == "1, and 1 perhaps that day"
    assert ASKED.ask(park(projects=(open_,)), DAY).answer is Answer.NOT_MET
    more = Project(name="丙", entered="2020-01-01")
    assert ASKED.ask(park(projects=(sure, more, open_)), DAY).answer is Answer.MET


def test_a_published_count_stands_in(
    park: Callable[..., Enclave], fact: Callable[..., PublishedFact]
) -> None:
    """Without a list the published number answers, by its bound; a list goes before it, and both are shown."""
    assert ASKED.ask(park(), None).answer is Answer.UNKNOWN
    assert ASKED.ask(park(facts=(fact(PROJECT_COUNT, 2),)), None).answer is Answer.MET
    about = park(facts=(fact(PROJECT_COUNT, 2, bound=Bound.ABOUT),))
    assert ASKED.ask(about, None).answer is Answer.UNKNOWN
    both = ASKED.ask(park(projects=(), facts=(fact(PROJECT_COUNT, 2),)), None)
    assert both.answer is Answer.NOT_MET
    assert [ground.path for ground in both.evidence] == ["projects", "facts.project_count"]


@pytest.mark.parametrize("threshold", [0, -1, True, "10"])
def test_thresholds_are_counts(threshold: object) -> None:
    """A threshold that is no number of projects is refused."""
    with pytest.raises(InvariantError, match=r"not a number of projects|must be"):
        ProjectsInResidence(threshold)  # type: ignore[arg-type]
