# SPDX-License-Identifier: Apache-2.0
"""Pause the garbage collector while very many objects without cycles are built."""

import gc
from collections.abc import Generator
from contextlib import contextmanager
from threading import Lock

__all__ = ["collector_paused"]

_lock = Lock()
_pauses = 0
_is_ours = False


@contextmanager
def collector_paused() -> Generator[None, None, None]:
    """Pause the collector of the process until every pause that overlaps this one has ended.

    Pauses are counted under a lock, so threads that pause at the same time neither switch the collector on
    while another still builds, nor leave it off. A collector that the host had switched off stays off, and one
    that the host switches on in the meantime stays on. No generation is frozen or moved.
    """
    _begin()
    try:
        yield
    finally:
        _end()


def _begin() -> None:
    global _pauses, _is_ours  # noqa: PLW0603  # the collector is one for the process, and so is the count
    with _lock:
        if not _pauses:
            _is_ours = gc.isenabled()
            gc.disable()
        _pauses += 1


def _end() -> None:
    global _pauses  # noqa: PLW0603  # likewise
    with _lock:
        _pauses -= 1
        if not _pauses and _is_ours:
            gc.enable()
