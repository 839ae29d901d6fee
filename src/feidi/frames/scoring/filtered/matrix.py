# SPDX-License-Identifier: Apache-2.0
"""The decision matrix: marks of all rows that have every mark, seen block by block."""

from collections.abc import Callable, Sequence
from itertools import chain
from math import sqrt
from typing import final

import numpy as np
from attrs import frozen

from feidi.frames.scoring.filtered.block import Floats
from feidi.frames.scoring.filtered.bound import ULP, Bound
from feidi.frames.scoring.filtered.constant import Constant
from feidi.frames.scoring.filtered.sums import IN_LANES, PAIRWISE, added, product_sums

__all__ = ["InDoubt", "Matrix", "shared_sums"]

_SAMPLE = 512


@final
class InDoubt(Exception):  # noqa: N818  # it never leaves the package
    """Doubles cannot decide whether weights are defined, or whether one is 0: exact numbers have to."""


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
        """Return the means of some rows from everywhere: near the means of all rows, as a rule."""
        some = self.part(slice(0, self.rows, max(self.rows // _SAMPLE, 1)))
        return [float(np.add.reduce(column)) / len(column) for column in some]


def shared_sums(matrix: Matrix, *, alone: bool = False) -> dict[tuple[int, int], Constant]:
    """Return the sums of products of the distances of two columns from their means, in one pass.

    Distances are taken from numbers near the means; what these are off is put right in the sums. The rows that the
    numbers were found from are in the sums too, so that little can cancel even where they are unlike all others.

    Parameters
    ----------
    matrix
        The columns.
    alone
        Whether each column is only multiplied with itself.

    Returns
    -------
    dict
        By the places of the columns, the larger first.
    """
    middles, count = matrix.guesses(), matrix.rows
    every = range(len(middles))
    pairs = [(one, other) for one in every for other in range(one if alone else 0, one + 1)]

    def sums(rows: slice) -> tuple[float, ...]:
        columns = matrix.part(rows)
        distances = np.empty((len(columns), len(columns[0])))
        for distance, column, middle in zip(distances, columns, middles, strict=True):
            np.subtract(column, middle, out=distance)
        products = (product_sums(distances[one], distances[one if alone else 0 : one + 1]) for one in every)
        return (*(float(np.add.reduce(distance)) for distance in distances), *chain.from_iterable(products))

    found = added(count, sums)
    totals, products = found[: len(every)], dict(zip(pairs, found[len(every) :], strict=True))
    lengths = [sqrt(products[place, place]) for place in every]
    # A distance is off by what its mark is off, and by its own rounding.
    errors = [
        bound.error + ULP * max(high - middle, middle - low)
        for bound, (low, high), middle in zip(matrix.bounds, matrix.ends, middles, strict=True)
    ]
    # By Cauchy and Schwarz, sums of absolute distances are no larger than the length times the root of the count,
    # and those of absolute products no larger than the product of the lengths.
    wide = sqrt(count)
    offs = [
        Constant.about(total, PAIRWISE * wide * length + count * error)
        for total, length, error in zip(totals, lengths, errors, strict=True)
    ]
    means = [off / Constant.of(count) for off in offs]
    shared: dict[tuple[int, int], Constant] = {}
    for (one, other), product in products.items():
        lost = IN_LANES * lengths[one] * lengths[other] + count * errors[one] * errors[other]
        lost += 1.01 * wide * (errors[one] * lengths[other] + errors[other] * lengths[one])
        shared[one, other] = Constant.about(product, lost) - offs[one] * means[other]
    return shared
