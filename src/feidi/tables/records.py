# SPDX-License-Identifier: Apache-2.0
"""The rows of a sheet as records: each cell read by what its column holds, every fault noted with its place."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Final, final

from feidi._fields.frozen import frozen
from feidi.errors import InvariantError
from feidi.names import near_key
from feidi.tables.cells import is_empty, word_of
from feidi.tables.faults import TableFaults
from feidi.tables.heads import Column
from feidi.tables.sheet import ABSENT, Sheet, SheetRow

__all__ = ["Cell", "Record", "records_of"]

Cell = Callable[[object, Column], object]
"""Reads a cell that holds something, of a column."""

_TOTALS: Final = ("合计", "总计", "小计", "共计", "累计")
_SUMMARIES: Final = frozenset(
    {"total", "subtotal", "grandtotal", "sum", "average", "mean", "平均", "平均值", "均值"}
)


@final
@frozen
class Record:
    """A row on its way to an object.

    Parameters
    ----------
    row
        The row as its file numbers it.
    name
        The name of the unit it is about; empty where it has none.
    values
        What its cells hold, by the code of the column; empty cells are left out.
    unread
        The codes of the columns whose cells could not be read.
    """

    row: int
    name: str
    values: Mapping[str, object]
    unread: frozenset[str]


def records_of(
    sheet: Sheet, columns: Sequence[Column], named_by: str, read: Callable[[str], Cell], faults: TableFaults
) -> Iterator[Record]:
    """Yield the rows of a sheet as records.

    A row that is a total of others, or the heads again, is no record and a fault.

    Parameters
    ----------
    sheet
        The sheet.
    columns
        What its columns hold.
    named_by
        The code of the column with the name of the unit.
    read
        How the cells of a column are read, by its code.
    faults
        Takes what is wrong.
    """
    readers = [(column, read(column.code)) for column in columns]
    naming = [column for column in columns if column.code == named_by]
    for row in sheet.rows:
        name = _name(row, naming)
        if _is_summary(name):
            faults.add("is a total and no record", row=row.number, unit=name, remedy="leave the row out")
        elif naming and name in {column.head for column in naming}:
            faults.add("has the heads again", row=row.number, remedy="leave the row out")
        else:
            yield _record(row, name, readers, faults)


def _record(row: SheetRow, name: str, readers: Sequence[tuple[Column, Cell]], faults: TableFaults) -> Record:
    values: dict[str, object] = {}
    unread: set[str] = set()
    for column, read in readers:
        cell = row.cells[column.at]
        if cell is ABSENT or is_empty(cell):
            continue
        try:
            values[column.code] = read(cell, column)
        except InvariantError as error:
            unread.add(column.code)
            faults.add(
                error.message,
                column.head,
                row=row.number,
                unit=name,
                value=error.value,
                remedy=error.remedy,
            )
    return Record(row.number, name, values, frozenset(unread))


def _name(row: SheetRow, naming: Sequence[Column]) -> str:
    cells = (row.cells[column.at] for column in naming)
    cell = next((cell for cell in cells if cell is not ABSENT and not is_empty(cell)), "")
    try:
        return word_of(cell, "")
    except InvariantError:
        return ""


def _is_summary(name: str) -> bool:
    key = near_key(name).rstrip(":")
    return key.endswith(_TOTALS) or key in _SUMMARIES
