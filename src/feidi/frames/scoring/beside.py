# SPDX-License-Identifier: Apache-2.0
"""A few rows of ours brought to the engine that holds the user's rows."""

from collections.abc import Mapping, Sequence
from typing import Any, cast

import narwhals as nw

__all__ = ["beside"]

_SQL = {str: "VARCHAR", float: "DOUBLE", int: "BIGINT"}
_SPARK = {str: "string", float: "double", int: "bigint"}


def beside(
    frame: "nw.LazyFrame[Any]", kinds: Mapping[str, type], rows: Sequence[tuple[object, ...]]
) -> "nw.LazyFrame[Any]":
    """Give rows as a frame of the engine that another frame lives in.

    Parameters
    ----------
    frame
        The other frame.
    kinds
        What each column holds: `str`, `float` or `int`.
    rows
        The rows; ``None`` for an empty cell.
    """
    native: Any = frame.to_native()
    if frame.implementation.is_duckdb():
        table = ", ".join(
            f"({', '.join(_literal(cell, kind) for cell, kind in zip(row, kinds.values(), strict=True))})"
            for row in rows
        )
        names = ", ".join(f'"{name}"' for name in kinds)
        made: Any = native.query("feidi_rows", f"SELECT * FROM (VALUES {table}) AS side({names})")
    elif frame.implementation.is_pyspark() or frame.implementation.is_pyspark_connect():
        schema = ", ".join(f"`{name}` {_SPARK[kind]}" for name, kind in kinds.items())
        made = native.sparkSession.createDataFrame(list(rows), schema)
    else:
        dtypes = {str: nw.String, float: nw.Float64, int: nw.Int64}
        columns = {name: [row[place] for row in rows] for place, name in enumerate(kinds)}
        whole = nw.from_dict(
            columns, {name: dtypes[kind]() for name, kind in kinds.items()}, backend=frame.implementation
        )
        return whole.lazy()
    return cast("nw.LazyFrame[Any]", nw.from_native(made))


def _literal(cell: object, kind: type) -> str:
    if cell is None:
        return f"CAST(NULL AS {_SQL[kind]})"
    if isinstance(cell, str):
        quoted = cell.replace("'", "''")
        return f"'{quoted}'"
    return f"CAST({cell!r} AS {_SQL[kind]})"
