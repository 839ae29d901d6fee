# SPDX-License-Identifier: Apache-2.0
"""Sums of columns: in doubles with their error, and exactly where that is asked for."""

from collections.abc import Callable, Iterable
from fractions import Fraction
from math import fsum, sqrt

import numpy as np

from feidi.frames.scoring.filtered.block import Floats
from feidi.frames.scoring.filtered.bound import ULP
from feidi.frames.threads import for_blocks

__all__ = ["IN_LANES", "PAIRWISE", "added", "exact_sum", "product_sums", "squared", "summed"]

PAIRWISE = 40 * ULP
"""A sum errs by less than this part of the sizes: numpy adds a block in pairs of pairs of eight times sixteen."""

_LANE = 512
IN_LANES = 544 * ULP
"""A sum of products errs by less than this part of their sizes: in whatever order the products of a lane are
added, each takes part in no more than 512 roundings, and in 30 more while the lanes of a block are added in pairs."""


def added(rows: int, sums: Callable[[slice], tuple[float, ...]]) -> list[float]:
    """Add up what every block of rows gives; `fsum` rounds once, in whatever order blocks are done."""
    found: list[tuple[float, ...]] = []
    for_blocks(rows, lambda part: found.append(sums(part)))
    return [fsum(parts) for parts in zip(*found, strict=True)]


def product_sums(one: Floats, others: Floats) -> list[float]:
    """Add up the products of the numbers of a column with those of others, the rows of `others`, for a block."""
    even = len(one) - len(one) % _LANE
    lanes = np.vecdot(one[:even].reshape(-1, _LANE), others[:, :even].reshape(len(others), -1, _LANE))
    rest = np.vecdot(one[even:], others[:, even:])
    sums: list[float] = (np.add.reduce(lanes, axis=1) + rest).tolist()
    return sums


def summed(values: Floats, error: float) -> tuple[float, float]:
    """Return the sum of doubles, each wrong by no more than `error`, and how wrong the sum may be."""

    def sums(part: slice) -> tuple[float, float]:
        block = values[part]
        return float(np.add.reduce(block)), float(np.add.reduce(np.abs(block)))

    total, sizes = added(len(values), sums)
    return total, PAIRWISE * sizes + len(values) * error


def squared(values: Floats, middle: float, error: float) -> tuple[float, float]:
    """Return the sum of squared distances from a number, each distance wrong by no more than `error`."""

    def squares(part: slice) -> tuple[float, ...]:
        distance = values[part] - middle if middle else values[part]
        return tuple(product_sums(distance, distance[np.newaxis]))

    (total,) = added(len(values), squares)
    # By Cauchy and Schwarz the distances add up to no more than this.
    sizes = sqrt(len(values) * total)
    lost = 2.002 * error * sizes + len(values) * error * error
    return total, IN_LANES * total + lost


def exact_sum(numbers: Iterable[Fraction]) -> Fraction:
    """Add up very many fractions: those of one denominator first, then in pairs of pairs."""
    parts: dict[int, int] = {}
    for number in numbers:
        parts[number.denominator] = parts.get(number.denominator, 0) + number.numerator
    sums = [Fraction(numerator, denominator) for denominator, numerator in sorted(parts.items())]
    while len(sums) > 1:
        sums = [sum(sums[place : place + 2], Fraction(0)) for place in range(0, len(sums), 2)]
    return sums[0] if sums else Fraction(0)
