# SPDX-License-Identifier: Apache-2.0
"""The garbage collector rests while a document is read: what a document makes has no cycles."""

import gc
from collections.abc import Generator
from contextlib import contextmanager

__all__ = ["collector_paused"]


@contextmanager
def collector_paused() -> Generator[None, None, None]:
    """Keep the collector from walking millions of new objects again and again.

    What was read is then counted among the old objects, so that the next look at the young ones is short.
    Nothing changes for a caller who had switched the collector off, or had frozen objects.
    """
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
        if not gc.get_freeze_count():
            gc.freeze()
            gc.unfreeze()
