# SPDX-License-Identifier: Apache-2.0
"""Read frames of any engine as Arrow tables, and return results as the caller's own kind of frame.

An engine is recognised by the class of its frame and never imported before; pandas, polars, DuckDB and PySpark stay
the caller's choice. What has `__arrow_c_stream__` (pyarrow, Ibis and others) is read through it.
"""

import os
from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from importlib import import_module
from itertools import chain
from types import MappingProxyType
from typing import Any, Final, TypeVar, cast

import pyarrow as pa
import pyarrow.dataset

from feidi.errors import InvariantError
from feidi.frames.conversion import (
    Native,
    Table,
    duckdb_column,
    pandas_array,
    pandas_series,
    polars_rows,
    quoted,
)

__all__ = [
    "Engine",
    "beside",
    "collected",
    "engine_of",
    "is_case_blind",
    "is_lazy",
    "names_of",
    "own_kind",
    "own_types",
    "read",
    "stream",
]

F = TypeVar("F")
ROWS: Final = 2**20
"""The rows of a batch of a stream."""
NONE: Final[Mapping[str, str]] = MappingProxyType({})


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
            return list(_table(frame).schema.names)


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
            return _table(given).select(wanted)


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
            return schema, iter(dataset.to_batches(columns=wanted, batch_size=ROWS))
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


def own_types(table: Table, like: object, same: Mapping[str, str] = NONE) -> Table:
    """Return a table with text as the caller's engine keeps it: in views, or as one text behind the other.

    `same` says of which columns the type is that of a column of the caller's frame.
    """
    if engine_of(like, "frame") not in (Engine.ARROW, Engine.STREAM, Engine.DATASET):
        return table
    caller: Any = like
    schema = _table(caller).schema if engine_of(like, "frame") is Engine.ARROW else _schema(caller)
    for at, field in enumerate(table.schema):
        if pa.types.is_string_view(field.type):
            own = schema.field(same[field.name]).type if field.name in same else None
            kind = pa.large_string() if own == pa.large_string() else pa.string()
            table = table.set_column(at, field.name, table.column(at).cast(kind))
    return table


def own_kind(table: Table, like: F, same: Mapping[str, str] = NONE) -> F:
    """Return a table as the kind of frame that the caller brought: lazy for lazy, a stream for a stream.

    `same` says of which columns the type is that of a column of the caller's frame.
    """
    caller: Any = like
    made: Any
    match engine_of(like, "frame"):
        case Engine.PANDAS:
            made = import_module("pandas").DataFrame(
                {
                    name: pandas_series(column)
                    for name, column in zip(table.column_names, table.columns, strict=True)
                }
            )
            made = made.astype({name: caller[own].dtype for name, own in same.items()})
        case Engine.POLARS | Engine.LAZY_POLARS as engine:
            polars = import_module("polars")
            made = polars.from_arrow(table, rechunk=False)
            schema = caller.collect_schema()
            made = made.with_columns(polars.col(name).cast(schema[own]) for name, own in same.items())
            made = made if engine is Engine.POLARS else made.lazy()
        case Engine.DUCKDB:
            made = _in_connection_of(caller, table)
        case Engine.SPARK:
            made = caller.sparkSession.createDataFrame(table)
        case Engine.STREAM:
            made = own_types(table, like, same).to_reader()
        case _:
            made = own_types(table, like, same)
    return cast("F", made)


def collected(frame: object, place: str) -> Native:
    """Return the rows of a lazy frame, once, as what `read` and `beside` take; a frame with rows is returned as it is."""
    given: Any = frame
    engine = engine_of(frame, place)
    names_of(frame, place)
    if engine is Engine.LAZY_POLARS:
        return given.collect()
    return frame if engine in (Engine.PANDAS, Engine.POLARS) else read(frame, place)


def beside(rows: object, columns: Mapping[str, Any], like: F, *, dtype: str | None = None) -> F:
    """Return rows with columns added or replaced, as the caller's kind of frame.

    Parameters
    ----------
    rows
        What `collected` returned of `like`. pandas keeps its index, attributes and types, polars its types.
    columns
        Arrays of Arrow or numpy by name, a value for each row.
    like
        The caller's frame.
    dtype
        In pandas, the column of `rows` whose type the new columns take.
    """
    given: Any = rows
    arrays = {
        name: column if isinstance(column, _ARROW) else pa.array(column) for name, column in columns.items()
    }
    made: Any
    match engine_of(rows, "frame"):
        case Engine.PANDAS:
            own = {name: pandas_series(column) for name, column in arrays.items()}
            own = {name: series.set_axis(given.index) for name, series in own.items()}
            made = given.assign(
                **own if dtype is None else {k: v.astype(given[dtype].dtype) for k, v in own.items()}
            )
        case Engine.POLARS:
            series = import_module("polars").Series
            made = given.with_columns(*(series(name, column) for name, column in arrays.items()))
            made = made.lazy() if engine_of(like, "frame") is Engine.LAZY_POLARS else made
        case _:
            for name, column in arrays.items():
                at = given.column_names.index(name) if name in given.column_names else -1
                given = given.append_column(name, column) if at < 0 else given.set_column(at, name, column)
            made = own_kind(given, like)
    return cast("F", made)


_ARROW: Final = (pa.Array, pa.ChunkedArray)


def _in_connection_of(relation: Native, rows: Table) -> Native:
    assert rows is not None  # DuckDB finds it by its name, and asked of a relation in that one's connection
    return relation.query("feidi caller", "SELECT * FROM rows")


def _table(frame: Native) -> Table:
    return frame if isinstance(frame, pa.Table) else pa.table(frame)


def _dataset(frame: Native) -> Native:
    return frame if isinstance(frame, pa.dataset.Dataset) else pa.dataset.dataset(frame)


def _schema(frame: Native) -> Native:
    return frame.schema if isinstance(frame, pa.RecordBatchReader) else _dataset(frame).schema
