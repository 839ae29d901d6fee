# SPDX-License-Identifier: Apache-2.0
# ruff: noqa: ANN401, PLC0415  # each side hands on what its own library gives, and imports only that one
"""The made-up columns as frames of each engine, and answers read back from them."""

from pathlib import Path
from typing import Any

import numpy as np
import polars as pl
from columns_peers.settlement_data import KINDS, arrays, order_of

__all__ = ["answered", "bytes_of", "frames", "on"]


def frames(folder: Path, text: str = "") -> tuple[pl.DataFrame, pl.DataFrame, pl.DataFrame]:
    """Give receipts, facts and yearly facts in polars; with `text` the ids are texts."""
    data: dict[str, Any] = arrays(folder)
    kinds = pl.Series(KINDS)[pl.Series(data["kind"]).cast(pl.UInt32)]
    receipts = pl.DataFrame(
        {"payer": data["payer"], "kind": kinds, **{k: data[k] for k in ("year", "amount")}}
    )
    names = ("unit", "led_by_government", "fits_host_layout", "move", "full_production")
    facts = pl.DataFrame({name: data[name] for name in names})
    facts = facts.with_columns(pl.col("move", "full_production").cast(pl.Date))
    yearly = pl.DataFrame(
        {"unit": data["of_unit"], "year": data["of_year"], "three_taxes": data["three_taxes"]}
    )
    made = receipts, facts, yearly
    if text == "text":
        ids = (("firm " + pl.col(name).cast(pl.String)).alias(name) for name in ("payer", "unit", "unit"))
        made = tuple(one.with_columns(id_) for one, id_ in zip(made, ids, strict=True))
    return made


def on(engine: str, given: tuple[pl.DataFrame, ...]) -> tuple[Any, ...]:
    """Give the same frames on another engine."""
    match engine:
        case "polars":
            return given
        case "lazy":
            return tuple(one.lazy() for one in given)
        case "pandas":
            return tuple(one.to_pandas() for one in given)
        case "pyarrow":
            return tuple(one.to_arrow() for one in given)
        case "duckdb":
            import duckdb

            return tuple(duckdb.from_arrow(one.to_arrow()) for one in given)
        case _:
            return _on_spark(given)


def _on_spark(given: tuple[pl.DataFrame, ...]) -> tuple[Any, ...]:
    from pyspark.sql import SparkSession

    made = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false")
    local = {
        "spark.driver.bindAddress": "127.0.0.1",
        "spark.driver.host": "127.0.0.1",
        "spark.driver.memory": "4g",
    }
    for name, value in {**local, "spark.sql.shuffle.partitions": "2"}.items():
        made = made.config(name, value)
    spark = made.getOrCreate()
    spark.sparkContext.setLogLevel("ERROR")
    found = [spark.createDataFrame(one.to_pandas()).cache() for one in given]
    for one in found:
        one.count()
    return tuple(found)


def answered(lines: Any) -> Any:
    """Give source and host of each line in the order of enterprises and years."""
    lines = lines if isinstance(lines, pl.DataFrame) else pl.DataFrame(lines)
    if lines.schema["payer"] == pl.String:
        lines = lines.with_columns(pl.col("payer").str.slice(5).cast(pl.Int64))
    order = order_of(lines["payer"].to_numpy(), lines["year"].to_numpy())
    parties = [
        lines[name].to_numpy() if name in lines.columns else np.zeros(len(lines), np.int64)
        for name in ("source", "host")
    ]
    return np.stack(parties)[:, order]


def bytes_of(*given: pl.DataFrame) -> int:
    """Give the size of frames."""
    return sum(int(one.estimated_size()) for one in given)
