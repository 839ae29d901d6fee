# SPDX-License-Identifier: Apache-2.0
"""Return Arrow tables as the caller's own kind of frame, and put new columns beside the caller's rows."""

from collections.abc import Mapping
from importlib import import_module
from types import MappingProxyType
from typing import Any, Final, TypeVar, cast

import pyarrow as pa

from feidi.frames.arrow import Engine, engine_of, schema_of
from feidi.frames.conversion import Array, Native, Table, duckdb_column, pandas_series, quoted

__all__ = ["beside", "own_kind", "own_types"]

F = TypeVar("F")
NONE: Final[Mapping[str, str]] = MappingProxyType({})
ARRAYS: Final = (pa.Array, pa.ChunkedArray)


def own_types(table: Table, like: object, same: Mapping[str, str] = NONE) -> Table:
    """Return a table with text as the caller's engine keeps it: in views, or as one text behind the other.

    `same` says of which columns the type is that of a column of the caller's frame.
    """
    engine = engine_of(like, "frame")
    if engine not in (Engine.ARROW, Engine.STREAM, Engine.DATASET, Engine.SPARK):
        return table
    schema = None if engine is Engine.SPARK else schema_of(like)
    for at, field in enumerate(table.schema):
        own = schema.field(same[field.name]).type if schema is not None and field.name in same else None
        if own is None and pa.types.is_string_view(field.type):
            own = pa.string()
        if own is not None and own != field.type:
            table = table.set_column(at, field.name, _as(own, table.column(at)))
    return table


def _as(dtype: Native, column: Array) -> Array:
    if not pa.types.is_dictionary(dtype):
        return column.cast(dtype)
    return column.cast(dtype.value_type).dictionary_encode().cast(dtype)


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
            kinds = {name: schema[own] for name, own in same.items() if made.schema[name] != schema[own]}
            made = made.with_columns(polars.col(name).cast(kind) for name, kind in kinds.items())
            made = made if engine is Engine.POLARS else made.lazy()
        case Engine.DUCKDB:
            made = _in_connection_of(caller, table, same)
        case Engine.SPARK:
            made = _in_session_of(caller, own_types(table, like), same)
        case Engine.STREAM:
            made = own_types(table, like, same).to_reader()
        case _:
            made = own_types(table, like, same)
    return cast("F", made)


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
        name: column if isinstance(column, ARRAYS) else pa.array(column) for name, column in columns.items()
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
            kept = [name for name in given.column_names if name not in arrays]
            for name, column in arrays.items():
                at = given.column_names.index(name) if name in given.column_names else -1
                given = given.append_column(name, column) if at < 0 else given.set_column(at, name, column)
            made = own_kind(given, like, {name: name for name in kept})
    return cast("F", made)


def _in_connection_of(relation: Native, rows: Table, same: Mapping[str, str]) -> Native:
    assert rows is not None  # DuckDB finds it by its name, and asked of a relation in that one's connection
    made = relation.query("feidi caller", "SELECT * FROM rows")
    own = dict(zip(relation.columns, relation.types, strict=True))
    found = dict(zip(made.columns, made.types, strict=True))
    kinds = {name: own[same[name]] for name in same if found[name] != own[same[name]]}
    columns = {name: duckdb_column(name) for name in made.columns}
    columns |= {name: columns[name].cast(kind).alias(name) for name, kind in kinds.items()}
    return made.select(*columns.values())


def _in_session_of(frame: Native, table: Table, same: Mapping[str, str]) -> Native:
    made = frame.sparkSession.createDataFrame(table)
    own, found = frame.schema, made.schema
    kinds = {name: own[same[name]].dataType for name in same}
    kinds = {name: kind for name, kind in kinds.items() if found[name].dataType != kind}
    return (
        made.withColumns({name: made[quoted(name)].cast(kind) for name, kind in kinds.items()})
        if kinds
        else made
    )
