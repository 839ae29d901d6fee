# SPDX-License-Identifier: Apache-2.0
"""Read columns of years, groups and kinds of unit: each different cell once."""

from collections.abc import Callable, Iterable

import numpy as np
import pyarrow as pa

from feidi.dates.fiscal_year import FiscalYear
from feidi.errors import InvariantError
from feidi.frames.conversion import Array
from feidi.frames.numbering import Int64Array, plain
from feidi.indicators.cells import is_empty
from feidi.indicators.observation import UnitKind
from feidi.indicators.scoring.scheme import Scheme

__all__ = ["group_reader", "keys_of", "numbered_cells", "require_kinds", "year_of"]


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
    """Return what numbers groups as they come; what is empty is a group of its own."""
    known: dict[str, int] = {}

    def read(cell: object) -> int:
        return 0 if is_empty(cell) else known.setdefault(str(cell), len(known) + 1)

    return read


def numbered_cells(column: Array) -> tuple[Int64Array, list[object]]:
    """Return the different cells of a column, ``None`` for a gap, and the place of each row's cell among them."""
    array = plain(column)
    encoded = array if pa.types.is_dictionary(array.type) else array.dictionary_encode()
    cells: list[object] = [*encoded.dictionary.to_pylist(), None]
    places = encoded.indices.fill_null(len(cells) - 1).to_numpy().astype(np.int64)
    return places, cells


def keys_of(column: Array, read: Callable[[object], int]) -> Int64Array:
    """Return what is read of each row's cell; equal cells are read once."""
    places, cells = numbered_cells(column)
    met = np.bincount(places, minlength=len(cells)).tolist()
    keys = [read(cell) if count else 0 for cell, count in zip(cells, met, strict=True)]
    return np.array(keys, np.int64)[places]


def require_kinds(scheme: Scheme, cells: Iterable[object]) -> None:
    """Refuse kinds that the scheme does not score.

    Raises
    ------
    InvariantError
        If a cell names such a kind, or none.
    """
    for cell in cells:
        if is_empty(cell):
            continue
        kind = next((kind for kind in UnitKind if str(cell).strip() in (kind.value, kind.label.zh)), None)
        if kind is None:
            raise InvariantError(
                "not a kind of unit", place="kind", value=cell, remedy=f"use one of {', '.join(UnitKind)}"
            )
        if scheme.kinds and kind not in scheme.kinds:
            raise InvariantError(
                "does not score units of this kind",
                place=f"scheme {scheme.id}",
                value=kind.value,
                remedy="leave such rows out",
            )
