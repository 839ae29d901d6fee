# SPDX-License-Identifier: Apache-2.0
"""What an operator has run, and for how long."""

from collections.abc import Callable

import pytest

from feidi.dates.date import date_of
from feidi.errors import InvariantError
from feidi.evaluation.accreditation.experience import RunsEnclaves, RunsPlatforms, YearsOfWork
from feidi.evaluation.accreditation.record import OperatorRecord
from feidi.evaluation.answer import Answer
from feidi.services.digital_platform import Platform

DAY = date_of("2022-12-31")


def test_enclaves_are_counted(record: Callable[..., OperatorRecord]) -> None:
    """The threshold itself suffices, none is not enough, and silence is not known."""
    asked = RunsEnclaves(2)
    assert asked.ask(record(enclaves=("a", "b")), None).answer is Answer.MET
    assert asked.ask(record(enclaves=("a",)), DAY).answer is Answer.NOT_MET
    assert asked.ask(record(), None).answer is Answer.UNKNOWN
    assert asked.label.zh == "运营“飞地”不少于2个"


def test_platforms_are_counted_by_day(record: Callable[..., OperatorRecord]) -> None:
    """On a day only those open by then count for sure, and those without a day perhaps."""
    asked = RunsPlatforms(1)
    opened, later = Platform(name="甲", opened="2022-12-31"), Platform(name="乙", opened="2023-01-01")
    undated = Platform(name="丙")
    assert asked.ask(record(platforms=(later,)), None).answer is Answer.MET
    assert asked.ask(record(platforms=(opened,)), DAY).answer is Answer.MET
    assert asked.ask(record(platforms=(later,)), DAY).answer is Answer.NOT_MET
    reply = asked.ask(record(platforms=(later, undated)), DAY)
    assert reply.answer is Answer.UNKNOWN
    assert reply.evidence[0].found.en == "0 open that day, 1 without a day"
    assert asked.ask(record(), DAY).answer is Answer.UNKNOWN
    assert asked.label.en == "runs at least 1 platforms of industrial internet or cloud"


def test_years_are_counted_to_a_day(record: Callable[..., OperatorRecord]) -> None:
    """A year is full on its day; without a day or a founding nothing is known."""
    asked = YearsOfWork(1)
    assert asked.ask(record(founded="2021-12-31"), DAY).answer is Answer.MET
    assert asked.ask(record(founded="2022-01-01"), DAY).answer is Answer.NOT_MET
    assert asked.ask(record(founded="2021-12-31"), None).answer is Answer.UNKNOWN
    assert asked.ask(record(), DAY).answer is Answer.UNKNOWN
    assert asked.label.en == "founded at least 1 years ago"


@pytest.mark.parametrize("kind", [RunsEnclaves, RunsPlatforms, YearsOfWork])
def test_thresholds_are_numbers(kind: type[RunsEnclaves]) -> None:
    """What is no number from 1 on is refused."""
    for value in (0, True, "1"):
        with pytest.raises(InvariantError, match=r"not a number|must be"):
            kind(value)  # type: ignore[arg-type]
