# SPDX-License-Identifier: Apache-2.0
"""How many examples a law draws is said here and nowhere else; CONTRIBUTING.md gives the numbers.

``gate`` is the profile of the tests as everybody runs them: the same examples every time, so that a red build can be
repeated. ``HYPOTHESIS_PROFILE=deep`` draws thirty times as many, others every time, as ``bash .ci/run deep`` does.
A law whose examples cost much takes a part of its profile's number with `costly`.
"""

import os
from collections.abc import Callable
from contextlib import suppress
from typing import Any, Final

from hypothesis import HealthCheck, Phase, find, settings
from hypothesis.errors import NoSuchExample
from hypothesis.strategies import SearchStrategy

__all__ = ["PROFILE", "SHOWN", "costly", "first"]

PROFILE: Final = os.environ.get("HYPOTHESIS_PROFILE", "gate")
SHOWN: Final = "shown"
# Whole agreements and enclaves are large and take a while to make, on a busy machine too long for these.
LARGE: Final = [HealthCheck.too_slow, HealthCheck.data_too_large]

# No deadlines: the first example of a run pays for imports.
settings.register_profile(
    "gate",
    deadline=None,
    max_examples=200,
    derandomize=True,
    database=None,
    print_blob=True,
    suppress_health_check=LARGE,
)
settings.register_profile(
    "deep", deadline=None, max_examples=6_000, database=None, print_blob=True, suppress_health_check=LARGE
)
# An example in a docstring shows how a strategy is used, which a few draws do.
settings.register_profile(SHOWN, settings.get_profile(PROFILE), max_examples=5)
settings.load_profile(PROFILE)


def costly(times: int, **more: Any) -> settings:  # noqa: ANN401  # whatever settings take
    """Draw so many times fewer examples than the profile says, because one costs so many times as much."""
    return settings(max_examples=max(1, settings.get_profile(PROFILE).max_examples // times), **more)


def first(strategy: SearchStrategy[Any], *corners: Callable[[Any], object], within: int = 2_000) -> None:
    """Search until each corner has been met, the same search every time, and fail for those that are not."""
    left = list(corners)

    def none_is_left(example: object) -> bool:
        left[:] = [is_corner for is_corner in left if not is_corner(example)]
        return not left

    search = settings(phases=[Phase.generate], max_examples=within, derandomize=True, database=None)
    with suppress(NoSuchExample):
        find(strategy, none_is_left, settings=search)
    lines = [corner.__code__.co_firstlineno for corner in left]
    assert not left, f"{len(left)} of {len(corners)} corners are not reached, of the lines {lines}"
