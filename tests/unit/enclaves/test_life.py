# SPDX-License-Identifier: Apache-2.0
"""Stages follow each other legally and in the order of time."""

from itertools import pairwise, product

import pytest

from feidi.dates.date import date_of
from feidi.enclaves.life import LifeCycle, LifeEvent, LifeStage
from feidi.errors import InvariantError

S = LifeStage


def _life(*steps: tuple[LifeStage, str]) -> LifeCycle:
    return LifeCycle(tuple(LifeEvent(stage=stage, day=day) for stage, day in steps))


def test_stages_have_their_words() -> None:
    """No two stages share a name."""
    assert len({stage.label.zh for stage in S}) == len(S)


def test_nothing_follows_the_end() -> None:
    """The end is last, every other stage may end, and none follows itself or leads back to a proposal."""
    assert S.ENDED.next_stages == ()
    for stage in S:
        assert stage not in stage.next_stages
        assert S.PROPOSED not in stage.next_stages
        assert stage is S.ENDED or S.ENDED in stage.next_stages


@pytest.mark.parametrize(("earlier", "later"), list(product(S, S)))
def test_only_legal_steps_exist(earlier: LifeStage, later: LifeStage) -> None:
    """A life of two steps can be built exactly where the second may follow the first."""
    steps = ((earlier, "2020-01-01"), (later, "2021-01-01"))
    if later in earlier.next_stages:
        assert _life(*steps).stage is later
    else:
        with pytest.raises(InvariantError) as caught:
            _life(*steps)
        assert caught.value.value == later.value


def test_stage_of_every_day() -> None:
    """Before the first day there is no stage; from the day of a step on it holds until the next."""
    life = _life((S.AGREED, "2021-05-01"), (S.OPERATING, "2022-10-01"), (S.ENDED, "2030-01-01"))
    days = ("2021-04-30", "2021-05-01", "2022-09-30", "2022-10-01", "2029-12-31", "2030-01-01", "2050-01-01")
    assert [life.stage_at(date_of(day)) for day in days] == [
        None,
        S.AGREED,
        S.AGREED,
        S.OPERATING,
        S.OPERATING,
        S.ENDED,
        S.ENDED,
    ]


def test_two_steps_on_one_day() -> None:
    """Signing and breaking ground may share a day; then the later step is the stage of that day."""
    life = _life((S.AGREED, "2022-09-23"), (S.UNDER_CONSTRUCTION, "2022-09-23"))
    assert life.stage_at(date_of("2022-09-23")) is S.UNDER_CONSTRUCTION
    assert life.first(S.AGREED) == date_of("2022-09-23")
    assert life.first(S.OPERATING) is None


def test_time_does_not_go_back() -> None:
    """A later step on an earlier day is refused."""
    with pytest.raises(InvariantError, match="goes back behind 2021-05-01"):
        _life((S.AGREED, "2021-05-01"), (S.OPERATING, "2021-04-30"))


def test_pauses_may_repeat() -> None:
    """An enclave may pause and go on more than once; `first` gives the first of each."""
    days = [f"202{year}-01-01" for year in range(5)]
    stages = (S.OPERATING, S.SUSPENDED, S.OPERATING, S.SUSPENDED, S.UNDER_CONSTRUCTION)
    life = _life(*zip(stages, days, strict=True))
    assert all(later.day > earlier.day for earlier, later in pairwise(life.events))
    assert life.first(S.SUSPENDED) == date_of("2021-01-01")


def test_empty_life_is_refused() -> None:
    """Where no step is known there is no life cycle."""
    with pytest.raises(InvariantError, match="at least one step"):
        LifeCycle(())


def test_only_days_are_asked() -> None:
    """Text is no day to ask for."""
    with pytest.raises(InvariantError):
        _life((S.AGREED, "2021-05-01")).stage_at("2021-05-01")  # type: ignore[arg-type]
