# SPDX-License-Identifier: Apache-2.0
"""Sums of columns: in doubles with their error, and exactly where that is asked for."""

from collections.abc import Iterable, Sequence
from fractions import Fraction
from math import fsum, sqrt

import numpy as np

from feidi.frames.scoring.bound import ULP
from feidi.frames.scoring.columns import Floats

__all__ = ["BLOCK", "blocks", "exact_sum", "shared_sums", "squared", "summed"]

BLOCK = 16_384
"""So many rows stay in the cache of a core while they are worked on."""

_PAIRWISE = 64 * ULP
"""numpy adds in pairs of pairs: for as many rows as fit into memory, a sum errs by less than this part."""


def blocks(rows: int, size: int = BLOCK) -> list[slice]:
    """Cut rows into blocks."""
    return [slice(start, min(start + size, rows)) for start in range(0, rows, size)]


def summed(values: Floats, error: float) -> tuple[float, float]:
    """Give the sum of doubles, each wrong by no more than `error`, and how wrong the sum may be."""
    sums: list[float] = []
    sizes: list[float] = []
    for part in blocks(len(values)):
        block = values[part]
        sums.append(float(block.sum()))
        sizes.append(float(np.abs(block).sum()))
    return fsum(sums), _PAIRWISE * fsum(sizes) + len(values) * error


def squared(values: Floats, middle: float, error: float) -> tuple[float, float]:
    """Give the sum of squared distances from a number, each distance wrong by no more than `error`."""
    squares: list[float] = []
    for part in blocks(len(values)):
        distance = values[part] - middle if middle else values[part]
        squares.append(float((distance * distance).sum()))
    total = fsum(squares)
    # By Cauchy and Schwarz the distances add up to no more than this.
    sizes = sqrt(len(values) * total)
    lost = 2.002 * error * sizes + len(values) * error * error
    return total, _PAIRWISE * total + lost


def shared_sums(columns: Sequence[Floats], middles: Sequence[float]) -> dict[tuple[int, int], float]:
    """Give the sums of products of the distances of two columns from their middles, for all pairs."""
    pairs = [(one, other) for one in range(len(columns)) for other in range(one + 1)]
    sums: dict[tuple[int, int], list[float]] = {pair: [] for pair in pairs}
    for part in blocks(len(columns[0]), 4096):
        centred = [column[part] - middle for column, middle in zip(columns, middles, strict=True)]
        for one, other in pairs:
            sums[one, other].append(float((centred[one] * centred[other]).sum()))
    totals = {pair: fsum(parts) for pair, parts in sums.items()}
    return totals | {(other, one): total for (one, other), total in totals.items()}


def exact_sum(numbers: Iterable[Fraction]) -> Fraction:
    """Add up very many fractions: those of one denominator first, then in pairs of pairs."""
    parts: dict[int, int] = {}
    for number in numbers:
        parts[number.denominator] = parts.get(number.denominator, 0) + number.numerator
    sums = [Fraction(numerator, denominator) for denominator, numerator in sorted(parts.items())]
    while len(sums) > 1:
        sums = [sum(sums[place : place + 2], Fraction(0)) for place in range(0, len(sums), 2)]
    return sums[0] if sums else Fraction(0)
