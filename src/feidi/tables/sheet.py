# SPDX-License-Identifier: Apache-2.0
"""Rows of cells under heads, as a file, a list or a frame holds them."""

from collections.abc import Iterable, Mapping, Sequence
from importlib import import_module
from typing import Any, Final, Protocol, cast, final

from feidi._fields.frozen import field, frozen
from feidi.errors import DocumentError

__all__ = ["ABSENT", "Frame", "Sheet", "SheetRow", "Table", "column_letter", "sheet_of", "sheet_of_records"]


class _Absent:
    """What stands where a row has no such column at all."""


ABSENT: Final = _Absent()


class Frame(Protocol):
    """A frame of pandas, polars or another library that narwhals knows."""

    @property
    def columns(self) -> object:
        """The names of the columns."""
        ...


def _cells_of(cells: Iterable[object]) -> tuple[object, ...]:
    return tuple(cells)


@final
@frozen
class SheetRow:
    """One row.

    Parameters
    ----------
    number
        The row as its file numbers it, from 1; of a list or a frame the position of the record, from 1.
    cells
        The cells under the heads, in their order.
    """

    number: int
    cells: tuple[object, ...] = field(converter=_cells_of)


def _heads_of(heads: Iterable[str]) -> tuple[str, ...]:
    return tuple(heads)


def _rows_of(rows: Iterable[SheetRow]) -> tuple[SheetRow, ...]:
    return tuple(rows)


@final
@frozen(kw_only=True)
class Sheet:
    """Rows under heads, before anything is known of what they mean.

    Parameters
    ----------
    heads
        The text of each head, in the order of the columns; two of them may be the same.
    rows
        The rows, each with a cell under every head.
    name
        What errors call it: a file, or a sheet of one.
    """

    heads: tuple[str, ...] = field(converter=_heads_of)
    rows: tuple[SheetRow, ...] = field(converter=_rows_of, repr=False)
    name: str = "table"


Table = Iterable[object] | Frame | Sheet
"""Rows under heads: dicts, objects with attributes, a frame, or the sheet of a file."""


def column_letter(at: int) -> str:
    """Return what a spreadsheet calls a column, counted from 0.

    Examples
    --------
    >>> column_letter(0), column_letter(27)
    ('A', 'AB')
    """
    before, rest = divmod(at, 26)
    return (column_letter(before - 1) if before else "") + chr(ord("A") + rest)


def sheet_of(table: Table, names: Iterable[str] = ()) -> Sheet:
    """Return the rows and heads of a list of dicts or objects, of a frame, or of a sheet.

    Parameters
    ----------
    table
        The table.
    names
        The attributes that are looked for where the rows are objects.

    Raises
    ------
    DocumentError
        If a frame is given and narwhals is not installed, or the frame is not one that it knows.
    """
    if isinstance(table, Sheet):
        return table
    if not isinstance(table, Iterable) or hasattr(table, "columns"):
        return _frame_sheet(table)
    return sheet_of_records(enumerate(table, start=1), names)


def sheet_of_records(numbered: Iterable[tuple[int, object]], names: Iterable[str] = ()) -> Sheet:
    """Return the sheet of dicts or objects, each with its number; a head that a record lacks is absent there.

    Examples
    --------
    >>> sheet_of_records([(1, {"unit": "a"}), (3, {"unit": "b", "tax": 2})]).heads
    ('unit', 'tax')
    """
    wanted = tuple(names)
    rows = [(number, _cells(row, wanted)) for number, row in numbered]
    heads = list(dict.fromkeys(head for _, cells in rows for head in cells))
    return Sheet(
        heads=heads,
        rows=(SheetRow(number, [cells.get(head, ABSENT) for head in heads]) for number, cells in rows),
    )


def _cells(row: object, names: Sequence[str]) -> dict[str, object]:
    if isinstance(row, Mapping):
        return {str(key): value for key, value in cast("Mapping[object, object]", row).items()}
    return {name: getattr(row, name) for name in names if name.isidentifier() and hasattr(row, name)}


def _frame_sheet(frame: object) -> Sheet:
    try:
        narwhals: Any = import_module("narwhals")
    except ImportError as error:
        raise DocumentError(
            "a frame is read through narwhals, which is not installed",
            place="table",
            value=type(frame).__name__,
            remedy='install "feidi[frames]", or give a list of dicts',
        ) from error
    try:
        rows = narwhals.from_native(frame)
        names: list[str] = list(rows.columns)
    except Exception as error:
        raise DocumentError(
            "the frame cannot be read",
            place="table",
            value=str(error),
            remedy="give a frame that narwhals knows, each column with a name of its own",
        ) from error
    if hasattr(rows, "collect"):
        rows = rows.collect()
    return Sheet(
        heads=names, rows=(SheetRow(number, cells) for number, cells in enumerate(rows.iter_rows(), start=1))
    )
