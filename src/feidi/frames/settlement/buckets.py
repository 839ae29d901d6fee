# SPDX-License-Identifier: Apache-2.0
"""Settle what is larger than memory: units are hashed into buckets on disk, and each bucket is settled as tables.

Units do not touch each other, so what holds for a table of all of them holds for each bucket.
"""

import tempfile
from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import Any, Final, NamedTuple

import numpy as np
import pyarrow as pa

from feidi.agreements.agreement import Agreement
from feidi.agreements.sharing import UnitKind
from feidi.frames.conversion import Array, Table
from feidi.frames.hashing import Hashes, hashes_of
from feidi.frames.numbering import codes_of
from feidi.frames.settlement.columns import ReceiptColumns
from feidi.frames.settlement.receipts import NO_YEARS, Receipts, Years, take_in, years_of
from feidi.frames.settlement.report import not_settled
from feidi.frames.settlement.tables import RESULTS, How, SettledTables, Tables, settle_tables
from feidi.frames.spill import SHARE, Spool, read_mapped, without_dictionaries, writer_of
from feidi.settlement.intake import ZONE

__all__ = ["Streams", "settle_within"]

BUCKETS: Final = 32
ODD: Final = (0x9E3779B97F4A7C15, 0xBF58476D1CE4E5B9, 0x94D049BB133111EB, 0xD6E8FEB86659FD93)
"""A factor for each time that a bucket which is still too large is divided again; one unit alone cannot be."""


class Streams(NamedTuple):
    """The user's frames as Arrow batches; ``None`` for what is not asked for."""

    receipts: Iterator[Any]
    facts: Iterator[Any] | None
    yearly: Iterator[Any] | None


def settle_within(
    agreement: Agreement,
    streams: Streams,
    columns: ReceiptColumns,
    how: How,
    memory: int,
    own_text: Callable[[Table], Table],
) -> SettledTables:
    """Settle streams within a memory in bytes: at once if they fit, and otherwise bucket by bucket.

    `own_text` makes the text of results that of the caller's engine.

    Raises
    ------
    SettlementError, MissingFactError, InvariantError
        As `settle_tables` does.
    """
    most = memory // SHARE
    names = [name for name in ("facts", "yearly", "receipts") if getattr(streams, name) is not None]
    batches = ((name, batch) for name in names for batch in getattr(streams, name))
    held: list[tuple[str, Any]] = []
    size = 0
    for name, batch in batches:
        held.append((name, batch))
        size += batch.nbytes
        if size > most:
            break
    else:
        return settle_tables(agreement, _joined(held), columns, how)
    with tempfile.TemporaryDirectory(prefix="feidi-", ignore_cleanup_errors=True) as folder:
        room = _Room(Path(folder), most, own_text)
        return _by_bucket(agreement, chain(_drained(held), batches), columns, how, room)


def _drained(held: list[Any]) -> Iterator[Any]:
    """Yield what is held, and let it go."""
    held.reverse()
    while held:
        yield held.pop()


def _joined(batches: Iterable[tuple[str, Any]]) -> Tables:
    by_name: dict[str, list[Any]] = {}
    for name, batch in batches:
        by_name.setdefault(name, []).append(batch)
    tables = {name: pa.Table.from_batches(some) for name, some in by_name.items()}
    return Tables(tables["receipts"], tables.get("facts"), tables.get("yearly"))


class _Room(NamedTuple):
    """Where buckets and results lie, and how much of them at once is in memory."""

    folder: Path
    most: int
    own_text: Callable[[Table], Table]


def _by_bucket(
    agreement: Agreement,
    batches: Iterator[tuple[str, Any]],
    columns: ReceiptColumns,
    how: How,
    room: _Room,
) -> SettledTables:
    buckets = _Buckets(_Units(agreement, columns), room.folder, 0)
    years: Years | None = None
    rows_in = 0
    for name, batch in batches:
        buckets.add(name, batch)
        if name == "receipts":
            rows_in += batch.num_rows
            own = years_of(take_in(agreement, Receipts(pa.Table.from_batches([batch]), columns)).accepted)
            years = own if years is None else years.joined(own) if own else years
    each = how._replace(years=years or NO_YEARS, refuse=False)
    spools: dict[str, Spool] = {}
    for at, tables in enumerate(buckets.tables(room.most)):
        settled = settle_tables(agreement, tables, columns, each)
        for name in RESULTS:
            table = getattr(settled, name)
            if table is not None and (not at or table.num_rows):
                path = room.folder / f"{name}.arrow"
                spools.setdefault(name, Spool(path, room.most // len(RESULTS))).add(room.own_text(table))
    results = {name: spool.table() for name, spool in spools.items()}
    if how.refuse and results["refused"].num_rows:
        raise not_settled(results["refused"])
    return settled._replace(rows_in=rows_in, **results)


class _Units(NamedTuple):
    """Which unit a receipt counts for, by its kind."""

    agreement: Agreement
    columns: ReceiptColumns

    def hashes(self, name: str, batch: Array) -> Hashes:
        """Return the hash of the unit of each row; a row that counts for none lies in whatever bucket."""
        columns = self.columns
        if name != "receipts":
            return hashes_of(batch.column(columns.unit))
        found = hashes_of(batch.column(columns.payer))
        for clause in self.agreement.sharing:
            if clause.unit is UnitKind.ENTERPRISE:
                continue
            own = codes_of(batch.column(columns.kind), [kind.value for kind in clause.kinds]) >= 0
            if clause.unit is UnitKind.ZONE:
                found[own] = hashes_of(pa.array([ZONE]))
            else:
                found[own] = hashes_of(batch.column(columns.project))[own]
        return found


class _Buckets:
    """Rows of some units each, in files of a folder.

    Not a noun: it lives inside one call of `settle`.
    """

    def __init__(self, units: _Units, folder: Path, level: int) -> None:
        self._units = units
        self._folder = folder
        self._level = level
        self._writers: dict[tuple[str, int], Any] = {}
        self._sizes = np.zeros(BUCKETS, np.int64)
        self._ends: dict[int, tuple[int, int]] = {}
        self._empty: dict[str, Any] = {}

    def add(self, name: str, batch: Array) -> None:
        """Write the rows of a batch to the buckets of their units."""
        batch = without_dictionaries(batch)
        self._empty.setdefault(name, batch.schema.empty_table())
        hashes = self._units.hashes(name, batch)
        bucket = ((hashes * np.uint64(ODD[self._level])) >> np.uint64(59)).astype(np.uint8)
        order = np.argsort(bucket, kind="stable")
        rows, hashes = batch.take(pa.array(order)), hashes[order]
        counts = np.bincount(bucket, minlength=BUCKETS).tolist()
        first = 0
        for at, count in enumerate(counts):
            if count:
                part, own = rows.slice(first, count), hashes[first : first + count]
                self._write(name, at, part)
                low, high = int(own.min()), int(own.max())
                least, most = self._ends.get(at, (low, high))
                self._ends[at] = (min(low, least), max(high, most))
            first += count

    def _write(self, name: str, at: int, part: Array) -> None:
        if (name, at) not in self._writers:
            self._writers[name, at] = writer_of(self._path(name, at), part.schema)
        self._writers[name, at].write_batch(part)
        self._sizes[at] += part.nbytes

    def _path(self, name: str, at: int) -> Path:
        return self._folder / f"{name}-{self._level}-{at}.arrow"

    def tables(self, most: int) -> Iterator[Tables]:
        """Yield the tables of each bucket that has receipts, without any those of none; what is too large is divided again."""
        for writer in self._writers.values():
            writer.close()
        receipts = [at for name, at in self._writers if name == "receipts"]
        if not receipts:
            yield Tables(self._empty["receipts"], self._empty.get("facts"), self._empty.get("yearly"))
        for at in sorted(receipts):
            tables = {
                name: read_mapped(self._path(name, at)) if (name, at) in self._writers else empty
                for name, empty in self._empty.items()
            }
            least, largest = self._ends[at]
            if self._sizes[at] > most and least < largest and self._level + 1 < len(ODD):
                inner = _Buckets(self._units, self._folder, self._level + 1)
                for name, table in tables.items():
                    inner.add(name, pa.RecordBatch.from_pylist([], table.schema))
                    for batch in table.to_batches():
                        inner.add(name, batch)
                yield from inner.tables(most)
            else:
                yield Tables(tables["receipts"], tables.get("facts"), tables.get("yearly"))
            for name in tables:
                self._path(name, at).unlink(missing_ok=True)
