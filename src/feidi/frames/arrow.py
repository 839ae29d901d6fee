# SPDX-License-Identifier: Apache-2.0
"""Read frames of any engine as Arrow tables, whole or as a stream of batches.

An engine is recognised by the class of its frame and never imported before; pandas, polars, DuckDB and PySpark stay
the caller's choice. What has `__arrow_c_stream__` (pyarrow, Ibis and others) is read through it.
"""

import os
import tempfile
from collections.abc import Iterator, Sequence
from enum import StrEnum
from importlib import import_module
from itertools import chain
from pathlib import Path
from typing import Any, Final

import pyarrow as pa

from feidi.errors import InvariantError
from feidi.frames.conversion import Native, Table, duckdb_column, pandas_array, polars_rows, quoted
from feidi.frames.spill import Spool, without_dictionaries

__all__ = [
    "Engine",
    "collected",
    "engine_of",
    "is_case_blind",
    "is_lazy",
    "names_of",
    "read",
    "schema_of",
    "stream",
    "table_of",
]

ROWS: Final = 2**17
"""The rows of a batch of a stream; readers hold several of them at once."""


class Engine(StrEnum):
    """The kinds of frames."""

    PANDAS = "pandas"
    POLARS = "polars"
    LAZY_POLARS = "lazy polars"
    DUCKDB = "DuckDB"
    SPARK = "PySpark"
    STREAM = "a stream of Arrow"
    DATASET = "a Parquet file or folder"
    ARROW = "Arrow"


CLASSES: Final = {
    ("pandas", "DataFrame"): Engine.PANDAS,
    ("polars", "DataFrame"): Engine.POLARS,
    ("polars", "LazyFrame"): Engine.LAZY_POLARS,
    ("duckdb", "DuckDBPyRelation"): Engine.DUCKDB,
    ("pyspark", "DataFrame"): Engine.SPARK,
    ("pyarrow", "RecordBatchReader"): Engine.STREAM,
    ("pyarrow", "Dataset"): Engine.DATASET,
}


def engine_of(frame: object, place: str) -> Engine:
    """Return the kind of a frame.

    Raises
    ------
    InvariantError
        If it is no frame.
    """
    for ancestor in type(frame).__mro__:
        engine = CLASSES.get((ancestor.__module__.partition(".")[0], ancestor.__name__))
        if engine:
            return engine
    if hasattr(frame, "__arrow_c_stream__"):
        return Engine.ARROW
    if isinstance(frame, str | os.PathLike):
        return Engine.DATASET
    raise InvariantError(
        "not a frame",
        place=place,
        value=type(frame).__name__,
        remedy="give a frame of pandas, polars, pyarrow, DuckDB or PySpark, or the path of a Parquet file; "
        "lists go to feidi.settle",
    )


def is_case_blind(frame: object) -> bool:
    """Whether ``Host`` and ``host`` name one column to the engine."""
    return engine_of(frame, "frame") in (Engine.DUCKDB, Engine.SPARK)


def names_of(frame: object, place: str) -> list[str]:
    """Return the names of a frame's columns, each of which stands once.

    Raises
    ------
    InvariantError
        If it is no frame, or two of its columns bear one name, to DuckDB and Spark also in other case.
    """
    names = _names(frame, engine_of(frame, place))
    blind = is_case_blind(frame)
    seen: dict[object, list[object]] = {}
    for name in names:
        seen.setdefault(name.lower() if blind and isinstance(name, str) else name, []).append(name)
    twice = [name for same in seen.values() if len(same) > 1 for name in same]
    if twice:
        raise InvariantError(
            "two columns bear one name",
            place=place,
            value=twice,
            remedy="name each once; after a join, select the columns that are meant",
        )
    return names


def _names(frame: Native, engine: Engine) -> list[str]:
    match engine:
        case Engine.PANDAS | Engine.POLARS | Engine.DUCKDB | Engine.SPARK:
            return list(frame.columns)
        case Engine.LAZY_POLARS:
            return list(frame.collect_schema().names())
        case Engine.DATASET:
            return list(_dataset(frame).schema.names)
        case Engine.STREAM:
            return list(frame.schema.names)
        case _:
            return list(table_of(frame).schema.names)


def read(frame: object, place: str, names: Sequence[str] | None = None) -> Table:
    """Read columns of a frame, all by default, as an Arrow table; text of few values stays a dictionary.

    Raises
    ------
    InvariantError
        If it is no frame, two of its columns bear one name, or Arrow cannot hold a column.
    """
    known = names_of(frame, place)
    wanted = known if names is None else list(names)
    given: Any = frame
    match engine_of(frame, place):
        case Engine.PANDAS:
            arrays = [pandas_array(given[name], place, name) for name in wanted]
            return pa.Table.from_arrays(arrays, names=[str(name) for name in wanted])
        case Engine.POLARS:
            return polars_rows(given, place, wanted).to_arrow()
        case Engine.LAZY_POLARS:
            return polars_rows(given, place, wanted).collect().to_arrow()
        case Engine.DUCKDB:
            return given.select(*map(duckdb_column, wanted)).to_arrow_table()
        case Engine.SPARK:
            return given.select(*map(quoted, wanted)).toArrow()
        case Engine.DATASET:
            return _dataset(given).to_table(columns=wanted)
        case Engine.STREAM:
            return given.read_all().select(wanted)
        case _:
            return table_of(given).select(wanted)


def stream(frame: object, place: str, names: Sequence[str] | None = None) -> Iterator[Any]:
    """Read columns of a frame as Arrow batches, at least one; of a lazy frame or a file not all lie in memory at once.

    Raises
    ------
    InvariantError
        As `read` does.
    """
    known = names_of(frame, place)
    wanted = known if names is None else list(names)
    schema, batches = _batches(frame, place, wanted)
    first = next(batches, None)
    yield pa.RecordBatch.from_pylist([], schema) if first is None else first
    yield from batches


def _batches(frame: Native, place: str, wanted: list[str]) -> tuple[Native, Iterator[Native]]:
    match engine_of(frame, place):
        case Engine.LAZY_POLARS:
            rows = polars_rows(frame, place, wanted)
            schema = rows.collect_schema().to_frame().to_arrow().schema
            parts = rows.collect_batches(chunk_size=ROWS, maintain_order=True)
            return schema, chain.from_iterable(part.to_arrow().to_batches() for part in parts)
        case Engine.DUCKDB:
            reader = frame.select(*map(duckdb_column, wanted)).to_arrow_reader(ROWS)
            return reader.schema, iter(reader)
        case Engine.SPARK:
            # Spark cannot stream columns with a full stop in their names.
            numbered = frame.selectExpr(*(f"{quoted(name)} AS c{at}" for at, name in enumerate(wanted)))
            reader = pa.RecordBatchReader.from_stream(numbered)
            named = [field.with_name(name) for field, name in zip(reader.schema, wanted, strict=True)]
            return pa.schema(named), (batch.rename_columns(wanted) for batch in reader)
        case Engine.DATASET:
            dataset = _dataset(frame)
            schema = pa.schema([dataset.schema.field(name) for name in wanted])
            # As they come, 16 batches and 4 files are read ahead.
            batches = dataset.to_batches(
                columns=wanted, batch_size=ROWS, batch_readahead=1, fragment_readahead=1
            )
            return schema, iter(batches)
        case Engine.STREAM:
            schema = pa.schema([frame.schema.field(name) for name in wanted])
            return schema, (batch.select(wanted) for batch in frame)
        case _:
            table = read(frame, place, wanted)
            return table.schema, iter(table.to_batches(max_chunksize=ROWS))


def is_lazy(frame: object) -> bool:
    """Whether not all of a frame's rows need lie in memory."""
    return engine_of(frame, "frame") in (
        Engine.LAZY_POLARS,
        Engine.DUCKDB,
        Engine.SPARK,
        Engine.STREAM,
        Engine.DATASET,
    )


def collected(frame: object, place: str, most: int = 2**62) -> Native:
    """Return the rows of a frame, fetched once, as what `read` and `beside` take.

    Rows of pandas and polars are returned as they are, all others as an Arrow table. Of a lazy frame or a file no more
    than `most` bytes lie in memory; the others are mapped from a temporary file that goes with the table.
    """
    if engine_of(frame, place) in (Engine.PANDAS, Engine.POLARS):
        names_of(frame, place)
        return frame
    if not is_lazy(frame):
        return read(frame, place)
    with tempfile.TemporaryDirectory(prefix="feidi-", ignore_cleanup_errors=True) as folder:
        spool = Spool(Path(folder) / "rows", most)
        for batch in stream(frame, place):
            spool.add(pa.Table.from_batches([without_dictionaries(batch)]))
        return spool.table()


def table_of(frame: Native) -> Table:
    """Return what has `__arrow_c_stream__` as a table."""
    return frame if isinstance(frame, pa.Table) else pa.table(frame)


def _dataset(frame: Native) -> Native:
    dataset = import_module("pyarrow.dataset")  # which imports pandas where it is installed
    return frame if isinstance(frame, dataset.Dataset) else dataset.dataset(frame)


def schema_of(frame: Native) -> Native:
    """Return the Arrow schema of a frame that Arrow itself reads."""
    if engine_of(frame, "frame") is Engine.ARROW:
        return table_of(frame).schema
    return frame.schema if isinstance(frame, pa.RecordBatchReader) else _dataset(frame).schema
