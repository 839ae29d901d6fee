# SPDX-License-Identifier: Apache-2.0
"""Work shared out among cores; what comes of it never depends on how many there are."""

import os
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cache, partial
from queue import SimpleQueue
from typing import Final

__all__ = ["BLOCK", "blocks", "for_blocks", "in_threads"]

BLOCK: Final = 65_536
"""So many rows at once: few enough to stay in the cache, and so many that threads seldom wait for each other."""

_Task = Callable[[], None]


def blocks(rows: int) -> list[slice]:
    """Cut rows into blocks."""
    return [slice(start, min(start + BLOCK, rows)) for start in range(0, rows, BLOCK)]


def for_blocks(rows: int, work: Callable[[slice], None]) -> None:
    """Do some work for every block of rows, in any order."""
    in_threads([partial(work, part) for part in blocks(rows)], rows)


def in_threads(tasks: Sequence[_Task], rows: int) -> None:
    """Run tasks, on all cores where there are many rows; of several faults, that of the first task is raised."""
    workers = min(_cores(), len(tasks)) if rows > BLOCK else 1
    if workers < 2:
        for task in tasks:
            task()
        return
    waiting: SimpleQueue[tuple[int, _Task] | None] = SimpleQueue()
    for entry in (*enumerate(tasks), *[None] * workers):
        waiting.put(entry)
    faults: dict[int, Exception] = {}

    def work() -> None:
        for place, task in iter(waiting.get, None):
            try:
                task()
            except Exception as fault:
                faults[place] = fault
            if faults:
                break

    # The thread that asks works along instead of waiting.
    others = [_pool().submit(work) for _ in range(workers - 1)]
    work()
    for other in others:
        other.result()
    if faults:
        raise faults[min(faults)]


@cache
def _pool() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(max(_cores() - 1, 1), thread_name_prefix="feidi")


def _cores() -> int:
    # Where it can be asked, only those that this process may use.
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


# A forked process has none of the threads; where nothing forks, there is nothing to register with.
getattr(os, "register_at_fork", dict)(after_in_child=_pool.cache_clear)
