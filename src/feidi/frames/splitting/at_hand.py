# SPDX-License-Identifier: Apache-2.0
"""Amounts at hand of which one part is rounded and the other is what is left: four turns over arrays."""

import numpy as np
from numpy.typing import NDArray

from feidi.frames.splitting.line import Line
from feidi.frames.threads import for_blocks

__all__ = ["in_two"]


def in_two(amounts: NDArray[np.int64], line: Line) -> tuple[NDArray[np.int64], NDArray[np.int64]] | None:
    """Give the part that a line says, and the rest; ``None`` if an amount is negative or leads out of 64 bits."""
    first, second = np.empty_like(amounts), np.empty_like(amounts)
    most = (2**63 - 1 - line.more) // max(line.times, 1)
    beyond: list[slice] = []

    def split_block(rows: slice) -> None:
        block, part = amounts[rows], first[rows]
        # Without its sign a negative number is larger than all others.
        if beyond or block.view(np.uint64).max() > most:
            beyond.append(rows)
            return
        # Each step is written where the part will stand: memory costs more than arithmetic.
        np.multiply(block, line.times, out=part)
        np.add(part, line.more, out=part)
        np.floor_divide(part, line.by, out=part)
        np.subtract(block, part, out=second[rows])

    for_blocks(len(amounts), split_block)
    return None if beyond else (first, second)
