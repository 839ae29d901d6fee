# SPDX-License-Identifier: Apache-2.0
"""Splitting a column: names, types, and what is refused."""

from decimal import Decimal
from fractions import Fraction
from functools import reduce
from importlib import import_module
from pathlib import Path
from random import Random
from typing import Any, Final

import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from pyspark.sql import DataFrame, SparkSession

from feidi.errors import InvariantError, NotFoundError
from feidi.frames import split
from feidi.quantities import MoneyUnit, Rounding, RoundingMethod, Share
from feidi.quantities import split as split_one

SEVEN_THREE = {"source": "7/10", "host": "3/10"}
CASES = (
    (RoundingMethod.LARGEST_REMAINDER, MoneyUnit.FEN),
    (RoundingMethod.LARGEST_REMAINDER, MoneyUnit.YI),
    (RoundingMethod.HALF_UP, MoneyUnit.FEN),
    (RoundingMethod.CEIL, MoneyUnit.YUAN),
    (RoundingMethod.FLOOR, MoneyUnit.FEN),
)


class TestColumns:
    """What comes out stands beside what went in."""

    def test_beside(self) -> None:
        """All columns stay, in their order, and the index of pandas."""
        frame = pd.DataFrame({"tax": [10, 11], "of": ["a", "b"]}, index=[7, 3])
        found = split(frame, SEVEN_THREE, amount="tax")
        assert list(found.columns) == ["tax", "of", "source", "host"]
        assert list(found.index) == [7, 3]
        assert found["source"].tolist() == [7, 8]
        assert list(frame.columns) == ["tax", "of"]

    def test_shares_as_they_are_written(self) -> None:
        """Texts, shares, fractions and decimals."""
        frame = pl.DataFrame({"amount": [100]})
        shares = {"a": "10%", "b": Share("1/5"), "c": Fraction(3, 10), "d": Decimal("0.4")}
        assert split(frame, shares).row(0) == (100, 10, 20, 30, 40)

    def test_residue_without_a_share(self) -> None:
        """Who takes the residue stands last."""
        rounding = Rounding(unit=MoneyUnit.YUAN, method=RoundingMethod.FLOOR, residue_to="fund")
        found = split(pl.DataFrame({"amount": [1_050]}), {"a": "1/2", "b": "1/2"}, rounding)
        assert found.to_dicts() == [{"amount": 1_050, "a": 500, "b": 500, "fund": 50}]

    def test_order_breaks_ties(self) -> None:
        """The odd fen goes to the first of the declared order."""
        frame, halves = pl.DataFrame({"amount": [3, -3]}), {"a": "1/2", "b": "1/2"}
        assert split(frame, halves).rows() == [(3, 2, 1), (-3, -2, -1)]
        assert split(frame, halves, Rounding(order=("b",))).rows() == [(3, 1, 2), (-3, -1, -2)]

    def test_narrow_and_wide(self) -> None:
        """Whole numbers of every width that stay in 64 bits."""
        for kind in (pl.Int8, pl.UInt8, pl.UInt64, pl.Int128):
            found = split(pl.DataFrame({"amount": [101]}, schema={"amount": kind}), SEVEN_THREE)
            assert found.row(0) == (101, 71, 30)
            assert found.schema["source"] == pl.Int64

    @pytest.mark.parametrize("dtype", ["int64", "Int64", "int64[pyarrow]"])
    @pytest.mark.parametrize("amounts", [[], [7], [-7]])
    def test_pandas_keeps_its_kinds(self, dtype: str, amounts: list[int]) -> None:
        """Whatever the amounts are, the parts are of their type."""
        frame = pd.DataFrame({"amount": pd.array(amounts, dtype=dtype)})
        for shares in (SEVEN_THREE, {"a": "1/3", "b": "1/3", "c": "1/3"}):
            found = split(frame, shares)
            assert {str(kind) for kind in found.dtypes} == {dtype}

    def test_other_columns_are_called_by_anything(self) -> None:
        """Years as names, as a pivot has them, and what polars reads as patterns."""
        assert split(pd.DataFrame({"amount": [10], 2021: [2]}), SEVEN_THREE)["host"].tolist() == [3]
        frame = pl.DataFrame({"amount": [-10], "^b$": [2]})
        assert split(frame, SEVEN_THREE).columns == ["amount", "^b$", "source", "host"]

    def test_nothing(self) -> None:
        """No row, and rows that are all gaps."""
        none = pl.DataFrame({"amount": []}, schema={"amount": pl.Int64})
        assert split(none, SEVEN_THREE).rows() == []
        gaps = pl.DataFrame({"amount": [None]}, schema={"amount": pl.Int64})
        assert split(gaps, SEVEN_THREE).rows() == [(None, None, None)]


class TestLazy:
    """Lazy frames and files are read in batches, and come back as what they were."""

    THIRDS: Final = {"source": "1/3", "host": "1/3", "fund": "1/3"}

    @pytest.mark.parametrize("spilled", [False, True])
    def test_kinds(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, spilled: bool) -> None:
        """Whether they fit into memory or not."""
        if spilled:
            monkeypatch.setattr(import_module("feidi.frames.splitting.split"), "default_memory", lambda: 0)
        rows = {"of": ["a", None, "b"], "amount": [100, -7, None]}
        table = pa.table(rows)
        pq.write_table(table, tmp_path / "rows.parquet")
        want = [("a", 100, 34, 33, 33), (None, -7, -3, -2, -2), ("b", None, None, None, None)]
        lazy = split(pl.DataFrame(rows).lazy(), self.THIRDS)
        assert isinstance(lazy, pl.LazyFrame)
        assert lazy.collect().rows() == want
        assert split(duckdb.from_arrow(table), self.THIRDS).fetchall() == want
        reader = split(table.to_reader(), self.THIRDS)
        assert isinstance(reader, pa.RecordBatchReader)
        for found in (reader.read_all(), split(tmp_path / "rows.parquet", self.THIRDS)):
            assert [tuple(row.values()) for row in found.to_pylist()] == want


class TestRefused:
    """What is wrong is said before anything is split."""

    @pytest.mark.parametrize("shares", [{}, {"a": "1/2"}, {"a": "1/2", "b": "2/3"}])
    def test_not_one_whole(self, shares: dict[str, str]) -> None:
        """A remainder would belong to nobody."""
        with pytest.raises(InvariantError, match="not to 1"):
            split(pl.DataFrame({"amount": [1]}), shares)

    def test_no_such_column(self) -> None:
        """The columns there are, are named."""
        with pytest.raises(NotFoundError, match="tax"):
            split(pl.DataFrame({"tax": [1]}), SEVEN_THREE)
        with pytest.raises(NotFoundError, match="tax, 2021"):
            split(pd.DataFrame({"tax": [1], 2021: [2]}), SEVEN_THREE)

    def test_floats(self) -> None:
        """A float is not money."""
        with pytest.raises(InvariantError, match="whole numbers"):
            split(pl.DataFrame({"amount": [1.0]}), SEVEN_THREE)

    def test_decimals_with_places(self) -> None:
        """Yuan and fen cannot be told apart."""
        frame = pl.DataFrame({"amount": [Decimal("1.00")]}, schema={"amount": pl.Decimal(10, 2)})
        with pytest.raises(
            InvariantError, match=r"column 'amount': a column of money .* \(found 'decimal128"
        ):
            split(frame, SEVEN_THREE)

    def test_wider_than_64_bits(self) -> None:
        """What leaves 64 bits is not narrowed."""
        with pytest.raises(InvariantError, match="64 bits"):
            split(pl.DataFrame({"amount": [2**63]}, schema={"amount": pl.UInt64}), SEVEN_THREE)

    def test_taken_names(self) -> None:
        """No column is written over."""
        with pytest.raises(InvariantError, match="would bear one name"):
            split(pl.DataFrame({"amount": [1], "source": [2]}), SEVEN_THREE)

    @pytest.mark.parametrize(
        "columns", ["5 as HOST", "6 as Amount", "5 as of, 6 as of", "5 as source", "7 as hosts"]
    )
    def test_duckdb_is_blind_to_case(self, columns: str) -> None:
        """What DuckDB takes for one column is one, and frames in which a name stands twice lose nothing."""
        frame = duckdb.sql(f"select 100 as amount, {columns}")
        if "hosts" in columns:
            assert split(frame, SEVEN_THREE).fetchall() == [(100, 7, 70, 30)]
        else:
            with pytest.raises(InvariantError, match="bear one name"):
                split(frame, SEVEN_THREE)
        assert split(pl.DataFrame({"amount": [100], "HOST": [5]}), SEVEN_THREE).row(0) == (100, 5, 70, 30)

    @pytest.mark.parametrize("party", ["", "*", "^a$", 1, None])
    def test_not_a_name(self, party: Any) -> None:  # noqa: ANN401  # what a user may give
        """What some engine reads as something else is no name of a party."""
        with pytest.raises(InvariantError, match="not the name of a column"):
            split(pl.DataFrame({"amount": [1]}), {party: "1/2", "b": "1/2"})

    @pytest.mark.parametrize("shares", [[("a", "1/2"), ("b", "1/2")], None, "6:4"])
    def test_not_a_mapping(self, shares: Any) -> None:  # noqa: ANN401  # what a user may give
        """Shares have names."""
        with pytest.raises(InvariantError, match="shares: a split is by a mapping"):
            split(pl.DataFrame({"amount": [1]}), shares)

    @pytest.mark.parametrize("rounding", [RoundingMethod.FLOOR, "floor", None, Rounding])
    def test_not_a_rounding(self, rounding: Any) -> None:  # noqa: ANN401  # what a user may give
        """A method says neither unit nor residue."""
        with pytest.raises(InvariantError, match="rounding: a split is by a mapping"):
            split(pl.DataFrame({"amount": [1]}), SEVEN_THREE, rounding)

    def test_whose_share(self) -> None:
        """A share that is no exact number is named by its party."""
        with pytest.raises(InvariantError, match=r"shares\['a'\]: not an exact number \(found 0\.3\)"):
            split(pl.DataFrame({"amount": [1]}), {"a": 0.3, "b": 0.7})  # type: ignore[dict-item]

    def test_too_fine(self) -> None:
        """Shares of a million million parts have no room."""
        tiny = Fraction(1, 10**12)
        with pytest.raises(InvariantError, match=r"feidi\.quantities\.split"):
            split(pl.DataFrame({"amount": [1]}), {"a": tiny, "b": 1 - tiny})


def of_every_size() -> list[int]:
    """Return amounts of every size and sign."""
    random = Random(7)
    tops = [10, 10**6, 10**12, 2**63 - 1] * 10
    return [random.randint(-top, top) for top in tops] + [2**63 - 1, -(2**63), 0]


SEVENTHS: Final = {"source": Fraction(3, 7), "host": Fraction(2, 7), "county": Fraction(2, 7)}


def one_by_one(amounts: list[int], rounding: Rounding) -> list[tuple[int | None, ...]]:
    """Return amounts with their sevenths, and a gap."""
    parts = [
        split_one(one, {key: one * share for key, share in SEVENTHS.items()}, rounding) for one in amounts
    ]
    return [*((one, *own.values()) for one, own in zip(amounts, parts, strict=True)), (None,) * 4]


@pytest.mark.parametrize(("method", "unit"), CASES)
def test_every_size(method: RoundingMethod, unit: MoneyUnit) -> None:
    """Amounts of every size and sign, three parties, every method, and gaps; small ones by themselves as well."""
    rounding = Rounding(unit=unit, method=method, order=("county",), residue_to="host")
    for amounts in (of_every_size(), [one for one in of_every_size() if 0 <= one < 10**9]):
        frame = pl.DataFrame({"amount": [*amounts, None]})
        assert split(frame, SEVENTHS, rounding).rows() == one_by_one(amounts, rounding)


@pytest.mark.filterwarnings("ignore")  # Spark's own
class TestSpark:
    """Spark gives a plan, which its Python workers work out to the fen."""

    def test_equal(self, spark: SparkSession) -> None:
        """Every method."""
        amounts = of_every_size()
        given = spark.createDataFrame([*((amount,) for amount in amounts), (None,)], "amount long")
        roundings = [
            Rounding(unit=unit, method=method, order=("county",), residue_to="host") for method, unit in CASES
        ]
        frames = [split(given, SEVENTHS, rounding) for rounding in roundings]
        want = [row for rounding in roundings for row in one_by_one(amounts, rounding)]
        assert list(map(tuple, reduce(DataFrame.union, frames).collect())) == want
