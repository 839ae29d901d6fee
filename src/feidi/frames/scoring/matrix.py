# SPDX-License-Identifier: Apache-2.0
"""The decision matrix: marks of all rows that have every mark, seen block by block."""

from collections.abc import Callable, Sequence
from math import sqrt
from typing import TypeAlias, final

import numpy as np
from attrs import frozen

from feidi.frames.scoring.bound import ULP, Bound
from feidi.frames.scoring.columns import Floats
from feidi.frames.scoring.constant import Constant
from feidi.frames.scoring.sums import IN_LANES, PAIRWISE, added, product_sum

__all__ = ["Matrix", "Pair", "shared_sums"]

Pair: TypeAlias = tuple[int, int]
"""The places of two columns."""

_SAMPLE = 4096


@final
@frozen(kw_only=True)
class Matrix:
    """Columns of marks without a gap.

    Parameters
    ----------
    rows
        How many there are.
    bounds
        How far the doubles of each column may be off.
    ends
        The least and the largest double of each.
    part
        Gives some rows of all columns, which are not to be changed.
    """

    rows: int
    bounds: Sequence[Bound]
    ends: Sequence[tuple[float, float]]
    part: Callable[[slice], Sequence[Floats]]

    def guesses(self) -> list[float]:
        """Give the means of some rows from everywhere: near the means of all rows, as a rule."""
        some = self.part(slice(0, self.rows, max(self.rows // _SAMPLE, 1)))
        return [float(np.add.reduce(column)) / len(column) for column in some]


def shared_sums(matrix: Matrix, pairs: Sequence[Pair]) -> dict[Pair, Constant]:
    """Give the sums of products of the distances of two columns from their means, in one pass.

    Distances are taken from numbers near the means; what these are off is put right in the sums. The rows that the
    numbers were found from are in the sums too, so that little can cancel even where they are unlike all others.
    """
    middles, count = matrix.guesses(), matrix.rows

    def sums(part: slice) -> tuple[float, ...]:
        distances = [column - middle for column, middle in zip(matrix.part(part), middles, strict=True)]
        return (
            *(float(np.add.reduce(distance)) for distance in distances),
            *(product_sum(distance, distance) for distance in distances),
            *(product_sum(distances[one], distances[other]) for one, other in pairs if one != other),
        )

    found = added(count, sums)
    size = len(middles)
    squares = found[size : 2 * size]
    lengths = [sqrt(square) for square in squares]
    # A distance is off by what its mark is off, and by its own rounding.
    errors = [
        bound.error + ULP * max(high - middle, middle - low)
        for bound, (low, high), middle in zip(matrix.bounds, matrix.ends, middles, strict=True)
    ]
    # By Cauchy and Schwarz, sums of absolute distances are no larger than the length times the root of the count,
    # and those of absolute products no larger than the product of the lengths.
    wide = sqrt(count)
    totals = [
        Constant.about(total, PAIRWISE * wide * length + count * error)
        for total, length, error in zip(found, lengths, errors, strict=False)
    ]
    crossed = iter(found[2 * size :])
    shared: dict[Pair, Constant] = {}
    for one, other in pairs:
        product = squares[one] if one == other else next(crossed)
        lost = IN_LANES * lengths[one] * lengths[other] + count * errors[one] * errors[other]
        lost += 1.01 * wide * (errors[one] * lengths[other] + errors[other] * lengths[one])
        apart = totals[one] * totals[other] / Constant.of(count)
        shared[one, other] = Constant.about(product, lost) - apart
    return shared
