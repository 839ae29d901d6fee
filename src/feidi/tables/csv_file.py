# SPDX-License-Identifier: Apache-2.0
"""Tables in CSV."""

import csv
import os
from pathlib import Path

from feidi.errors import DocumentError
from feidi.tables.faults import TableFaults
from feidi.tables.sheet import Sheet, SheetRow

__all__ = ["read_csv"]


def read_csv(path: str | os.PathLike[str]) -> Sheet:
    """Read a table in CSV: UTF-8, with or without a mark, heads in the first row in which something stands.

    Parameters
    ----------
    path
        The file.

    Raises
    ------
    DocumentError
        If it is not such a table, has no rows, or a row has more or fewer cells than there are heads.
    OSError
        If the file cannot be read.
    """
    try:
        with Path(path).open(encoding="utf-8-sig", newline="") as stream:
            lines = list(csv.reader(stream, strict=True))
    except (UnicodeDecodeError, csv.Error) as fault:
        raise DocumentError(
            f"not a table in CSV: {fault}",
            place=str(path),
            remedy="save it as CSV in UTF-8, with heads in the first row",
        ) from fault
    # A spreadsheet numbers its rows, also where one runs over several lines of the file.
    rows = [(number, cells) for number, cells in enumerate(lines, start=1) if any(map(str.strip, cells))]
    if len(rows) < 2:
        raise DocumentError(
            "a table without rows" if rows else "an empty table",
            place=str(path),
            remedy="write heads in the first row, and a row for each record",
        )
    (_, heads), *body = rows
    width = max(at for at, head in enumerate(heads, start=1) if head.strip())
    faults = TableFaults(str(path))
    for number, cells in body:
        if any(map(str.strip, cells[width:])):
            faults.add("has cells under no head", row=number, value=cells[width:], remedy="name the column")
        elif len(cells) < width:
            faults.add(
                f"has fewer cells than there are heads, {width}",
                row=number,
                value=len(cells),
                remedy="write an empty cell where there is nothing",
            )
    faults.raise_if_any()
    return Sheet(
        heads=heads[:width], rows=(SheetRow(number, cells[:width]) for number, cells in body), name=str(path)
    )
