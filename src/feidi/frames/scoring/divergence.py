# SPDX-License-Identifier: Apache-2.0
"""Entropy weights over columns: how far the shares of each are from even."""

import numpy as np
from attrs import frozen

from feidi.frames.scoring.filtered.block import Floats
from feidi.frames.scoring.filtered.bound import ULP, Bound
from feidi.frames.scoring.filtered.constant import Constant
from feidi.frames.scoring.filtered.matrix import InDoubt, Matrix
from feidi.frames.scoring.filtered.sums import IN_LANES, PAIRWISE, added, product_sums
from feidi.indicators.weights.entropy import EntropyBase

__all__ = ["divergences"]

_LEAST = 1e-300


@frozen
class _Scaled:
    """How a column is brought near 1: shares do not change with the size of what is shared.

    Parameters
    ----------
    factor
        What marks are multiplied with.
    error
        How far the results may be off; 0 where the relative error says more.
    relative
        How far as a part of them; 0 where that is not known.
    floor
        What logarithms are taken of at least; ``None`` where all marks are above.
    """

    factor: float
    error: float
    relative: float
    floor: float | None

    def sums(self, marks: Floats) -> tuple[float, float, float]:
        """Add up the scaled marks, those times their logarithms, and, where it matters, the sizes of these."""
        scaled = marks * self.factor
        logarithms = np.log(scaled if self.floor is None else np.maximum(scaled, self.floor))
        sizes = float(np.add.reduce(np.abs(logarithms))) if self.error else 0.0
        (inside,) = product_sums(scaled, logarithms[np.newaxis])
        return float(np.add.reduce(scaled)), inside, sizes


def divergences(base: EntropyBase, matrix: Matrix) -> list[Constant]:
    """Return one minus the entropy of every column."""
    if matrix.rows < 2:
        raise InDoubt
    scales = [
        _scaled(bound, ends, guess)
        for bound, ends, guess in zip(matrix.bounds, matrix.ends, matrix.guesses(), strict=True)
    ]

    def sums(part: slice) -> tuple[float, ...]:
        columns = matrix.part(part)
        return tuple(
            total for scale, marks in zip(scales, columns, strict=True) for total in scale.sums(marks)
        )

    found = iter(added(matrix.rows, sums))
    return [_divergence(base, scale, matrix.rows, next(found), next(found), next(found)) for scale in scales]


def _scaled(bound: Bound, ends: tuple[float, float], guess: float) -> _Scaled:
    low, high = ends
    if high <= bound.error or (bound.low < 0 and low <= bound.error):
        raise InDoubt
    factor = 1.0 / (guess if guess > 0 else high)
    error, relative = (0.0, bound.relative) if bound.relative < 0.01 else (bound.error * factor, 0.0)
    floor = max(error, _LEAST)
    return _Scaled(factor, error, relative, floor if low * factor <= floor else None)


def _divergence(
    base: EntropyBase, scale: _Scaled, count: int, total: float, inside: float, logarithms: float
) -> Constant:
    # With y the scaled marks and T their sum, the entropy falls short of ln n by the sum of y ln y over T, less the
    # logarithm of T over n. A term y ln y is never below -1/e, which bounds the sizes of all.
    sizes = inside + 0.74 * count
    # Logarithms are off by less than three units, and then multiplied and added.
    lost = (IN_LANES + 4 * ULP) * sizes
    # The slope of y ln y is ln y + 1, and y is rounded. Where y is less than twice its error, or the floor stood in
    # for it, the term is off by less than it changes between 0 and three times the error.
    lost += 1.01 * (ULP + scale.relative) * (sizes + total) + 4.0 * scale.error * (2 * count + logarithms)
    whole = Constant.about(total, (PAIRWISE + 2 * ULP + 1.01 * scale.relative) * total + count * scale.error)
    if total <= whole.error:
        raise InDoubt
    mean = whole / Constant.of(count)
    information = Constant.about(inside, lost) / whole - mean.logarithm()
    if base is EntropyBase.ALTERNATIVES:
        return information / Constant.of(count).logarithm()
    # To base ten the entropy of an even column is not 1: what an even column would have is added.
    even = Constant.of(1) - Constant.of(count).logarithm() / Constant.of(10).logarithm()
    return information / Constant.of(10).logarithm() + even
