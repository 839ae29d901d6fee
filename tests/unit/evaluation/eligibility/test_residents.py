# SPDX-License-Identifier: Apache-2.0
"""Who resides on a day, and what published numbers say of it."""

from collections.abc import Callable
from fractions import Fraction

from feidi.dates.date import date_of
from feidi.dates.fiscal_year import FiscalYear
from feidi.enclaves.fact import Bound, PublishedFact
from feidi.enclaves.project import Project, ProjectStage
from feidi.evaluation.eligibility.residents import fact_ground, is_said_of, reaches, residents_on

DAY = date_of("2021-12-31")


def test_without_a_day_the_record_stands() -> None:
    """Who left is gone and everybody else is there."""
    here, perhaps = residents_on((Project(name="甲"), Project(name="乙", stage=ProjectStage.EXITED)), None)
    assert [project.name for project in here] == ["甲"]
    assert perhaps == ()


def test_on_a_day_some_are_open() -> None:
    """Who came before is there, who came later is not, and of who has no day it is not known."""
    projects = (Project(name="甲", entered=DAY), Project(name="乙", entered="2022-01-01"), Project(name="丙"))
    here, perhaps = residents_on(projects, DAY)
    assert [project.name for project in here] == ["甲"]
    assert [project.name for project in perhaps] == ["丙"]


def test_facts_speak_of_their_day(fact: Callable[..., PublishedFact]) -> None:
    """A fact speaks of its own day and of the last day of its year; undated ones of no day in particular."""
    assert is_said_of(fact("n", 3), None)
    assert not is_said_of(fact("n", 3), DAY)
    assert is_said_of(fact("n", 3, year=FiscalYear(2021)), DAY)
    assert not is_said_of(fact("n", 3, year=FiscalYear(2020)), DAY)
    assert is_said_of(fact("n", 3, as_of=DAY), DAY)
    assert not is_said_of(fact("n", 3, as_of="2021-12-30", year=FiscalYear(2021)), DAY)


def test_numbers_reach_thresholds(fact: Callable[..., PublishedFact]) -> None:
    """Only a number said of the day answers."""
    assert reaches(None, Fraction(1), None) is None
    assert reaches(fact("n", "很多"), Fraction(1), None) is None
    assert reaches(fact("n", 3), Fraction(1), DAY) is None
    assert reaches(fact("n", 3), Fraction(3), None) is True
    assert reaches(fact("n", 3, bound=Bound.AT_LEAST), Fraction(4), None) is None


def test_facts_are_shown_as_printed(fact: Callable[..., PublishedFact]) -> None:
    """Bound, range, day and citation stand with the number."""
    shown = fact_ground(fact("n", 3, bound=Bound.AT_LEAST, year=FiscalYear(2021)))
    assert (shown.found.zh, shown.found.en) == ("3个(以上), 2021", "at least 3 units, 2021")
    assert fact_ground(fact("n", 3, upper=5)).found.en == "3-5 units"
    assert fact_ground(fact("n", "很多")).found.zh == "很多"
    assert shown.text("en") == "published: at least 3 units, 2021 (News, weakly published)"
