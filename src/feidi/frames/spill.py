# SPDX-License-Identifier: Apache-2.0
"""Keep Arrow tables within a stated memory: what does not fit lies in temporary files, mapped and not read."""

import os
import re
from pathlib import Path
from typing import Any, Final

import pyarrow as pa

from feidi.errors import InvariantError
from feidi.frames.conversion import Array, Table

__all__ = ["SHARE", "Spool", "bytes_of", "default_memory", "read_mapped", "without_dictionaries", "writer_of"]

SIZE: Final = re.compile(r"\s*(\d+(?:\.\d+)?)\s*(B|KiB|MiB|GiB|TiB)\s*")
UNITS: Final = ("B", "KiB", "MiB", "GiB", "TiB")
SHARE: Final = 6
"""Settling takes at most so many times the memory of what is settled."""
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
    """Tables put one behind the other: in memory up to a size, then in a file of a folder.

    Where a later table has a wider type in a column, all of the column is of that type. Not a noun: it lives inside one
    call. Once the table is returned the folder may go: what is mapped stays.
    """

    def __init__(self, path: Path, most: int) -> None:
        self._path = path
        self._most = most
        self._held: list[Table] = []
        self._size = 0
        self._schemas: list[Any] = []
        self._writer: Any = None

    def add(self, table: Table) -> None:
        """Put a table behind the others."""
        self._held.append(table)
        self._size += table.nbytes
        if self._schemas or self._size > self._most:
            for one in self._held:
                for batch in one.to_batches() or [pa.RecordBatch.from_pylist([], one.schema)]:
                    self._write(batch)
            self._held = []

    def _write(self, batch: Array) -> None:
        """Write a batch behind the others, in another file if it is of another schema."""
        plain = without_dictionaries(batch)
        if plain.schema not in self._schemas[-1:]:
            self._close()
            self._writer = writer_of(self._part(len(self._schemas)), plain.schema)
            self._schemas.append(plain.schema)
        self._writer.write_batch(plain)

    def _close(self) -> None:
        if self._writer is not None:
            self._writer.close()

    def _part(self, at: int) -> Path:
        return self._path.with_suffix(f".{at}{self._path.suffix}")

    def table(self) -> Table:
        """Return all of them."""
        if not self._schemas:
            return pa.concat_tables(self._held, promote_options="permissive")
        self._close()
        if len(self._schemas) == 1:
            return read_mapped(self._part(0))
        schema = pa.unify_schemas(self._schemas, promote_options="permissive")
        with writer_of(self._path, schema) as writer:
            for at in range(len(self._schemas)):
                for batch in read_mapped(self._part(at)).to_batches():
                    writer.write_batch(batch.cast(schema))
                self._part(at).unlink()
        return read_mapped(self._path)
