# SPDX-License-Identifier: Apache-2.0
"""A block of rows of columns that are arrays of doubles, and the functions that operators do not cover."""

from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from itertools import accumulate
from typing import Any, TypeAlias, final

import numpy as np
import numpy.typing as npt

__all__ = ["Block", "Chunks", "Floats", "Line", "Mask", "Value"]

Value: TypeAlias = Any
"""A block of doubles, a mask, or one double for all rows."""

Floats: TypeAlias = npt.NDArray[np.float64]
"""Doubles; NaN where nothing is known."""

Mask: TypeAlias = npt.NDArray[np.bool_]
"""True for the rows that are meant."""


Line: TypeAlias = tuple[Value, float, float]
"""A column, what it is multiplied with, and what is added."""


@final
class Chunks:
    """A column of doubles in several arrays, as engines hand it over; a block of rows lies in one or two of them."""

    def __init__(self, parts: Sequence[Floats]) -> None:
        self.parts: tuple[Floats, ...] = tuple(parts)
        self.ends: list[int] = list(accumulate(map(len, parts)))

    def __getitem__(self, rows: slice) -> Floats:
        """Return some rows as one array."""
        start, stop, step = rows.indices(self.ends[-1])
        found: list[Floats] = []
        first = bisect_right(self.ends, start)
        for part, end in zip(self.parts[first:], self.ends[first:], strict=True):
            base = end - len(part)
            if base >= stop:
                break
            found.append(part[start - base if base <= start else (start - base) % step : stop - base : step])
        return found[0] if len(found) == 1 else np.concatenate([np.empty(0), *found])


@final
class Block:
    """Some rows of columns that are arrays."""

    def __init__(self, arrays: Mapping[str, Floats | Chunks], rows: slice) -> None:
        self.arrays = arrays
        self.rows = rows
        self.known: dict[int, Value] = {}
        self.columns: dict[str, Floats] = {}

    def column(self, name: str) -> Value:
        """Return the rows of a column."""
        if name not in self.columns:
            self.columns[name] = self.arrays[name][self.rows]
        return self.columns[name]

    def once(self, key: object, compute: Callable[["Block"], Value]) -> Value:
        """Keep the column for the rest of the block."""
        if id(key) not in self.known:
            self.known[id(key)] = compute(self)
        return self.known[id(key)]

    where: Callable[..., Value] = staticmethod(np.where)
    is_missing: Callable[..., Value] = staticmethod(np.isnan)
    logarithm: Callable[..., Value] = staticmethod(np.log)
    exponential: Callable[..., Value] = staticmethod(np.exp)
    floor: Callable[..., Value] = staticmethod(np.floor)
    size: Callable[..., Value] = staticmethod(np.abs)

    def length(self, lines: Sequence[Line]) -> Value:
        """Return the roots of sums of squares, in two arrays for all lines: memory costs more than arithmetic."""
        total, part = np.empty(len(lines[0][0])), np.empty(len(lines[0][0]))
        for place, (values, slope, offset) in enumerate(lines):
            leg = part if place else total
            np.multiply(values, slope, out=leg)
            np.add(leg, offset, out=leg)
            np.multiply(leg, leg, out=leg)
            if place:
                np.add(total, leg, out=total)
        return np.sqrt(total, out=total)

    def missing(self) -> Value:
        """Return NaN."""
        return np.nan
