# SPDX-License-Identifier: Apache-2.0
"""The collector is paused while objects are built, and the host finds it as it left it."""

import gc
from collections.abc import Iterator
from threading import Barrier, Thread

import pytest

from feidi._collector import collector_paused


@pytest.fixture(autouse=True)
def _collector() -> Iterator[None]:
    """Leave the collector on, whatever a test did."""
    yield
    gc.enable()


def test_collector_is_off_inside_and_on_after() -> None:
    """The collector is off inside and on after."""
    with collector_paused():
        assert not gc.isenabled()
    assert gc.isenabled()


def test_collector_is_on_after_an_error() -> None:
    """An error inside does not leave it off."""
    with pytest.raises(KeyError), collector_paused():
        raise KeyError
    assert gc.isenabled()


def test_collector_that_the_host_switched_off_stays_off() -> None:
    """It stays off for whoever had switched it off."""
    gc.disable()
    with collector_paused():
        assert not gc.isenabled()
    assert not gc.isenabled()


def test_inner_pause_does_not_end_the_outer_one() -> None:
    """A pause inside a pause leaves the collector off until the outer one ends."""
    with collector_paused():
        with collector_paused():
            pass
        assert not gc.isenabled()
    assert gc.isenabled()


def test_overlapping_pauses_of_two_threads_leave_it_on() -> None:
    """The thread that began first ends first; the collector stays off for the other and is on at last."""
    both, seen = Barrier(2), []

    def first() -> None:
        with collector_paused():
            both.wait()
        both.wait()

    thread = Thread(target=first)
    thread.start()
    both.wait()  # the first is inside, so this one finds the collector off
    with collector_paused():
        both.wait()
        thread.join()
        seen.append(gc.isenabled())
    assert (seen, gc.isenabled()) == ([False], True)


def test_no_object_of_the_host_is_frozen_or_made_old() -> None:
    """What is young before a pause is young after it, so a host's own cycles are found as soon as ever."""
    gc.collect()
    frozen = gc.get_freeze_count()
    young: list[object] = [[]]
    with collector_paused():
        pass
    assert gc.get_freeze_count() == frozen
    assert not any(each is young for each in gc.get_objects(generation=2))
