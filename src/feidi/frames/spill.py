# SPDX-License-Identifier: Apache-2.0
"""Keep Arrow tables within a stated memory: what does not fit lies in temporary files, mapped and not read."""

import os
import re
from pathlib import Path
from typing import Any, Final

import pyarrow as pa

from feidi.errors import InvariantError
from feidi.frames.conversion import Array, Table

__all__ = ["Spool", "bytes_of", "default_memory", "read_mapped", "without_dictionaries", "writer_of"]

SIZE: Final = re.compile(r"\s*(\d+(?:\.\d+)?)\s*(B|KiB|MiB|GiB|TiB)\s*")
UNITS: Final = ("B", "KiB", "MiB", "GiB", "TiB")
LEAST: Final = 2**26
"""Libraries and buffers alone take more than a memory below it."""


def bytes_of(memory: str | int | None) -> int:
    """Return a memory in bytes, half of the machine's by default.

    Raises
    ------
    InvariantError
        If it is no size, or less than 64 MiB.

    Examples
    --------
    >>> bytes_of("1.5 GiB")
    1610612736
    """
    if memory is None:
        return default_memory()
    found = SIZE.fullmatch(memory) if isinstance(memory, str) else None
    size = memory if type(memory) is int else 0
    if found:
        size = int(float(found[1]) * 1024 ** UNITS.index(found[2]))
    if size < LEAST:
        raise InvariantError(
            "not a memory of 64 MiB or more",
            place="memory",
            value=memory,
            remedy='write "2 GiB", or a number of bytes',
        )
    return size


def default_memory() -> int:
    """Return half of the machine's memory, in bytes; 4 GiB where it does not tell."""
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // 2
    except (AttributeError, ValueError):
        return 2**32


def without_dictionaries(batch: Array) -> Array:
    """Return a batch that any file can hold: dictionaries differ from batch to batch."""
    columns = [
        column.dictionary_decode() if pa.types.is_dictionary(column.type) else column
        for column in batch.columns
    ]
    return pa.RecordBatch.from_arrays(columns, names=batch.schema.names)


def writer_of(path: Path, schema: Array) -> Array:
    """Return what writes batches of a schema to a file."""
    return pa.ipc.new_file(str(path), schema)


def read_mapped(path: Path) -> Table:
    """Return the table in a file, which lies there: its pages are read when they are looked at."""
    return pa.ipc.open_file(pa.memory_map(str(path))).read_all()


class Spool:
    """Tables of one schema put one behind the other: in memory up to a size, then in a file of a folder.

    Not a noun: it lives inside one call. Once the table is returned the folder may go: what is mapped stays.
    """

    def __init__(self, path: Path, most: int) -> None:
        self._path = path
        self._most = most
        self._held: list[Table] = []
        self._size = 0
        self._writer: Any = None

    def add(self, table: Table) -> None:
        """Put a table behind the others."""
        self._held.append(table)
        self._size += table.nbytes
        if self._writer is not None or self._size > self._most:
            self._writer = self._writer or writer_of(self._path, table.schema)
            for one in self._held:
                self._writer.write_table(one)
            self._held = []

    def table(self) -> Table:
        """Return all of them."""
        if self._writer is None:
            return pa.concat_tables(self._held, promote_options="permissive")
        self._writer.close()
        return read_mapped(self._path)
