# SPDX-License-Identifier: Apache-2.0
"""The frame engines: opening a user's frame, and the few things in which engines differ."""

from collections import Counter
from typing import Any, Final, cast

import narwhals as nw
from narwhals.exceptions import DuplicateError

from feidi.errors import InvariantError

__all__ = [
    "Frame",
    "collected",
    "floor_divided",
    "is_blind_to_case",
    "opened",
]

Frame = nw.DataFrame[Any] | nw.LazyFrame[Any]
"""A frame as narwhals holds it: with its rows at hand, or as a plan of its engine."""

DIVIDES_IN_FLOATS: Final = ("pyspark", "sqlframe", "dask", "ibis")


def opened(frame: object, place: str) -> Frame:
    """Take a frame of any engine that narwhals knows.

    Raises
    ------
    InvariantError
        If it is no frame, or two of its columns bear one name.
    """
    try:
        taken = nw.from_native(cast("Any", frame), pass_through=True)
    except DuplicateError as error:
        raise _twice(place, None) from error
    if not isinstance(taken, nw.DataFrame | nw.LazyFrame):
        raise InvariantError(
            "not a frame",
            place=place,
            value=type(frame).__name__,
            remedy="give a frame of pandas, polars, pyarrow, DuckDB or PySpark; lists go to feidi.settle",
        )
    if is_blind_to_case(taken):
        listed = list(cast("Any", frame).columns)
        counts = Counter(name.lower() for name in listed)
        twice = [name for name in listed if counts[name.lower()] > 1]
        if twice:
            raise _twice(place, twice)
    return taken


def is_blind_to_case(frame: Frame) -> bool:
    """Say whether ``Host`` and ``host`` are one column to the engine, of whose frames several may be called so."""
    return frame.implementation.is_duckdb() or frame.implementation.is_spark_like()


def _twice(place: str, names: list[str] | None) -> InvariantError:
    return InvariantError(
        "two columns bear one name",
        place=place,
        value=names,
        remedy="name each once; after a join, select the columns that are meant",
    )


def floor_divided(expr: nw.Expr, by: int, engine: str) -> nw.Expr:
    """Divide whole numbers and round down, exactly on every engine.

    Spark divides as floats. There the remainder goes first, and what is left divides without one: the quotient is
    the nearest whole number as long as it is below 2**50.
    """
    if not engine.startswith(DIVIDES_IN_FLOATS):
        return expr // by
    return ((expr - expr % by) / by).round(0).cast(nw.Int64)


def collected(frame: Frame) -> nw.DataFrame[Any]:
    """Fetch the rows: for small answers of an engine, such as a sum."""
    return frame.collect() if isinstance(frame, nw.LazyFrame) else frame
