# SPDX-License-Identifier: Apache-2.0
"""The parts of amounts, by the same instructions that `feidi.quantities.split` follows, in blocks of rows.

Amounts are taken apart so that no number on the way to their parts leaves 64 bits: into a number of turns, which all
shares divide without a remainder, and a rest.
"""

from collections.abc import Sequence
from functools import reduce
from operator import add
from typing import Any, Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from feidi.frames.numbering import Int64Array
from feidi.frames.splitting.line import Line
from feidi.frames.threads import for_blocks
from feidi.quantities.rounding import RoundingMethod

__all__ = ["ROOM", "Division", "parts_of"]

ROOM: Final = 2**62
"""What is multiplied stays below it, and so stays in 64 bits."""
CACHED: Final = 8_192
"""So many rows at once that the dozen arrays on the way stay in the cache of a core."""


class Division(NamedTuple):
    """How amounts are divided.

    Parameters
    ----------
    shares
        Of each party in the declared order: of how many parts of `scale` its share is.
    scale
        The parts of the whole.
    method
        How parts are rounded.
    unit
        In how many fen parts are paid.
    residue
        The place of the party that takes what is left; -1 where none is named.
    """

    shares: tuple[int, ...]
    scale: int
    method: RoundingMethod
    unit: int
    residue: int


def parts_of(amounts: Int64Array, division: Division) -> NDArray[np.int64]:
    """Return the parts of each amount in fen, a row for each party in the declared order."""
    parts = np.empty((len(division.shares), len(amounts)), np.int64)

    def divide(block: slice) -> None:
        for start in range(block.start, block.stop, CACHED):
            rows = slice(start, min(start + CACHED, block.stop))
            for at, part in enumerate(_parts(amounts[rows], division)):
                parts[at, rows] = part

    for_blocks(len(amounts), divide)
    return parts


def _parts(amounts: Int64Array, division: Division) -> list[Int64Array]:
    sized = _sized(amounts, division)
    if division.method is RoundingMethod.LARGEST_REMAINDER:
        return _by_remainder(sized, division)
    return _by_residue(amounts, sized, division)


class _Sized(NamedTuple):
    """Amounts, each `times` a turn and a `rest`.

    Parameters
    ----------
    unit, turn
        In how many fen parts are paid, and how many fen all shares divide without a remainder.
    rest
        What is left of the size of an amount, never negative; all of it where amounts are small.
    times
        How many turns it has besides, with the sign of the amount; ``None`` where amounts are small.
    sign
        -1 for a negative amount, 1 for others.
    """

    unit: int
    turn: int
    rest: Int64Array
    times: Int64Array | None
    sign: Int64Array | int

    def part(self, of_rest: Int64Array, share: int, left: Int64Array | None) -> Int64Array:
        """Return the part of amounts that has `of_rest` of the rests and `share` units of a turn, no larger than `left`.

        What is whole is taken off first, and signs come last, so that no sum leaves 64 bits at the very end of them.
        """
        if self.times is None:
            return of_rest if left is None else np.minimum(of_rest, left)
        most = self.times * (share * self.unit)
        if left is not None:
            of_rest = np.minimum(of_rest, np.maximum(left - most, -ROOM) * self.sign)
        return most + of_rest * self.sign


def _sized(amounts: Int64Array, division: Division) -> _Sized:
    """Take amounts apart, unless they are small and none is negative."""
    unit, turn = division.unit, division.scale * division.unit
    # Without its sign a negative number is larger than all others.
    if 2 * int(amounts.view(np.uint64).max()) * division.scale + turn < ROOM:
        return _Sized(unit, turn, amounts, None, 1)
    below = amounts < 0
    # The size less one of what is negative: the least number of 64 bits has no size in them.
    size = np.where(below, -1 - amounts, amounts)
    times = size // turn
    sign = np.where(below, -1, 1)
    return _Sized(unit, turn, size - times * turn + below, times * sign, sign)


def _by_residue(amounts: Int64Array, sized: _Sized, division: Division) -> list[Int64Array]:
    left = amounts
    # What one party's part is rounded up to by less than a fen is there; what several are, need not be.
    alone = len(division.shares) == 2 and division.unit == 1
    bounded = division.method is RoundingMethod.FLOOR or alone
    parts: list[Any] = [None] * len(division.shares)
    for at, share in enumerate(division.shares):
        if at != division.residue:
            line = Line.of(share, sized.turn, division.method)
            own = (sized.rest * line.times + line.more) // line.by
            own = own * sized.unit if sized.unit > 1 else own
            parts[at] = sized.part(own, share, None if bounded else left)
            left = left - parts[at]
    parts[division.residue] = left
    return parts


def _by_remainder(sized: _Sized, division: Division) -> list[Int64Array]:
    unit, turn = sized.unit, sized.turn
    exact = [sized.rest * share for share in division.shares]
    units = [part // turn for part in exact]
    over = [part - count * turn for part, count in zip(exact, units, strict=True)]
    left = sized.rest - reduce(add, units) * unit
    more = left // unit if unit > 1 else left
    first = next(at for at, share in enumerate(division.shares) if share)
    holder = division.residue if division.residue >= 0 else first
    parts = []
    for at, share in enumerate(division.shares):
        part = units[at] + (_ahead(over, at) < more)
        if unit > 1:
            part = part * unit + (left - more * unit if at == holder else 0)
        parts.append(sized.part(part, share, None))
    return parts


def _ahead(over: Sequence[Int64Array], at: int) -> NDArray[np.int32]:
    """Count the parties of a larger remainder, and those of the same that stand before."""
    count = np.zeros(len(over[at]), np.int32)
    for place, other in enumerate(over):
        if place != at:
            count += other >= over[at] if place < at else other > over[at]
    return count
