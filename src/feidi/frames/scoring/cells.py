# SPDX-License-Identifier: Apache-2.0
"""Columns of numbers as doubles with a bound on their error, and their exact cells row by row."""

from collections.abc import Sequence
from functools import cached_property
from math import isfinite
from typing import Final, final

import numpy as np
import pyarrow as pa

from feidi.errors import InvariantError
from feidi.frames.conversion import Array
from feidi.frames.exact import words_of
from feidi.frames.scoring.filtered.block import Chunks, Floats
from feidi.frames.scoring.filtered.bound import ULP, Bound
from feidi.frames.scoring.filtered.order import Places
from feidi.frames.threads import blocks
from feidi.indicators.cells import is_empty

__all__ = ["Cells", "cells_of"]

_WHOLE: Final = 2.0**53
_LARGEST: Final = 1e60
_INEXACT: Final = 6 * ULP
"""A decimal takes part in at most five roundings: of each half of its digits, their sum, the power of ten, the quotient."""


@final
class Cells:
    """One column of numbers.

    Parameters
    ----------
    values
        The doubles, NaN where a cell is empty; in chunks where the column has several.
    name, column
        The column of the frame.
    places
        The row of the column for every row, -1 for none; ``None`` where the two are the same.
    """

    def __init__(
        self, values: Floats | Chunks, name: str, column: Array, places: Places | None = None
    ) -> None:
        self.values = values
        self.name = name
        self.column = column
        self.places = places
        self.printed: bool = False
        self.full: bool = True
        self.bound: Bound = Bound(0.0, 0.0, 0.0, 0.0)

    @cached_property
    def floats(self) -> Floats:
        """The doubles as one array."""
        return self.values[:]

    def measure(self, *, least: bool) -> None:
        """Find the least and the largest number, and how far doubles may be from the cells.

        Raises
        ------
        InvariantError
            If a number is not finite or has more than 60 digits.
        """
        low, high = ends_of(self.values, len(self.column) if self.places is None else len(self.places))
        if np.isnan(low):
            self.full = False
            known = self.floats[~np.isnan(self.floats)]
            low, high = float(known.min(initial=np.inf)), float(known.max(initial=-np.inf))
        if low > high:
            return
        if not (isfinite(low) and isfinite(high) and max(-low, high) < _LARGEST):
            raise InvariantError(
                "a number is finite and has at most 60 digits",
                place=f"column {self.name!r}",
                value=high if low > -_LARGEST else low,
                remedy="leave the cell empty where nothing is known",
            )
        size = max(-low, high)
        whole = pa.types.is_integer(self.column.type)
        self.printed = not pa.types.is_decimal(self.column.type) and (not whole or size < _WHOLE)
        relative = (0.0 if whole else ULP) if self.printed else _INEXACT
        away = min(abs(low), abs(high)) if low > 0 or high < 0 else self._least() if least else 0.0
        self.bound = Bound(low, high, relative * size, relative, away)

    def _least(self) -> float:
        sizes = np.abs(self.floats)
        return float(np.min(sizes, where=sizes > 0, initial=np.inf))

    def at(self, rows: Sequence[int]) -> list[object]:
        """Return the cells of some rows, ``None`` for empty ones."""
        index = np.asarray(rows, dtype=np.intp)
        if self.places is not None:
            index = self.places[index]
        taken = self.column.take(pa.array(np.maximum(index, 0))) if len(self.column) else pa.nulls(len(index))
        return [
            None if place < 0 or is_empty(cell) else cell
            for cell, place in zip(taken.to_pylist(), index.tolist(), strict=True)
        ]


def ends_of(values: Floats | Chunks, rows: int) -> tuple[float, float]:
    """Return the least and the largest double, NaN where there is a gap."""
    lows, highs = [np.inf], [-np.inf]
    for part in blocks(rows):
        block = values[part]
        lows.append(np.minimum.reduce(block))
        highs.append(np.maximum.reduce(block))
    return float(np.minimum.reduce(lows)), float(np.maximum.reduce(highs))


def cells_of(column: Array, name: str, *, least: bool = False, places: Places | None = None) -> Cells:
    """Read a column of whole numbers, decimals or doubles; `least` asks for the number nearest to 0.

    Raises
    ------
    InvariantError
        If it holds anything else.
    """
    if pa.types.is_dictionary(column.type):
        column = column.cast(column.type.value_type)
    values = _doubles(column, name)
    if places is not None:
        floats = values[:]
        values = np.where(places < 0, np.nan, floats[np.maximum(places, 0)] if len(floats) else np.nan)
    cells = Cells(values, name, column, places)
    cells.measure(least=least)
    return cells


def _doubles(column: Array, name: str) -> Floats | Chunks:
    dtype = column.type
    if column.null_count == len(column):
        return np.full(len(column), np.nan)
    if pa.types.is_decimal(dtype):
        return _of_decimals(column)
    if not (pa.types.is_integer(dtype) or pa.types.is_floating(dtype)):
        raise InvariantError(
            "a column that is scored holds numbers",
            place=f"column {name!r}",
            value=str(dtype),
            remedy="cast it to numbers, and write the unit in brackets behind its name",
        )
    parts = [
        np.ascontiguousarray(chunk.to_numpy(zero_copy_only=False), np.float64) for chunk in column.chunks
    ]
    return parts[0] if len(parts) == 1 else Chunks(parts)


def _of_decimals(column: Array) -> Floats:
    """Return decimals as doubles, from the halves of their digits."""
    if pa.types.is_decimal256(column.type):
        return np.array([np.nan if cell is None else float(cell) for cell in column.to_pylist()])
    low, high = words_of(column)
    short = high == low >> 63
    digits = np.where(short, low.astype(np.float64), high * 2.0**64 + low.view(np.uint64))
    floats: Floats = digits / float(10**column.type.scale)
    if column.null_count:
        floats[column.is_null().to_numpy(zero_copy_only=False)] = np.nan
    return floats
