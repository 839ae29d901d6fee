# SPDX-License-Identifier: Apache-2.0
"""Strategies for lives, titles, alliances and typical cases."""

from typing import Final

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from feidi.enclaves.accreditation import Accreditation, AccreditationStatus
from feidi.enclaves.alliance import Alliance, Convention, Membership
from feidi.enclaves.case_record import CaseRecord
from feidi.enclaves.life import LifeCycle, LifeEvent, LifeStage
from feidi.testing.dates import days
from feidi.testing.labels import labels
from feidi.testing.places import CITED, names, organisations, regions

__all__ = [
    "accreditations",
    "alliances",
    "case_records",
    "conventions",
    "life_cycles",
    "life_events",
    "memberships",
]

_DAYS: Final = st.none() | days()
_TITLES: Final = st.just("省级数字经济“飞地”示范基地") | names()


def life_events() -> SearchStrategy[LifeEvent]:
    """Give single steps of a life.

    Examples
    --------
    >>> from hypothesis import given
    >>> @given(life_events())
    ... def test_a_step_leads_to_a_stage(event):
    ...     assert event.stage in LifeStage
    >>> test_a_step_leads_to_a_stage()
    """
    return st.builds(LifeEvent, stage=st.sampled_from(LifeStage), day=days(), citation=CITED)


@st.composite
def _life_cycles(draw: DrawFn) -> LifeCycle:
    stage = draw(st.sampled_from(LifeStage))
    events: list[LifeEvent] = []
    for day in sorted(draw(st.lists(days(), min_size=1, max_size=5))):
        events.append(LifeEvent(stage=stage, day=day, citation=draw(CITED)))
        if not stage.next_stages:
            break
        stage = draw(st.sampled_from(stage.next_stages))
    return LifeCycle(tuple(events))


def life_cycles() -> SearchStrategy[LifeCycle]:
    """Give lives: legal steps in the order of time, some on one day.

    Examples
    --------
    >>> from hypothesis import given
    >>> @given(life_cycles())
    ... def test_the_last_stage_stays(life):
    ...     assert life.stage_at(life.events[-1].day) is life.stage
    >>> test_the_last_stage_stays()
    """
    return _life_cycles()


@st.composite
def _accreditations(draw: DrawFn) -> Accreditation:
    awarded, withdrawn = sorted((draw(days()), draw(days())))
    return Accreditation(
        title=draw(_TITLES),
        status=draw(st.sampled_from(AccreditationStatus)),
        granted_by=draw(st.none() | regions()),
        batch=draw(st.none() | st.integers(1, 5)),
        awarded=draw(st.sampled_from((None, awarded))),
        withdrawn=draw(st.sampled_from((None, withdrawn))),
        citation=draw(CITED),
    )


def accreditations() -> SearchStrategy[Accreditation]:
    """Give titles; status and days may disagree, which is a finding.

    Examples
    --------
    >>> from hypothesis import given
    >>> @given(accreditations())
    ... def test_what_is_withdrawn_is_not_in_force(title):
    ...     assert not (title.withdrawn and title.is_in_force)
    >>> test_what_is_withdrawn_is_not_in_force()
    """
    return _accreditations()


def conventions() -> SearchStrategy[Convention]:
    """Give rules that the members of an alliance set themselves."""
    return st.builds(Convention, title=names(), adopted=_DAYS, citation=CITED)


def alliances() -> SearchStrategy[Alliance]:
    """Give alliances.

    Examples
    --------
    >>> from hypothesis import given
    >>> @given(alliances())
    ... def test_members_stand_once(alliance):
    ...     members = [member.name for member in alliance.members or ()]
    ...     assert len(set(members)) == len(members)
    >>> test_members_stand_once()
    """
    known = st.lists(organisations(), max_size=3, unique_by=lambda member: member.name)
    return st.builds(
        Alliance,
        name=names(),
        members=st.none() | known.map(tuple),
        convention=st.none() | conventions(),
        founded=_DAYS,
        citation=CITED,
    )


def memberships() -> SearchStrategy[Membership]:
    """Give memberships in alliances."""
    return st.builds(Membership, alliance=names(), since=_DAYS, citation=CITED)


def case_records() -> SearchStrategy[CaseRecord]:
    """Give typical cases of enclaves.

    Examples
    --------
    >>> from hypothesis import given
    >>> @given(case_records())
    ... def test_a_case_is_of_an_enclave(case):
    ...     assert case.enclave
    >>> test_a_case_is_of_an_enclave()
    """
    return st.builds(
        CaseRecord,
        title=labels(),
        enclave=names(),
        summary=labels(),
        practices=st.lists(labels(), max_size=2).map(tuple),
        published=_DAYS,
        citation=CITED,
    )
