# SPDX-License-Identifier: Apache-2.0
"""Hypothesis profiles, and which tests are run without counting the lines they reach.

The profile is ``ci`` where the environment sets CI, else ``dev``, and HYPOTHESIS_PROFILE names another: ``deep``
searches long. An example in a docstring shows how a strategy is used, which a few draws do.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from coverage import Coverage
from hypothesis import settings

PROFILE = os.environ.get("HYPOTHESIS_PROFILE") or ("ci" if os.environ.get("CI") else "dev")
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

# No deadlines: the first example of a run pays for imports.
settings.register_profile("dev", deadline=None)
# The same examples every time, so that a red build can be repeated.
settings.register_profile("ci", deadline=None, derandomize=True, database=None, print_blob=True)
settings.register_profile("deep", deadline=None, max_examples=5_000)
settings.register_profile("shown", settings.get_profile(PROFILE), max_examples=5)

settings.load_profile(PROFILE)


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
    settings.load_profile("shown")
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
