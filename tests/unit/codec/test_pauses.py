# SPDX-License-Identifier: Apache-2.0
"""The collector rests while reading, and everything is as before afterwards."""

import gc
from collections.abc import Iterator

import pytest

from feidi.codec.pauses import collector_paused


@pytest.fixture(autouse=True)
def _collector() -> Iterator[None]:
    """Leave the collector as it was."""
    yield
    gc.unfreeze()
    gc.enable()


def test_it_rests_inside_and_runs_after() -> None:
    """The collector is off inside and on after."""
    with collector_paused():
        assert not gc.isenabled()
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0


def test_it_runs_again_after_an_error() -> None:
    """An error inside does not leave it off."""
    with pytest.raises(KeyError), collector_paused():
        raise KeyError
    assert gc.isenabled()


def test_what_was_made_counts_as_old() -> None:
    """The next look at the young objects does not walk what was made inside."""
    with collector_paused():
        made = [[] for _ in range(10_000)]  # type: list[list[object]]
    assert len(made) == 10_000
    assert not any(one is made for one in gc.get_objects(generation=0))
    assert any(one is made for one in gc.get_objects(generation=2))


def test_a_caller_who_switched_it_off_finds_it_off() -> None:
    """It stays off for whoever had switched it off."""
    gc.disable()
    with collector_paused():
        assert not gc.isenabled()
    assert not gc.isenabled()


def test_frozen_objects_stay_frozen() -> None:
    """A caller's frozen objects are not let loose."""
    gc.freeze()
    frozen = gc.get_freeze_count()
    with collector_paused():
        pass
    assert gc.get_freeze_count() == frozen
