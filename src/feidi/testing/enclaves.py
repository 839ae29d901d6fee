# SPDX-License-Identifier: Apache-2.0
"""Strategies for whole enclaves: everything that may be known of one, and everything that may not."""

from typing import Any, Final, TypeVar

from attrs import evolve
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from feidi.dates.date import Date
from feidi.dates.fiscal_year import FiscalYear
from feidi.enclaves.builder import BuilderKind
from feidi.enclaves.enclave import Enclave
from feidi.enclaves.kind import EnclaveKind
from feidi.enclaves.life import LifeCycle, LifeStage
from feidi.enclaves.purpose import Purpose
from feidi.testing.commitments import governance_bodies, host_plans, public_services
from feidi.testing.dates import days, fiscal_years
from feidi.testing.places import names, organisations, regions, sectors, zones
from feidi.testing.residents import (
    innovation_carriers,
    investments,
    land_uses,
    projects,
    published_facts,
    talents,
)
from feidi.testing.standing import accreditations, life_cycles, memberships

__all__ = ["enclaves"]

T = TypeVar("T")

_NAMES_EN: Final = st.just("") | st.sampled_from(("Haichuang Park", "Park A"))
_IDS: Final = st.just("") | st.sampled_from(("park-a", "park-b", "haichuang"))


def _few(things: SearchStrategy[T], most: int = 2) -> SearchStrategy[tuple[T, ...]]:
    return st.lists(things, max_size=most).map(tuple)


@st.composite
def _days(draw: DrawFn) -> tuple[Date | None, FiscalYear | None, LifeCycle | None]:
    """Give the day, the year and the life of an enclave, none of which contradicts another."""
    life = draw(st.none() | life_cycles())
    ended = None if life is None else life.first(LifeStage.ENDED)
    established = draw(st.none() | (days() if ended is None else days(max_value=ended)))
    known = fiscal_years() if established is None else st.just(FiscalYear.of(established))
    return established, draw(st.none() | known), life


_PLACES: Final = st.lists(regions(), min_size=2, max_size=4, unique_by=lambda region: region.code)
_FACTS: Final = st.lists(published_facts(), max_size=2, unique_by=lambda fact: fact.id)
# What may be known beside names, places and days; an example knows a few of them, any together.
_KNOWN: Final[dict[str, SearchStrategy[object]]] = {
    "kind": st.sampled_from(EnclaveKind),
    "purposes": _few(st.sampled_from(Purpose)),
    "zone": zones(),
    "sectors": sectors(),
    "builders": _few(st.sampled_from(BuilderKind)),
    "owner": organisations(),
    "operator": organisations(),
    "ownership_separated": st.booleans(),
    "has_operating_rules": st.booleans(),
    "governance": _few(governance_bodies()),
    "host_plan": host_plans(),
    "land": land_uses(),
    "investment": investments(),
    "carriers": _few(innovation_carriers()),
    "talent": _few(talents()),
    "public_service": public_services(),
    "memberships": _few(memberships()),
    "accreditations": _few(accreditations()),
}


@st.composite
def _enclaves(draw: DrawFn, most_projects: int) -> Enclave:
    host, *sources = draw(_PLACES)
    established, year, life = draw(_days())
    known = draw(st.lists(st.sampled_from(sorted(_KNOWN)), unique=True, max_size=6))
    bare = Enclave(
        name=draw(names()),
        sources=tuple(sources),
        host=host,
        name_en=draw(_NAMES_EN),
        id=draw(_IDS),
        established=established,
        established_year=year,
        life=life,
        projects=draw(st.none() | _few(projects(), most_projects)),
        facts=tuple(draw(_FACTS)),
    )
    more: dict[str, Any] = {name: draw(_KNOWN[name]) for name in known}
    return evolve(bare, **more)


def enclaves(*, most_projects: int = 3) -> SearchStrategy[Enclave]:
    """Give enclaves of regions of the register: a name, two places, and a few of all things that may be known.

    Parameters
    ----------
    most_projects
        How many projects one lists at most.

    Examples
    --------
    >>> from hypothesis import HealthCheck, given, settings
    >>> @settings(suppress_health_check=[HealthCheck.too_slow])
    ... @given(enclaves())
    ... def test_the_host_is_no_source(enclave):
    ...     assert enclave.host not in enclave.sources
    >>> test_the_host_is_no_source()
    """
    return _enclaves(most_projects)
