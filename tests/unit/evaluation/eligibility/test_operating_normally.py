# SPDX-License-Identifier: Apache-2.0
"""Operating normally is the last step of a life."""

from collections.abc import Callable

from feidi.dates.date import date_of
from feidi.enclaves.enclave import Enclave
from feidi.enclaves.life import LifeCycle, LifeEvent, LifeStage
from feidi.evaluation.answer import Answer
from feidi.evaluation.eligibility.operating_normally import OperatingNormally

ASKED = OperatingNormally()
LIFE = LifeCycle(
    (
        LifeEvent(stage=LifeStage.OPERATING, day="2020-01-01"),
        LifeEvent(stage=LifeStage.SUSPENDED, day="2022-01-01"),
    )
)


def test_the_last_step_answers(park: Callable[..., Enclave]) -> None:
    """In operation is met, suspended is not, and without a life nothing is known."""
    opened = LifeCycle(LIFE.events[:1])
    assert ASKED.ask(park(life=opened), None).answer is Answer.MET
    suspended = ASKED.ask(park(life=LIFE), None)
    assert suspended.answer is Answer.NOT_MET
    assert suspended.evidence[0].found.en == "suspended since 2022-01-01"
    assert ASKED.ask(park(), None).answer is Answer.UNKNOWN
    assert ASKED.label.en == "operating normally"


def test_a_day_looks_back(park: Callable[..., Enclave]) -> None:
    """On a day the stage of that day answers; before the first step nothing is known."""
    assert ASKED.ask(park(life=LIFE), date_of("2021-12-31")).answer is Answer.MET
    assert ASKED.ask(park(life=LIFE), date_of("2019-12-31")).answer is Answer.UNKNOWN
