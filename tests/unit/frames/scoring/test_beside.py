# SPDX-License-Identifier: Apache-2.0
"""Rows brought to an engine."""

from types import SimpleNamespace
from typing import Any

import polars as pl
from narwhals import Implementation

from feidi.frames.scoring.beside import beside

KINDS = {"a name": str, "part": float, "rank": int}
ROWS = [("it's", 0.1, 2), (None, None, None)]


def test_spark_is_given_a_schema() -> None:
    """Spark is told what the columns hold, so that empty ones have a kind as well."""
    asked: list[tuple[Any, ...]] = []

    def create(rows: list[tuple[object, ...]], schema: str) -> pl.LazyFrame:
        asked.append((rows, schema))
        return pl.LazyFrame()

    native = SimpleNamespace(sparkSession=SimpleNamespace(createDataFrame=create))
    frame: Any = SimpleNamespace(implementation=Implementation.PYSPARK, to_native=lambda: native)
    beside(frame, KINDS, ROWS)
    assert asked == [(ROWS, "`a name` string, `part` double, `rank` bigint")]
