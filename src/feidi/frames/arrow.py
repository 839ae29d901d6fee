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
from typing import Any, Final, TypeAlias, TypeVar, cast

import pyarrow as pa
import pyarrow.dataset

from feidi.errors import InvariantError

__all__ = [
    "Engine",
    "Table",
    "beside",
    "collected",
    "engine_of",
    "is_case_blind",
    "names_of",
    "own_kind",
    "read",
    "stream",
]

F = TypeVar("F")
Table: TypeAlias = Any
"""A `pyarrow.Table`; pyarrow has no types of its own."""

ROWS: Final = 2**20
"""The rows of a batch of a stream."""


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


def _names(frame: Any, engine: Engine) -> list[str]:  # noqa: ANN401  # of any engine
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
            arrays = [_pandas_array(given[name], place, name) for name in wanted]
            return pa.Table.from_arrays(arrays, names=[str(name) for name in wanted])
        case Engine.POLARS:
            return _polars_rows(given, place, wanted).to_arrow()
        case Engine.LAZY_POLARS:
            return _polars_rows(given, place, wanted).collect().to_arrow()
        case Engine.DUCKDB:
            return given.select(*map(_duckdb_column, wanted)).to_arrow_table()
        case Engine.SPARK:
            return given.select(*map(_quoted, wanted)).toArrow()
        case Engine.DATASET:
            return _dataset(given).to_table(columns=wanted)
        case Engine.STREAM:
            return given.read_all().select(wanted)
        case _:
            return _table(given).select(wanted)


def stream(frame: object, place: str, names: Sequence[str] | None = None) -> Iterator[Any]:
    """Read columns of a frame as Arrow batches; of a lazy frame or a file not all of them are in memory at once.

    Raises
    ------
    InvariantError
        As `read` does.
    """
    known = names_of(frame, place)
    wanted = known if names is None else list(names)
    given: Any = frame
    match engine_of(frame, place):
        case Engine.LAZY_POLARS:
            parts = _polars_rows(given, place, wanted).collect_batches(chunk_size=ROWS, maintain_order=True)
            yield from chain.from_iterable(part.to_arrow().to_batches() for part in parts)
        case Engine.DUCKDB:
            yield from given.select(*map(_duckdb_column, wanted)).to_arrow_reader(ROWS)
        case Engine.SPARK:
            # Spark cannot stream columns with a full stop in their names.
            numbered = given.selectExpr(*(f"{_quoted(name)} AS c{at}" for at, name in enumerate(wanted)))
            batches = pa.RecordBatchReader.from_stream(numbered)
            yield from (batch.rename_columns(wanted) for batch in batches)
        case Engine.DATASET:
            yield from _dataset(given).to_batches(columns=wanted, batch_size=ROWS)
        case Engine.STREAM:
            yield from (batch.select(wanted) for batch in given)
        case _:
            yield from read(frame, place, wanted).to_batches(max_chunksize=ROWS)


def own_kind(table: Table, like: F) -> F:
    """Return a table as the kind of frame that the caller brought: lazy for lazy, a stream for a stream."""
    caller: Any = like
    made: Any
    match engine_of(like, "frame"):
        case Engine.PANDAS:
            made = import_module("pandas").DataFrame(
                {
                    name: _pandas_series(column)
                    for name, column in zip(table.column_names, table.columns, strict=True)
                }
            )
        case Engine.POLARS:
            made = import_module("polars").from_arrow(table, rechunk=False)
        case Engine.LAZY_POLARS:
            made = import_module("polars").from_arrow(table, rechunk=False).lazy()
        case Engine.DUCKDB:
            made = _in_connection_of(caller, table)
        case Engine.SPARK:
            made = caller.sparkSession.createDataFrame(table)
        case Engine.STREAM:
            made = table.to_reader()
        case _:
            made = table
    return cast("F", made)


def collected(frame: object, place: str) -> Any:  # noqa: ANN401  # of any engine
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
            own = {name: _pandas_series(column) for name, column in arrays.items()}
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


def _in_connection_of(relation: Any, rows: Table) -> Any:  # noqa: ANN401  # relations of DuckDB
    assert rows is not None  # DuckDB finds it by its name, and asked of a relation in that one's connection
    return relation.query("feidi caller", "SELECT * FROM rows")


def _table(frame: Any) -> Table:  # noqa: ANN401  # whatever has a stream
    return frame if isinstance(frame, pa.Table) else pa.table(frame)


def _dataset(frame: Any) -> Any:  # noqa: ANN401  # a path or a dataset of pyarrow
    return frame if isinstance(frame, pa.dataset.Dataset) else pa.dataset.dataset(frame)


def _quoted(name: str) -> str:
    return f"`{name.replace('`', '``')}`"


def _duckdb_column(name: str) -> Any:  # noqa: ANN401  # an expression of DuckDB
    return import_module("duckdb").ColumnExpression(name)


def _polars_rows(frame: Any, place: str, names: Sequence[str]) -> Any:  # noqa: ANN401  # rows or a plan of polars
    """Select columns; whole numbers of 128 bits, which Arrow does not have, become decimals."""
    polars = import_module("polars")
    schema = frame.collect_schema()
    columns = []
    for name in names:
        if schema[name] == polars.Object:
            raise _not_arrow(place, name, "Object", "it holds Python objects")
        column = polars.col(name)
        wide = schema[name] in (polars.Int128, polars.UInt128)
        columns.append(column.cast(polars.Decimal(38, 0)) if wide else column)
    return frame.select(columns)


def _pandas_array(series: Any, place: str, name: str) -> Any:  # noqa: ANN401  # of pandas, and of Arrow
    try:
        return pa.array(series, from_pandas=True)
    except (pa.ArrowInvalid, pa.ArrowTypeError, pa.ArrowNotImplementedError) as error:
        raise _not_arrow(place, name, str(series.dtype), str(error)) from error


def _not_arrow(place: str, name: str, dtype: str, why: str) -> InvariantError:
    return InvariantError(
        f"a column holds values of several or unknown types: {why}",
        place=f"{place}, column {name!r}",
        value=dtype,
        remedy="cast it to one type",
    )


def _pandas_series(column: Any) -> Any:  # noqa: ANN401  # of Arrow, and of pandas
    """Return a column as pandas has it: whole numbers and flags with gaps as its own nullable types."""
    pandas = import_module("pandas")
    nullable = {pa.int64(): pandas.Int64Dtype(), pa.bool_(): pandas.BooleanDtype()}
    own = nullable.get(column.type) if column.null_count else None
    return column.to_pandas(types_mapper={column.type: own}.get) if own is not None else column.to_pandas()
