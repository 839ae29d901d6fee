# SPDX-License-Identifier: Apache-2.0
"""Amounts taken apart so that no number on the way to their parts leaves 64 bits."""

from typing import Final, NamedTuple

import narwhals as nw

from feidi.frames.engines import DIVIDES_IN_FLOATS, floor_divided
from feidi.frames.splitting.column import Column

__all__ = ["ROOM", "Sized", "ones", "sized_by"]

ROOM: Final = 2**62
"""What is multiplied stays below it, and so stays in 64 bits."""

_HALF: Final = 2**31


class Sized(NamedTuple):
    """Amounts, each `times` a number that all shares divide without a remainder, and a `rest`.

    Parameters
    ----------
    column
        Where they stand.
    unit, turn
        In how many fen parts are paid, and how many fen all shares divide without a remainder.
    rest
        What is left of the size of an amount, never negative; all of it where amounts are small.
    times
        How many times `turn` it has besides; ``None`` where amounts are small.
    sign
        -1 for a negative amount, 1 for others.
    """

    column: Column
    unit: int
    turn: int
    rest: nw.Expr
    times: nw.Expr | None
    sign: nw.Expr

    def part(self, of_rest: nw.Expr, share: int, left: nw.Expr | None) -> nw.Expr:
        """Give the part of amounts that has `of_rest` of the rests and `share` units of a turn, no larger than `left`.

        What is whole is taken off first, and signs come last, so that no sum leaves 64 bits at the very end of them.
        """
        if self.times is None:
            return of_rest if left is None else nw.min_horizontal(of_rest, left)
        most = self.times * self.sign * (share * self.unit)
        if left is not None:
            of_rest = nw.min_horizontal(
                of_rest, nw.max_horizontal(left - most, nw.lit(-ROOM, nw.Int64)) * self.sign
            )
        return most + of_rest * self.sign

    def divided(self, number: nw.Expr, by: int) -> nw.Expr:
        """Divide and round down."""
        return floor_divided(number, by, self.column.engine)


def sized_by(column: Column, scale: int, unit: int, *, small: bool) -> Sized:
    """Take amounts apart, unless they are small and none is negative."""
    turn, amount = scale * unit, column.amount
    if small:
        return Sized(column, unit, turn, amount, None, nw.lit(1, nw.Int64))
    below = amount < 0
    (sign,) = column.let(nw.when(below).then(nw.lit(-1, nw.Int64)).otherwise(nw.lit(1, nw.Int64)))
    # The size less one of what is negative: the least number of 64 bits has no size in them.
    (size,) = column.let(nw.when(below).then(-1 - amount).otherwise(amount))
    (times,) = column.let(_quotient(size, turn, column.engine))
    (rest,) = column.let(size - times * turn + ones(sign < 0))
    return Sized(column, unit, turn, rest, times, sign)


def ones(holds: nw.Expr) -> nw.Expr:
    """Give 1 where something holds, 0 elsewhere."""
    return nw.when(holds).then(nw.lit(1, nw.Int64)).otherwise(nw.lit(0, nw.Int64))


def _quotient(size: nw.Expr, by: int, engine: str) -> nw.Expr:
    if not engine.startswith(DIVIDES_IN_FLOATS) or by >= _HALF:
        return floor_divided(size, by, engine)
    # In two steps, as by hand, so that neither quotient is more than a float holds.
    high = floor_divided(size, _HALF, engine)
    first = floor_divided(high, by, engine)
    second = floor_divided((high - first * by) * _HALF + (size - high * _HALF), by, engine)
    return first * _HALF + second
