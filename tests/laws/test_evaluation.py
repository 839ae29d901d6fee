# SPDX-License-Identifier: Apache-2.0
"""Laws of eligibility: more never hurts, filling in never turns round, and what is beside the point changes nothing."""

from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from feidi.dates.date import Date
from feidi.enclaves.enclave import Enclave
from feidi.enclaves.fact import PublishedFact
from feidi.enclaves.project import Project
from feidi.enclaves.region import Region
from feidi.enclaves.residence import KEY_FIELD_SHARE, PROJECT_COUNT
from feidi.evaluation import Answer, KeyFieldProjects, ProjectsInResidence, eligibility
from feidi.published.demonstration import CONDITIONS_2021
from feidi.testing import days, enclaves, published_facts
from tests.support.profiles import costly

QUZHOU, YUHANG = Region.of("330800"), Region.of("330110")
PARK = Enclave(name="甲园", sources=(QUZHOU,), host=YUHANG)
DAYS = st.none() | days()
MAYBE = st.none() | st.booleans()
PROJECTS = st.builds(
    Project, name=st.sampled_from("甲乙丙丁"), key_field=MAYBE, entered=DAYS,
    registered_in=st.sampled_from((None, QUZHOU, YUHANG)), operates_in=st.just(YUHANG),
)  # fmt: skip
LISTS = st.lists(PROJECTS, max_size=6).map(tuple)
FEW = costly(6)


class TestMore:
    """More projects never turn met into not met."""

    @given(LISTS, PROJECTS, DAYS, st.integers(1, 5))
    def test_more_projects(
        self, projects: tuple[Project, ...], more: Project, on: Date | None, at_least: int
    ) -> None:
        """Where so many projects suffice, one more still does, whatever is known of it."""
        asked = ProjectsInResidence(at_least)
        if asked.ask(evolve(PARK, projects=projects), on).answer is Answer.MET:
            assert asked.ask(evolve(PARK, projects=(*projects, more)), on).answer is Answer.MET

    @given(LISTS, DAYS, st.sampled_from(("1/3", "1/2", "1")))
    def test_more_key_projects(self, projects: tuple[Project, ...], on: Date | None, at_least: str) -> None:
        """Where the share in key fields suffices, one more in a key field leaves it so."""
        asked, more = KeyFieldProjects(at_least), Project(name="戊", key_field=True, entered="1979-01-01")
        if asked.ask(evolve(PARK, projects=projects), on).answer is Answer.MET:
            assert asked.ask(evolve(PARK, projects=(*projects, more)), on).answer is Answer.MET


class TestFillingIn:
    """Filling in what is not known turns unknown into an answer, and no answer into another."""

    @given(LISTS, st.data(), DAYS)
    def test_answers_stand(self, projects: tuple[Project, ...], data: st.DataObject, on: Date | None) -> None:
        """Every condition and the whole keep their answer when fields, days and places become known."""
        filled = tuple(
            evolve(
                project,
                key_field=data.draw(st.booleans()) if project.key_field is None else project.key_field,
                entered=data.draw(days()) if project.entered is None else project.entered,
                registered_in=project.registered_in or data.draw(st.sampled_from((QUZHOU, YUHANG))),
            )
            for project in projects
        )
        before = eligibility(evolve(PARK, projects=projects), CONDITIONS_2021, on=on)
        after = eligibility(evolve(PARK, projects=filled), CONDITIONS_2021, on=on)
        pairs = [(one.answer, other.answer) for one, other in zip(before.replies, after.replies, strict=True)]
        for one, other in (*pairs, (before.answer, after.answer)):
            assert one in (Answer.UNKNOWN, other)


class TestBesideThePoint:
    """Facts that no condition asks for change no answer, and what is unknown stays unknown."""

    @FEW
    @given(enclaves(), published_facts(), DAYS)
    def test_other_facts(self, enclave: Enclave, fact: PublishedFact, on: Date | None) -> None:
        """A published fact of another name leaves every reply as it was."""
        if fact.id in (PROJECT_COUNT, KEY_FIELD_SHARE) or enclave.fact(fact.id):
            return
        more = evolve(enclave, facts=(*enclave.facts, fact))
        assert eligibility(more, CONDITIONS_2021, on=on) == eligibility(enclave, CONDITIONS_2021, on=on)

    @FEW
    @given(enclaves(), DAYS)
    def test_every_answer_has_evidence(self, enclave: Enclave, on: Date | None) -> None:
        """Each reply rests on something, and is written in both languages."""
        found = eligibility(enclave, CONDITIONS_2021, on=on)
        assert all(reply.evidence for reply in found.replies)
        assert len(found.met) + len(found.not_met) + len(found.unknown) == len(found.replies)
        assert found.explain("zh")
        assert found.explain("en")
