# SPDX-License-Identifier: Apache-2.0
"""How the time of a call grows with the size of what it is given."""

import gc
import math
import time
from collections.abc import Callable
from typing import Final

__all__ = ["FACTOR", "Work", "exponent", "seconds"]

Work = Callable[[], object]
FACTOR: Final = 4


def seconds(work: Work, rounds: int = 3) -> float:
    """Return the least processor time of some runs: what else the machine does only adds to a run."""
    found: list[float] = []
    was_on = gc.isenabled()
    gc.disable()
    try:
        for _ in range(rounds):
            start = time.process_time()
            work()
            found.append(time.process_time() - start)
    finally:
        if was_on:
            gc.enable()
    return min(found)


def exponent(make: Callable[[int], Work], size: int, most: float, tries: int = 6) -> float:
    """Return the exponent with which the time of a call grows between a size and four times it.

    A call whose time grows in proportion can only look slower by chance, so that the least of some tries counts;
    trying ends with the first that is at most ``most``.
    """
    small, large = make(size), make(FACTOR * size)
    small()  # what is made once, is made here
    least = math.inf
    for _ in range(tries):
        least = min(least, math.log(seconds(large) / seconds(small), FACTOR))
        if least <= most:
            break
    return least
