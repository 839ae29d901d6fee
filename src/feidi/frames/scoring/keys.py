# SPDX-License-Identifier: Apache-2.0
"""Columns of years and groups as whole numbers."""

from collections.abc import Callable
from typing import Any

import narwhals as nw
import numpy as np
import numpy.typing as npt

from feidi.dates.fiscal_year import FiscalYear
from feidi.errors import InvariantError
from feidi.indicators.cells import is_empty

__all__ = ["group_reader", "keys_of", "year_of"]


def year_of(cell: object) -> int:
    """Read the cell of a fiscal year.

    Raises
    ------
    InvariantError
        If it is not one.
    """
    try:
        return FiscalYear(int(str(cell).removesuffix("年").removesuffix(".0"))).year
    except ValueError as error:
        raise InvariantError(
            "not a fiscal year", place="year", value=cell, remedy="write for example 2022"
        ) from error


def group_reader() -> Callable[[object], int]:
    """Give what numbers groups as they come; what is empty is a group of its own."""
    known: dict[str, int] = {}

    def read(cell: object) -> int:
        return 0 if is_empty(cell) else known.setdefault(str(cell), len(known) + 1)

    return read


def keys_of(series: "nw.Series[Any]", read: Callable[[object], int]) -> npt.NDArray[np.int64]:
    """Read every different cell once, and give what was read for each row."""
    cells = series.unique().to_list()
    codes = [read(cell) for cell in cells]
    if len(cells) == 1:
        return np.full(len(series), codes[0], np.int64)
    filled = [(cell, code) for cell, code in zip(cells, codes, strict=True) if cell is not None]
    gaps = [code for cell, code in zip(cells, codes, strict=True) if cell is None]
    keys = series.replace_strict(
        [cell for cell, _ in filled],
        [code for _, code in filled],
        return_dtype=nw.Int64,
        default=gaps[0] if gaps else 0,
    )
    return np.asarray(keys.to_numpy(), dtype=np.int64)
