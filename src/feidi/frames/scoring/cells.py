# SPDX-License-Identifier: Apache-2.0
"""Columns of a frame whose rows are at hand, as doubles, and their exact cells one by one."""

from collections.abc import Sequence
from math import isfinite
from typing import Any, Final, final

import narwhals as nw
import numpy as np

from feidi.errors import InvariantError
from feidi.frames.scoring.bound import ULP, Bound
from feidi.frames.scoring.columns import Floats
from feidi.frames.scoring.sorting import Places
from feidi.frames.threads import blocks
from feidi.indicators.cells import is_empty

__all__ = ["Cells", "cells_of", "refuse_text"]

_WHOLE: Final = 2.0**53
_LARGEST: Final = 1e60


@final
class Cells:
    """One column of numbers.

    Parameters
    ----------
    floats
        The doubles, NaN where a cell is empty.
    series
        The column of the frame.
    places
        The row of the series for every row, -1 for none; ``None`` where the two are the same.
    """

    def __init__(self, floats: Floats, series: "nw.Series[Any]", places: Places | None = None) -> None:
        self.floats = floats
        self.series = series
        self.places = places
        self.printed: bool = False
        self.full: bool = True
        self.bound: Bound = Bound(0.0, 0.0, 0.0, 0.0)

    def measure(self, *, exact: bool, whole: bool, least: bool) -> None:
        """Look at the least and the largest number, and at how far doubles are from the cells.

        Raises
        ------
        InvariantError
            If a number is not finite or has more than 60 digits.
        """
        low, high = ends_of(self.floats)
        if np.isnan(low):
            self.full = False
            known = self.floats[~np.isnan(self.floats)]
            low, high = float(known.min(initial=np.inf)), float(known.max(initial=-np.inf))
        if low > high:
            return
        if not (isfinite(low) and isfinite(high) and max(-low, high) < _LARGEST):
            raise InvariantError(
                "a number is finite and has at most 60 digits",
                place=f"column {self.series.name!r}",
                value=high if low > -_LARGEST else low,
                remedy="leave the cell empty where nothing is known",
            )
        size = max(-low, high)
        self.printed = exact and (not whole or size < _WHOLE)
        relative = (0.0 if whole else ULP) if self.printed else 3 * ULP
        away = min(abs(low), abs(high)) if low > 0 or high < 0 else self._least() if least else 0.0
        self.bound = Bound(low, high, relative * size, relative, away)

    def _least(self) -> float:
        sizes = np.abs(self.floats)
        return float(np.min(sizes, where=sizes > 0, initial=np.inf))

    def at(self, rows: Sequence[int]) -> list[object]:
        """Give the cells of some rows, ``None`` for empty ones."""
        index = np.asarray(rows, dtype=np.intp)
        if self.places is not None:
            index = self.places[index]
        found: list[object] = (
            self.series[np.maximum(index, 0)].to_list() if len(self.series) else [None] * len(index)
        )
        return [
            None if place < 0 or is_empty(cell) else cell
            for cell, place in zip(found, index.tolist(), strict=True)
        ]


def ends_of(values: Floats) -> tuple[float, float]:
    """Give the least and the largest double, NaN where there is a gap."""
    lows, highs = [np.inf], [-np.inf]
    for part in blocks(len(values)):
        block = values[part]
        lows.append(np.minimum.reduce(block))
        highs.append(np.maximum.reduce(block))
    return float(np.minimum.reduce(lows)), float(np.maximum.reduce(highs))


def cells_of(series: "nw.Series[Any]", *, least: bool = False, places: Places | None = None) -> Cells:
    """Read a column of whole numbers, decimals or doubles.

    Raises
    ------
    InvariantError
        If it holds anything else.
    """
    dtype = series.dtype
    whole = dtype.is_integer()
    exact = whole or dtype.is_float()
    if exact or dtype.is_decimal():
        floats = _doubles(series if dtype.is_float() else series.cast(nw.Float64))
    elif dtype in (nw.Object, nw.Unknown) or series.null_count() == len(series):
        floats = _one_by_one(series)
    else:
        raise refuse_text(series.name, dtype)
    if places is not None:
        floats = np.where(places < 0, np.nan, floats[np.maximum(places, 0)] if len(floats) else np.nan)
    cells = Cells(floats, series, places)
    cells.measure(exact=exact, whole=whole, least=least)
    return cells


def _doubles(series: "nw.Series[Any]") -> Floats:
    array = series.to_numpy()
    if array.dtype != np.float64:
        array = array.astype(np.float64)
    return np.ascontiguousarray(array)


def _one_by_one(series: "nw.Series[Any]") -> Floats:
    floats: list[float] = []
    for cell in series.to_list():
        if is_empty(cell):
            floats.append(np.nan)
        elif isinstance(cell, str | bool):
            raise refuse_text(series.name, series.dtype)
        else:
            floats.append(float(cell))
    return np.array(floats, dtype=np.float64)


def refuse_text(name: str, dtype: object) -> InvariantError:
    """Give the error for a column that does not hold numbers."""
    return InvariantError(
        "a column that is scored holds numbers",
        place=f"column {name!r}",
        value=str(dtype),
        remedy="cast it to numbers, and write the unit in brackets behind its name",
    )
