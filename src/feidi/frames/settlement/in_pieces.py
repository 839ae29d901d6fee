# SPDX-License-Identifier: Apache-2.0
"""Running a step that needs rows in order inside a plan: by the engine's own door for whole pieces of its data."""

from collections.abc import Callable
from importlib import import_module
from typing import Any, cast

import narwhals as nw

from feidi.errors import SettlementError

__all__ = ["in_pieces"]

Step = Callable[[nw.DataFrame[Any]], nw.DataFrame[Any]]


def in_pieces(frame: nw.LazyFrame[Any], order: list[str], step: Step, added: list[str]) -> nw.LazyFrame[Any]:
    """Apply a step that adds whole-number columns to pieces that hold whole units, in order.

    polars runs it when the plan is collected, DuckDB on the rows at once.

    Raises
    ------
    SettlementError
        If the engine has no such door.
    """
    engine = frame.implementation
    if engine.is_polars():
        return _polars(frame, order, step, added)
    if engine.is_duckdb():
        return _duckdb(frame, order, step)
    raise SettlementError(
        f"rounding among three and more parties, or to more than a fen, is not built for {engine.value}",
        place="frames.settle",
        remedy="use polars, pandas, pyarrow, DuckDB or PySpark",
    )


def _polars(frame: nw.LazyFrame[Any], order: list[str], step: Step, added: list[str]) -> nw.LazyFrame[Any]:
    polars = import_module("polars")
    native = frame.sort(order).to_native()
    schema = {**native.collect_schema(), **dict.fromkeys(added, polars.Int64)}

    def run(rows: object) -> object:
        return step(cast("nw.DataFrame[Any]", nw.from_native(cast("Any", rows), eager_only=True))).to_native()

    return cast("nw.LazyFrame[Any]", nw.from_native(native.map_batches(run, schema=schema)))


def _duckdb(frame: nw.LazyFrame[Any], order: list[str], step: Step) -> nw.LazyFrame[Any]:
    native = frame.sort(order).to_native()
    rows = nw.from_native(native.to_arrow_table(), eager_only=True)
    paid = step(rows).to_native()
    assert paid is not None  # DuckDB finds it by its name
    # Asked of the relation itself, so that the answer lives in the connection the data came from.
    return cast("nw.LazyFrame[Any]", nw.from_native(native.query("lines", "select * from paid")))
