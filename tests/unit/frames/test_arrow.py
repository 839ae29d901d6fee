# SPDX-License-Identifier: Apache-2.0
"""The door of frames: every engine in through Arrow, results out as the caller's own kind."""

import datetime as dt
import gc
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any, Final

import duckdb
import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from pyspark.sql import SparkSession

from feidi.errors import InvariantError
from feidi.frames.arrow import collected, engine_of, is_case_blind, names_of, read, stream
from feidi.frames.results import beside, own_kind

TABLE: Final = pa.table({"payer": ["甲", "乙", None], "amount": [1, 2**62, -3]})


class Capsule:
    """Whatever has a stream of Arrow."""

    def __arrow_c_stream__(self, requested: object = None) -> object:
        return TABLE.__arrow_c_stream__(requested)


ENGINES: Final[dict[str, Callable[[pa.Table], Any]]] = {
    "pandas": pa.Table.to_pandas,
    "polars": pl.from_arrow,
    "lazy polars": lambda table: pl.from_arrow(table).lazy(),  # type: ignore[union-attr]
    "DuckDB": duckdb.from_arrow,
    "a stream of Arrow": pa.Table.to_reader,
    "Arrow": lambda table: table,
}


def rows_of(frame: Any) -> list[tuple[Any, ...]]:  # noqa: ANN401  # of any engine
    """Fetch rows."""
    return [tuple(row.values()) for row in read(frame, "test").to_pylist()]


ROWS: Final = [("甲", 1), ("乙", 2**62), (None, -3)]


@pytest.mark.parametrize("engine", ENGINES)
class TestEveryEngine:
    """The same rows in and out."""

    def test_read(self, engine: str) -> None:
        """All columns, or those named in their order."""
        make = ENGINES[engine]
        assert engine_of(make(TABLE), "test") == engine
        assert names_of(make(TABLE), "test") == ["payer", "amount"]
        assert rows_of(make(TABLE)) == ROWS
        assert read(make(TABLE), "test", ["amount"]).to_pydict() == {"amount": [1, 2**62, -3]}

    def test_stream(self, engine: str) -> None:
        """The same in batches."""
        batches = list(stream(ENGINES[engine](TABLE), "test", ["amount", "payer"]))
        assert [row for batch in batches for row in batch.to_pylist()] == [
            {"amount": amount, "payer": payer} for payer, amount in ROWS
        ]
        assert sum(batch.num_rows for batch in stream(ENGINES[engine](TABLE), "test")) == 3

    def test_own_kind(self, engine: str) -> None:
        """A result is of the caller's kind, and outlives what it was made of."""
        frame = ENGINES[engine](TABLE)
        made = own_kind(pa.table({"amount": [7, None], "ok": [True, None]}), frame)
        del frame
        gc.collect()
        assert type(made) is type(ENGINES[engine](TABLE))
        assert rows_of(made) == [(7, True), (None, None)]

    def test_beside(self, engine: str) -> None:
        """Columns of numpy and Arrow stand beside the rows, or in the place of others."""
        frame = ENGINES[engine](TABLE)
        rows = collected(frame, "test")
        made = beside(rows, {"amount": np.array([5, 6, 7]), "half": pa.array([0, None, 2])}, frame)
        assert type(made) is type(ENGINES[engine](TABLE))
        assert rows_of(made) == [("甲", 5, 0), ("乙", 6, None), (None, 7, 2)]


class TestPandas:
    """Its own kinds of columns."""

    FRAME: Final = pd.DataFrame(
        {
            "amount": pd.array([1, None], dtype="Int64"),
            "day": [dt.date(2020, 1, 1), None],
            "class": pd.Categorical(["a", "b"]),
            "exact": [Decimal("1.50"), None],
        },
        index=[7, 3],
    )

    def test_types(self) -> None:
        """Gaps, Python dates and decimals, and categories."""
        assert rows_of(self.FRAME) == [
            (1, dt.date(2020, 1, 1), "a", Decimal("1.50")), (None, None, "b", None)
        ]  # fmt: skip

    def test_beside_keeps_what_pandas_has(self) -> None:
        """Index, attributes and types; new columns of the type of another where asked."""
        frame = self.FRAME.copy()
        frame.attrs["from"] = "丽水"
        made = beside(frame, {"part": np.array([2, 3])}, frame, dtype="amount")
        assert list(made.index) == [7, 3]
        assert made.attrs == {"from": "丽水"}
        assert made["part"].dtype == pd.Int64Dtype()
        assert made["class"].dtype == frame["class"].dtype
        assert beside(frame, {"part": np.array([2, 3])}, frame)["part"].dtype == np.int64

    def test_mixed_values_are_refused_by_name(self) -> None:
        """Where the column is asked for."""
        frame = pd.DataFrame({"amount": [1, "a"], "year": [2020, 2021]})
        assert read(frame, "receipts", ["year"]).num_rows == 2
        with pytest.raises(
            InvariantError, match=r"receipts, column 'amount': a column holds values of several"
        ):
            read(frame, "receipts")


class TestPolars:
    """What Arrow does not have."""

    def test_wide_whole_numbers_become_decimals(self) -> None:
        """Of 128 bits."""
        frame = pl.DataFrame({"amount": [2**100, None]}, schema={"amount": pl.Int128})
        assert rows_of(frame) == [(Decimal(2**100),), (None,)]

    def test_python_objects_are_refused(self) -> None:
        """They are pointers."""
        frame = pl.DataFrame({"amount": [object()]}, schema={"amount": pl.Object})
        with pytest.raises(InvariantError, match=r"column 'amount'.*Python objects"):
            read(frame, "receipts")


class TestNames:
    """Each stands once."""

    def test_no_frame(self) -> None:
        """A list is none."""
        with pytest.raises(InvariantError, match=r"receipts: not a frame .*lists go to feidi\.settle"):
            read([1, 2], "receipts")

    @pytest.mark.parametrize(
        "make",
        [
            lambda: pd.DataFrame([[1, 2]], columns=["a", "a"]),
            lambda: pa.Table.from_arrays([pa.array([1]), pa.array([2])], names=["a", "a"]),
            lambda: duckdb.sql("SELECT 1 AS a, 2 AS A"),
        ],
        ids=["pandas", "Arrow", "DuckDB"],
    )
    def test_twice(self, make: Callable[[], object]) -> None:
        """To DuckDB case is nothing."""
        with pytest.raises(InvariantError, match=r"facts: two columns bear one name \(found \['a', '[aA]'\]"):
            names_of(make(), "facts")

    def test_case(self) -> None:
        """To polars it is."""
        assert not is_case_blind(pl.DataFrame({"a": [1], "A": [2]}))
        assert names_of(pl.DataFrame({"a": [1], "A": [2]}), "test") == ["a", "A"]


class TestFiles:
    """Parquet is read where it lies; what comes of it is a table."""

    def test_path_of_a_file_and_of_a_folder(self, tmp_path: Path) -> None:
        """As text or path."""
        pq.write_table(TABLE, tmp_path / "one.parquet")
        for given in (str(tmp_path / "one.parquet"), tmp_path / "one.parquet", tmp_path):
            assert rows_of(given) == ROWS
            assert names_of(given, "test") == ["payer", "amount"]
            assert sum(batch.num_rows for batch in stream(given, "test")) == 3
            assert own_kind(TABLE, given) is TABLE

    def test_capsule(self) -> None:
        """Whatever has a stream of Arrow is read, and a table is given back."""
        assert rows_of(Capsule()) == ROWS
        assert names_of(Capsule(), "test") == ["payer", "amount"]
        assert isinstance(own_kind(TABLE, Capsule()), pa.Table)


class TestSpark:
    """One session serves these."""

    def test_in_and_out(self, spark: SparkSession) -> None:
        """Through Arrow, names with a full stop too."""
        frame = spark.createDataFrame(TABLE.rename_columns(["pay.er", "amount"]))
        assert names_of(frame, "test") == ["pay.er", "amount"]
        assert rows_of(frame) == ROWS
        assert sum(batch.num_rows for batch in stream(frame, "test", ["pay.er"])) == 3
        made = own_kind(TABLE, frame)
        assert [tuple(row) for row in made.collect()] == ROWS
        rows = collected(frame, "test")
        assert beside(rows, {"half": np.array([1, 2, 3])}, frame).columns == ["pay.er", "amount", "half"]
        with pytest.raises(InvariantError, match="two columns bear one name"):
            names_of(frame.selectExpr("amount", "amount AS Amount"), "test")
