# SPDX-License-Identifier: Apache-2.0
"""The barest loops of numpy for the same arithmetic: block by block, into arrays made before, on one core."""

from collections.abc import Callable
from math import sqrt
from typing import TypeAlias

import numpy as np
import numpy.typing as npt
import polars as pl
from columns_peers.scoring_data import NAMES, WEIGHTS

__all__ = ["in_numpy"]

Floats: TypeAlias = npt.NDArray[np.float64]
Arrays: TypeAlias = list[Floats]
BLOCK = 65_536


def in_numpy(frame: pl.DataFrame) -> dict[str, Callable[[], object]]:
    """Return what is timed, by name."""
    arrays = [frame[name].to_numpy() for name in NAMES]
    return {
        "weighted": lambda: lines(arrays, [float(weight) for weight in WEIGHTS]),
        "min-max": lambda: minmax(arrays),
        "TOPSIS": lambda: topsis(arrays),
        "entropy": lambda: entropy(arrays),
        "CRITIC": lambda: critic(arrays),
    }


def blocks(rows: int) -> list[slice]:
    """Cut rows into blocks that stay in the cache."""
    return [slice(start, min(start + BLOCK, rows)) for start in range(0, rows, BLOCK)]


def lines(arrays: Arrays, slopes: list[float], offset: float = 0.0) -> Floats:
    """Return lines over columns added up."""
    out, part = np.empty(len(arrays[0])), np.empty(BLOCK)
    for block in blocks(len(arrays[0])):
        total = out[block]
        leg = part[: len(total)]
        np.multiply(arrays[0][block], slopes[0], out=total)
        for array, slope in zip(arrays[1:], slopes[1:], strict=True):
            np.multiply(array[block], slope, out=leg)
            np.add(total, leg, out=total)
        if offset:
            np.add(total, offset, out=total)
    return out


def minmax(arrays: Arrays) -> Floats:
    """Return the weighted total of min-max marks."""
    ends = [(float(array.min()), float(array.max())) for array in arrays]
    slopes = [weight / (high - low) for (low, high), weight in zip(ends, WEIGHTS, strict=True)]
    return lines(arrays, slopes, -sum(low * slope for (low, _), slope in zip(ends, slopes, strict=True)))


def topsis(arrays: Arrays) -> Floats:
    """Return the closeness to the ideal of columns divided by their lengths."""
    slopes = [weight / sqrt(array @ array) for array, weight in zip(arrays, WEIGHTS, strict=True)]
    ends = [
        (float(array.min()) * slope, float(array.max()) * slope)
        for array, slope in zip(arrays, slopes, strict=True)
    ]
    out = np.empty(len(arrays[0]))
    parts = np.empty((3, BLOCK))
    for block in blocks(len(arrays[0])):
        far, near, leg = parts[:, : len(out[block])]
        for total, end in ((far, 0), (near, 1)):
            total[:] = 0.0
            for array, slope, posts in zip(arrays, slopes, ends, strict=True):
                np.multiply(array[block], slope, out=leg)
                np.subtract(leg, posts[end], out=leg)
                np.multiply(leg, leg, out=leg)
                np.add(total, leg, out=total)
            np.sqrt(total, out=total)
        np.add(near, far, out=near)
        np.divide(far, near, out=out[block])
    return out


def entropy(arrays: Arrays) -> Floats:
    """Return entropy weights."""
    totals, inside, leg = np.zeros(6), np.zeros(6), np.empty(BLOCK)
    for block in blocks(len(arrays[0])):
        for place, array in enumerate(arrays):
            some = array[block]
            logarithms = leg[: len(some)]
            np.log(some, out=logarithms)
            totals[place] += np.add.reduce(some)
            inside[place] += some @ logarithms
    parts: Floats = 1 - (np.log(totals) - inside / totals) / np.log(len(arrays[0]))
    return parts / parts.sum()


def critic(arrays: Arrays) -> Floats:
    """Return CRITIC weights."""
    means = np.array([array.mean() for array in arrays])
    ranges = np.array([array.max() - array.min() for array in arrays])
    products, legs = np.zeros((6, 6)), np.empty((6, BLOCK))
    for block in blocks(len(arrays[0])):
        some = legs[:, : len(arrays[0][block])]
        for array, middle, leg in zip(arrays, means, some, strict=True):
            np.subtract(array[block], middle, out=leg)
        products += some @ some.T
    lengths = np.sqrt(np.diag(products))
    parts: Floats = lengths / ranges * (1 - products / np.outer(lengths, lengths)).sum(axis=0)
    return parts / parts.sum()
