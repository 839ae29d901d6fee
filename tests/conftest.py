# SPDX-License-Identifier: Apache-2.0
"""Which tests are run without counting the lines they reach, and which with few draws."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from coverage import Coverage
from hypothesis import settings

from tests.support.profiles import PROFILE, SHOWN

HERE = Path(__file__).parent
# Counting lines makes these take twice as long. The unit tests, which are counted, reach every branch by themselves.
# What takes longest comes first, so that the processes end together.
UNCOUNTED = (
    HERE / "unit" / "frames" / "settlement" / "test_law.py",
    HERE / "laws",
    HERE / "rules" / "test_laws.py",
    HERE / "wire",
    HERE / "house",
)


@contextmanager
def uncounted() -> Iterator[None]:
    """Count no lines meanwhile, where they are counted at all."""
    counting = Coverage.current()
    if counting is None:
        yield
        return
    counting.stop()
    try:
        yield
    finally:
        counting.start()


@contextmanager
def shown() -> Iterator[None]:
    """Draw a few examples meanwhile."""
    settings.load_profile(SHOWN)
    try:
        yield
    finally:
        settings.load_profile(PROFILE)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put what is not counted last: what is made once and kept is then made while lines are counted."""
    items.sort(key=lambda item: 0 if (place := uncounted_place(item)) is None else place + 1)


def uncounted_place(item: pytest.Item) -> int | None:
    """Say which of the places it lies in, if any."""
    return next((at for at, place in enumerate(UNCOUNTED) if item.path.is_relative_to(place)), None)


def pytest_collection_finish(session: pytest.Session) -> None:
    """Leave what was collected out of the search for garbage, which would look through it again and again."""
    gc.collect()
    gc.freeze()


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_protocol(item: pytest.Item) -> Iterator[None]:
    """Run laws with their fixtures uncounted, and docstrings with few draws."""
    if uncounted_place(item) is not None:
        with uncounted():
            return (yield)
    if isinstance(item, pytest.DoctestItem):
        with shown():
            return (yield)
    return (yield)
