# SPDX-License-Identifier: Apache-2.0
"""Convert columns between the engines and Arrow, and quote the names of columns for them."""

from collections.abc import Sequence
from importlib import import_module
from typing import Any, TypeAlias

import pyarrow as pa

from feidi.errors import InvariantError

__all__ = [
    "Array",
    "Native",
    "Table",
    "duckdb_column",
    "one_array",
    "pandas_array",
    "pandas_series",
    "polars_rows",
    "quoted",
]

Native: TypeAlias = Any
"""What an engine itself has: a frame, a series, an expression."""
Table: TypeAlias = Any
"""A table of pyarrow, which has no types of its own."""
Array: TypeAlias = Any
"""An array, a column, a batch, a type or a schema of pyarrow."""


def one_array(column: Array) -> Array:
    """Return a column as one array, which is copied only where there are several chunks."""
    if not isinstance(column, pa.ChunkedArray):
        return column
    return column.chunk(0) if column.num_chunks == 1 else column.combine_chunks()


def quoted(name: str) -> str:
    """Return the name of a column as Spark reads it, dots and all."""
    return f"`{name.replace('`', '``')}`"


def duckdb_column(name: str) -> Native:
    """Return an expression of DuckDB for a column of whatever name."""
    return import_module("duckdb").ColumnExpression(name)


def polars_rows(frame: Native, place: str, names: Sequence[str]) -> Native:
    """Select columns of polars; whole numbers of 128 bits, which Arrow does not have, become decimals.

    Raises
    ------
    InvariantError
        If one holds Python objects.
    """
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


def pandas_array(series: Native, place: str, name: str) -> Array:
    """Return a column of pandas in Arrow.

    Raises
    ------
    InvariantError
        If it holds values of several types.
    """
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


def pandas_series(column: Native) -> Native:
    """Return a column as pandas has it: whole numbers and flags with gaps as its own nullable types."""
    pandas = import_module("pandas")
    nullable = {pa.int64(): pandas.Int64Dtype(), pa.bool_(): pandas.BooleanDtype()}
    own = nullable.get(column.type) if column.null_count else None
    if pa.types.is_string_view(column.type):
        column = column.cast(pa.large_string())
    return column.to_pandas(types_mapper={column.type: own}.get) if own is not None else column.to_pandas()
