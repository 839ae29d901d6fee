# SPDX-License-Identifier: Apache-2.0
"""Findings of whole frames, on every kind of frame."""

from collections.abc import Callable
from typing import Any

import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from pyspark.sql import SparkSession

from feidi.errors import InvariantError, NotFoundError
from feidi.frames.checking import Checked, check
from feidi.indicators import Range
from feidi.indicators.county import COUNTY
from feidi.validators.severity import Severity
from feidi.validators.values import CREDIT_CODE, FISCAL_YEAR, REVENUE_KIND, ValueValidator, region_code_on

Table = dict[str, list[Any]]
LIVE: list[Any] = []


def relation(table: Table) -> duckdb.DuckDBPyRelation:
    """Give a relation of DuckDB whose data stays alive."""
    LIVE.append(pa.table(table))
    return duckdb.from_arrow(LIVE[-1])


KINDS: dict[str, Callable[[Table], Any]] = {
    "polars": pl.DataFrame,
    "polars lazy": pl.LazyFrame,
    "pandas": pd.DataFrame,
    "pyarrow": pa.table,
    "duckdb": relation,
}
every_kind = pytest.mark.parametrize("make", KINDS.values(), ids=KINDS)
RECEIPTS: Table = {
    "payer": ["a", "a", "a", "b", "b"],
    "kind": ["vat", "vat", "vat", "vat", None],
    "year": [2022, 2023, 2024, 2022, 2023],
    "amount": [100, -150, 60, 100, -1],
}
OBSERVED: Table = {
    "unit": ["a", "a", "b", "b", "b"],
    "year": [2022, 2023, 2022, 2023, 2023],
    "land": [20.0, 300.0, 0.3, 3.0, None],
}


def told(checked: Checked) -> list[tuple[str, int, tuple[str, ...]]]:
    """Give code, rows and sample of each finding."""
    return [(finding.code, finding.rows, finding.sample) for finding in checked]


@every_kind
class TestValues:
    """Single values, each different one looked at once."""

    def test_credit_codes(self, make: Callable[[Table], Any]) -> None:
        """Wrong check characters and other texts are found; empty cells and other spellings are not."""
        codes = [
            "91110000600037341L",
            "9111 0000 6000 3734 1l",
            "91110000600037341M",
            "91110000600037341M",
            "",
            None,
        ]
        checked = check(make({"code": codes}), values={"code": CREDIT_CODE})
        assert told(checked) == [("credit_code", 2, ("91110000600037341M",))]
        assert checked.rows == 6
        assert not checked.is_valid

    def test_regions_of_a_day(self, make: Callable[[Table], Any]) -> None:
        """A code has to be in force on the day that is asked for."""
        frame = make({"region": [330103, 330100, 999999], "year": [2022, 2023, 2023]})
        values: dict[str, ValueValidator] = {"region": region_code_on("2023-12-31"), "year": FISCAL_YEAR}
        assert told(check(frame, values=values)) == [("region_code", 2, ("330103", "999999"))]

    def test_nothing_wrong(self, make: Callable[[Table], Any]) -> None:
        """A frame without faults has no findings."""
        checked = check(make({"kind": ["vat", None]}), values={"kind": REVENUE_KIND})
        assert (told(checked), checked.is_valid, str(checked)) == ([], True, "")


@every_kind
class TestRows:
    """Rules over rows carry the codes of the rules for documents."""

    def test_twins(self, make: Callable[[Table], Any]) -> None:
        """Every later row of a key counts."""
        assert told(check(make(OBSERVED), key=["unit", "year"])) == [("PFL017", 1, ("b 2023",))]
        assert told(check(make(RECEIPTS), key=["payer", "year"])) == []

    def test_jumps(self, make: Callable[[Table], Any]) -> None:
        """Ten times the year before is found, also where doubles miss it by a hair."""
        checked = check(make(OBSERVED), jumps=["land"])
        assert told(checked) == [("PFL015", 2, ("a 2023", "b 2023"))]
        assert checked.findings[0].severity is Severity.WARNING
        assert checked.is_valid

    def test_refunds(self, make: Callable[[Table], Any]) -> None:
        """A refund above what was paid before is found, within payer and kind."""
        checked = check(make(RECEIPTS), amount="amount")
        assert [(code, rows) for code, rows, _ in told(checked)] == [("SET003", 2)]

    def test_receipts_that_jump(self, make: Callable[[Table], Any]) -> None:
        """Sums of a payer and kind that are ten times those of the year before are found, from 10,000 yuan on."""
        wan = 10**6
        rows: Table = {
            "payer": ["a", "a", "a", "b", "b", "c", "c", "d", "d"],
            "kind": ["vat", "vat", "vat", "vat", "vat", "vat", "cit", "vat", "vat"],
            "year": [2020, 2021, 2021, 2020, 2021, 2020, 2021, 2020, 2021],
            "amount": [wan, 6 * wan, 4 * wan, wan, 10 * wan - 1, wan, 90 * wan, wan - 1, 90 * wan],
        }
        assert told(check(make(rows), amount="amount")) == [("SET004", 1, ("a vat 2021",))]

    def test_ranges(self, make: Callable[[Table], Any]) -> None:
        """What lies outside a range, or that of an indicator, is found."""
        checked = check(make(OBSERVED), ranges={"land": Range(low=1, high=100)})
        assert told(checked) == [("IND010", 2, ("0.3", "300.0"))]
        assert told(check(make(OBSERVED), ranges={"land": Range()})) == []
        assert told(check(make(OBSERVED), ranges={"land": COUNTY[0]})) == []


class TestChecked:
    """What a check gives."""

    def test_gravest_first(self) -> None:
        """Errors stand before warnings."""
        checked = check(pl.DataFrame(OBSERVED), key=["unit", "year"], jumps=["land"])
        assert [finding.code for finding in checked] == ["PFL017", "PFL015"]
        assert checked.text("en").splitlines()[0].startswith("unit, year: PFL017 observed-twice: one unit")
        assert "1 行: b 2023" in checked.text("zh")

    def test_columns_are_there(self) -> None:
        """A column that is not there is refused."""
        with pytest.raises(NotFoundError, match="no such column"):
            check(pl.DataFrame(OBSERVED), jumps=["lnad"])

    @pytest.mark.parametrize("given", [[1, 2], "rows.parquet", None])
    def test_no_frame(self, given: object) -> None:
        """Lists, paths and nothing are refused, with what was given."""
        with pytest.raises(InvariantError, match=rf"not a frame \(found '{type(given).__name__}'\)"):
            check(given, key=["unit"])

    def test_columns_of_one_name(self) -> None:
        """After a join two columns may bear one name, to DuckDB in other case too; polars tells cases apart."""
        twice = pd.concat([pd.DataFrame(OBSERVED)] * 2, axis="columns")
        with pytest.raises(InvariantError, match="frame: two columns bear one name"):
            check(twice, key=["unit"])
        other_case = OBSERVED | {"Unit": OBSERVED["unit"]}
        with pytest.raises(InvariantError, match=r"two columns bear one name .*'unit', 'Unit'"):
            check(relation(OBSERVED).query("seen", "select *, 1 as Unit from seen"), key=["unit"])
        assert [code for code, _, _ in told(check(pl.DataFrame(other_case), key=["Unit", "year"]))] == [
            "PFL017"
        ]

    def test_tenths_on_spark(self, spark: SparkSession) -> None:
        """Spark divides in doubles; a sum of 17 digits that is one fen short of tenfold is told from one that is not."""
        least = 10**15 + 1
        rows = [("a", 2020, least), ("a", 2021, 10 * least), ("b", 2020, least), ("b", 2021, 10 * least - 1)]
        frame = spark.createDataFrame(rows, "payer string, year long, amount long")
        assert told(check(frame, amount="amount")) == [("SET004", 1, ("a 2021",))]

    def test_no_codes(self) -> None:
        """A column without any code has nothing wrong."""
        assert check(pl.DataFrame({"code": ["", None]}), values={"code": CREDIT_CODE}).is_valid
