# SPDX-License-Identifier: Apache-2.0
"""A block of rows of columns that are arrays of doubles, and the functions that operators do not cover."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeAlias, final

import numpy as np
import numpy.typing as npt

__all__ = ["Block", "Floats", "Line", "Mask", "Value"]

Value: TypeAlias = Any
"""A block of doubles, a mask, or one double for all rows."""

Floats: TypeAlias = npt.NDArray[np.float64]
"""Doubles; NaN where nothing is known."""

Mask: TypeAlias = npt.NDArray[np.bool_]
"""True for the rows that are meant."""


Line: TypeAlias = tuple[Value, float, float]
"""A column, what it is multiplied with, and what is added."""


@final
class Block:
    """Some rows of columns that are arrays."""

    def __init__(self, arrays: Mapping[str, Floats], rows: slice) -> None:
        self.arrays = arrays
        self.rows = rows
        self.known: dict[int, Value] = {}

    def column(self, name: str) -> Value:
        """Return the rows of a column."""
        return self.arrays[name][self.rows]

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
        total, leg = np.zeros(len(lines[0][0])), np.empty(len(lines[0][0]))
        for values, slope, offset in lines:
            np.multiply(values, slope, out=leg)
            np.add(leg, offset, out=leg)
            np.multiply(leg, leg, out=leg)
            np.add(total, leg, out=total)
        return np.sqrt(total, out=total)

    def missing(self) -> Value:
        """Return NaN."""
        return np.nan
