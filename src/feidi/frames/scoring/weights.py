# SPDX-License-Identifier: Apache-2.0
"""Weights derived from columns of marks, in doubles, with how far each may be off."""

from collections.abc import Sequence
from fractions import Fraction
from functools import reduce
from math import sqrt
from operator import add
from typing import assert_never

from feidi.frames.scoring.divergence import divergences
from feidi.frames.scoring.filtered.bound import ULP
from feidi.frames.scoring.filtered.constant import Constant
from feidi.frames.scoring.filtered.matrix import InDoubt, Matrix, shared_sums
from feidi.indicators.weights.ahp import Ahp
from feidi.indicators.weights.critic import Critic, Deviation
from feidi.indicators.weights.entropy import Entropy
from feidi.indicators.weights.given import Equal, Stated
from feidi.indicators.weights.unpublished import UnpublishedWeights
from feidi.indicators.weights.weighting import Combined, Combining, Derived

__all__ = ["derived_weights"]


def derived_weights(weighting: Derived, matrix: Matrix, costs: Sequence[bool]) -> list[Constant]:
    """Derive weights that add up to 1.

    Raises
    ------
    InDoubt
        If exact numbers have to decide.
    """
    match weighting:
        case Equal() | Stated() | Ahp() | UnpublishedWeights():
            # These only count the columns.
            columns = [[Fraction(0)] for _ in matrix.bounds]
            return [Constant.of(weight) for weight in weighting.weights(columns, costs)]
        case Entropy():
            return _parts(divergences(weighting.base, matrix))
        case Deviation():
            return _parts(_deviations(matrix))
        case Critic():
            return _parts(_information(weighting, matrix, costs))
        case Combined():
            return _combined(weighting, matrix, costs)
        case _ as never:
            assert_never(never)


def _parts(sizes: Sequence[Constant]) -> list[Constant]:
    whole = reduce(add, sizes)
    if not all(size.value > 1.1 * size.error for size in sizes):
        raise InDoubt
    return [size / whole for size in sizes]


def _deviations(matrix: Matrix) -> list[Constant]:
    # The divisor is the same for every column, so it does not matter which.
    return [_root(squares) for squares in shared_sums(matrix, alone=True).values()]


def _root(squares: Constant) -> Constant:
    if squares.value <= squares.error:
        raise InDoubt
    return Constant.about(sqrt(squares.value), squares.bound.root().error)


def _information(critic: Critic, matrix: Matrix, costs: Sequence[bool]) -> list[Constant]:
    ranges: list[Constant] = []
    for (low, high), bound in zip(matrix.ends, matrix.bounds, strict=True):
        if high - low <= 2 * bound.error:
            raise InDoubt
        ranges.append(Constant.about(high - low, 2 * bound.error + ULP * (high - low)))
    shared = shared_sums(matrix)
    lengths = [_root(shared[place, place]) for place in range(len(ranges))]
    signs = [-1 if cost and critic.turn_costs else 1 for cost in costs]
    conflicts = [Constant.of(len(ranges) - 1)] * len(ranges)
    for one, other in shared:
        if one != other:
            correlation = shared[one, other] / (lengths[one] * lengths[other])
            apart = -correlation if signs[one] == signs[other] else correlation
            conflicts[one], conflicts[other] = conflicts[one] + apart, conflicts[other] + apart
    return [
        length / size * conflict for length, size, conflict in zip(lengths, ranges, conflicts, strict=True)
    ]


def _combined(combined: Combined, matrix: Matrix, costs: Sequence[bool]) -> list[Constant]:
    rows = [(derived_weights(part, matrix, costs), Constant.of(share)) for part, share in combined.parts]
    if combined.by is Combining.MEAN:
        return [reduce(add, [row[place] * share for row, share in rows]) for place in range(len(costs))]
    products = rows[0][0]
    for row, _ in rows[1:]:
        products = [product * weight for product, weight in zip(products, row, strict=True)]
    return _parts(products)
