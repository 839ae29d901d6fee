# SPDX-License-Identifier: Apache-2.0
"""Eligibility under the conditions of 2021."""

from collections.abc import Callable

from feidi.dates.date import date_of
from feidi.enclaves.builder import BuilderKind
from feidi.enclaves.enclave import Enclave
from feidi.enclaves.life import LifeCycle, LifeEvent, LifeStage
from feidi.enclaves.project import Project
from feidi.enclaves.region import Region
from feidi.evaluation.answer import Answer
from feidi.evaluation.eligibility.eligible import eligibility
from feidi.published.demonstration import CONDITIONS_2021


def _full(park: Callable[..., Enclave]) -> Enclave:
    places = {"registered_in": Region.of("330800"), "operates_in": Region.of("330110")}
    return park(
        established="2019-01-01",
        life=LifeCycle((LifeEvent(stage=LifeStage.OPERATING, day="2019-06-01"),)),
        has_operating_rules=True,
        builders=(BuilderKind.LOCAL_GOVERNMENT,),
        projects=tuple(
            Project(name=str(at), key_field=at < 5, entered="2020-01-01", **places) for at in range(10)
        ),
    )


def test_who_meets_all_is_eligible(park: Callable[..., Enclave]) -> None:
    """Every condition at its threshold is met, also on the day of the deadline."""
    assert eligibility(_full(park), CONDITIONS_2021).answer is Answer.MET
    asked = eligibility(_full(park), CONDITIONS_2021, on=date_of("2021-03-31"))
    assert asked.answer is Answer.MET
    assert asked.on == date_of("2021-03-31")


def test_who_has_no_record_is_unknown(park: Callable[..., Enclave]) -> None:
    """Of a bare record nothing is known, and nothing is held against it."""
    bare = eligibility(park(), CONDITIONS_2021)
    assert bare.answer is Answer.UNKNOWN
    assert len(bare.unknown) == 7


def test_each_answer_has_evidence(park: Callable[..., Enclave]) -> None:
    """No answer stands alone, and each condition cites the notice."""
    for enclave in (park(), _full(park)):
        for reply in eligibility(enclave, CONDITIONS_2021).replies:
            assert reply.evidence
            assert reply.citation is not None
