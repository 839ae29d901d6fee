# SPDX-License-Identifier: Apache-2.0
"""Who resides on a day for sure and who perhaps, and whether a published fact is said of that day."""

from fractions import Fraction

from feidi.dates.date import Date
from feidi.enclaves.fact import Bound, PublishedFact
from feidi.enclaves.project import Project
from feidi.evaluation.evidence import Ground
from feidi.labels import Label
from feidi.quantities.exact import plain

__all__ = ["fact_ground", "is_said_of", "reaches", "residents_on"]


def residents_on(
    projects: tuple[Project, ...], on: Date | None
) -> tuple[tuple[Project, ...], tuple[Project, ...]]:
    """Return the projects that reside there for sure, and those of which the days known do not tell.

    Examples
    --------
    >>> from feidi.dates import date_of
    >>> here, perhaps = residents_on((Project(name="甲", entered="2020-01-01"), Project(name="乙")), date_of("2021-03-31"))
    >>> here[0].name, perhaps[0].name
    ('甲', '乙')
    """
    if on is None:
        return tuple(project for project in projects if project.is_in_residence), ()
    there = tuple((project, project.is_in_residence_on(on)) for project in projects)
    return (
        tuple(project for project, resides in there if resides),
        tuple(project for project, resides in there if resides is None),
    )


def is_said_of(fact: PublishedFact, on: Date | None) -> bool:
    """Whether a fact speaks of a day: its own day, or the last day of its year.

    Without a day any fact speaks.
    """
    if on is None:
        return True
    return fact.as_of == on if fact.as_of else fact.year is not None and fact.year.last == on


def reaches(fact: PublishedFact | None, threshold: Fraction, on: Date | None) -> bool | None:
    """Whether a published number reaches a threshold on a day; ``None`` where it does not tell."""
    if fact is None or not is_said_of(fact, on) or not isinstance(fact.value, int | Fraction):
        return None
    return fact.is_at_least(threshold)


def fact_ground(fact: PublishedFact) -> Ground:
    """Return a published fact as evidence, with its bound, its day and its citation."""
    value = plain(Fraction(fact.value)) if isinstance(fact.value, int | Fraction) else str(fact.value)
    if isinstance(fact.upper, int | Fraction):
        value = f"{value}-{plain(Fraction(fact.upper))}"
    said = str(fact.as_of or fact.year or "")
    exact = fact.bound is Bound.EXACT
    zh = value + ("" if fact.unit is None else fact.unit.zh) + ("" if exact else f"({fact.bound.label.zh})")
    en = (
        ("" if exact else f"{fact.bound.label.en} ")
        + value
        + ("" if fact.unit is None else f" {fact.unit.en}")
    )
    return Ground(
        what=fact.label,
        path=f"facts.{fact.id}",
        found=Label(zh=zh + (f", {said}" if said else ""), en=en + (f", {said}" if said else "")),
        citation=fact.citation,
        certainty=fact.certainty,
    )
