# SPDX-License-Identifier: Apache-2.0
"""What is larger than memory is settled bucket by bucket of units, as it would be at once."""

import datetime as dt
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import duckdb
import numpy as np
import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given, settings

from feidi.agreements import (
    Agreement,
    FactAmount,
    Guarantee,
    InPhases,
    Over,
    Party,
    PartYear,
    PartyRole,
    RevenueKind,
    Sharing,
    Split,
    Terms,
    To,
    UnitKind,
    UpTo,
)
from feidi.errors import SettlementError
from feidi.frames import arrow, settle, spill
from feidi.frames.arrow import read
from feidi.frames.settlement import buckets
from feidi.labels import Label
from feidi.quantities import Money, RoundedSum, Rounding
from tests.support.settlement_cases import ENOUGH, Case, cases

KEYS: Final = ("source", "host", "fund")
VAT, CIT = RevenueKind.VAT, RevenueKind.CIT
HALVES: Final = Split(
    [("1/2", UpTo(Money.wan(60), To("source"), then=To("host"), over=Over.LIFETIME)), ("1/2", To("host"))]
)
TWO: Final = InPhases([(5, HALVES)], clock="start", before=To("host"), after=To("host"))
THREE: Final = Split(
    [
        ("1/3", UpTo(FactAmount("cap", yearly=True), To("source"), then=To("host"))),
        ("1/3", To("host")),
        ("1/3", To("fund")),
    ]
)
UNITS, YEARS = 400, 6
ENGINES: Final[dict[str, Callable[[pa.Table, Path], Any]]] = {
    "lazy polars": lambda table, _: pl.DataFrame(table).lazy(),
    "DuckDB": lambda table, _: duckdb.from_arrow(table),
    "a reader": lambda table, _: pa.table(table).to_reader(),
    "Parquet": lambda table, path: (pq.write_table(table, path), path)[1],
}
TINY: Final = 120_000
"""A sixth of it holds one bucket in 32 of the receipts below, and by far not all of them."""


def agreement(*sharing: Sharing) -> Agreement:
    """Return an agreement of some sharing clauses."""
    parties = [Party(key=key, role=PartyRole.OTHER, label=Label(zh=key, en=key)) for key in KEYS]
    return Agreement(id="large", title=Label(zh="大", en="large"), parties=parties, sharing=sharing)


def of(terms: Terms, **more: Any) -> Agreement:  # noqa: ANN401  # whatever a sharing clause takes
    """Return an agreement of one clause on VAT and income tax."""
    return agreement(Sharing(id="tax", kinds=[VAT, CIT], terms=terms, part_year=PartYear.PRORATE, **more))


def tables(units: int = UNITS) -> tuple[pa.Table, pa.Table, pa.Table]:
    """Return receipts in no order, facts and yearly facts of units that are called by text."""
    random = np.random.default_rng(7)
    rows = units * YEARS
    at = random.permutation(rows)
    names = np.array([f"firm {unit}" for unit in range(units)])
    years = np.arange(YEARS) + 2018
    receipts = pa.table(
        {
            "payer": pa.array(np.repeat(names, YEARS)[at]).dictionary_encode(),
            "kind": pa.array(np.where(at % 3, "vat", "cit")),
            "year": np.tile(years, units)[at],
            "amount": random.integers(1, 10**8, rows),
            "project": pa.array(np.array([f"p{one}" for one in range(rows)])[at // 9]),
        }
    )
    starts = [dt.date(2016, 1, 1) + dt.timedelta(days=int(day)) for day in random.integers(0, 2_000, units)]
    facts = pa.table({"unit": names, "start": starts})
    yearly = pa.table(
        {
            "unit": np.repeat(names, YEARS),
            "year": np.tile(years, units),
            "cap": random.integers(1, 10**7, rows),
        }
    )
    return receipts, facts, yearly


def rows_of(frame: object) -> list[tuple[Any, ...]]:
    """Return the rows of a frame in the order of their values."""
    return sorted((tuple(row.values()) for row in read(frame, "test").to_pylist()), key=repr)


@pytest.fixture
def tiny(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Let memory be a few bytes, batches a few rows, and note how deep buckets are divided."""
    levels: list[int] = []
    made = buckets._Buckets.__init__

    def init(self: Any, units: Any, folder: Path, level: int) -> None:  # noqa: ANN401  # the class is private
        levels.append(level)
        made(self, units, folder, level)

    monkeypatch.setattr(buckets._Buckets, "__init__", init)
    monkeypatch.setattr(spill, "LEAST", 1)
    monkeypatch.setattr(arrow, "ROWS", 500)
    return levels


@pytest.mark.parametrize("terms", [TWO, THREE], ids=["two parties", "three parties"])
@pytest.mark.parametrize("engine", ENGINES)
class TestEngines:
    """Lazy polars, DuckDB, streams and Parquet, two parties and three."""

    def test_lines_are_those_of_settling_at_once(
        self, engine: str, terms: Terms, tiny: list[int], tmp_path: Path
    ) -> None:
        """Rows, sums by year, exact parts and scales."""
        given = tables()
        frames = [ENGINES[engine](one, tmp_path / f"{at}.parquet") for at, one in enumerate(given)]
        at_once = settle(of(terms), *given, exact=True)
        settled = settle(of(terms), *frames, exact=True, memory=TINY)
        assert tiny == [0]
        assert settled.scales == at_once.scales
        report, whole = settled.report(), at_once.report()
        assert (report.rows_in, report.totals) == (whole.rows_in, whole.totals)
        assert report.adds_up
        assert settled.is_complete
        assert rows_of(settled.lines) == rows_of(at_once.lines)

    def test_buckets_that_are_too_large_are_divided_again(
        self, engine: str, terms: Terms, tiny: list[int], tmp_path: Path
    ) -> None:
        """Down to what fits, or to a unit alone."""
        given = tables(40)
        frames = [ENGINES[engine](one, tmp_path / f"{at}.parquet") for at, one in enumerate(given)]
        settled = settle(of(terms), *frames, memory=60)
        assert max(tiny) > 0
        assert rows_of(settled.lines) == rows_of(settle(of(terms), *given).lines)


@pytest.mark.parametrize("memory", [TINY, 3 * TINY])
def test_exact_parts_that_leave_64_bits_in_one_bucket(tiny: list[int], memory: int) -> None:
    """They make the column one of decimals, whichever bucket they come from, in memory and in a file."""
    receipts, facts, _ = tables()
    rate = InPhases(
        [(5, Split([("16.1%", To("source")), ("83.9%", To("host"))]))],
        clock="start",
        before=To("host"),
        after=To("host"),
    )
    amounts = zip(receipts["payer"].to_pylist(), receipts["amount"].to_pylist(), strict=True)
    large = [5 * 10**11 + fen if unit == "firm 7" else fen for unit, fen in amounts]
    receipts = receipts.set_column(3, "amount", pa.array(large))
    settled = settle(of(rate), receipts.to_reader(), facts, exact=True, memory=memory)
    assert rows_of(settled.lines) == rows_of(settle(of(rate), receipts, facts, exact=True).lines)


class TestUnits:
    """Whatever receipts are counted by, those of a unit come together."""

    @pytest.mark.parametrize("unit", UnitKind)
    def test_limits_of_units(self, tiny: list[int], unit: UnitKind) -> None:
        """Enterprises, projects, and the zone as a whole."""
        receipts, _, _ = tables()
        cap = UpTo(Money.wan(40), To("source"), then=To("host"), over=Over.LIFETIME)
        settled = settle(of(cap, unit=unit), receipts.to_reader(), memory=TINY)
        assert tiny[0] == 0
        assert rows_of(settled.lines) == rows_of(settle(of(cap, unit=unit), receipts).lines)

    def test_annual_totals_need_all_units_at_once(self, tiny: list[int]) -> None:
        """What is rounded over all units is refused in parts, and settled where it fits."""
        receipts, _, _ = tables()
        thirds = Split([("1/3", To("source")), ("2/3", To("host"))])
        by_year = of(thirds, rounding=Rounding(each=RoundedSum.YEAR))
        with pytest.raises(SettlementError, match="annual totals over all units"):
            settle(by_year, receipts.to_reader(), memory=TINY)
        assert tiny
        settled = settle(by_year, receipts)
        assert not {name for name in settled.lines.column_names if name.endswith("_exact")}

    def test_clauses_that_count_by_different_units(self, tiny: list[int]) -> None:
        """Each receipt goes where the unit of its kind's clause lies."""
        cap = UpTo(Money.wan(40), To("source"), then=To("host"), over=Over.LIFETIME)
        both = agreement(
            Sharing(id="vat", kinds=[VAT], terms=cap),
            Sharing(id="cit", kinds=[CIT], terms=cap, unit=UnitKind.ZONE),
        )
        receipts, _, _ = tables()
        settled = settle(both, receipts.to_reader(), memory=TINY, form="long")
        assert tiny[0] == 0
        assert rows_of(settled.lines) == rows_of(settle(both, receipts, form="long").lines)


class TestRefused:
    """What cannot be settled is found in every bucket."""

    ODD: Final = pa.array(["rent" if at % 7 == 0 else "vat" for at in range(UNITS * YEARS)])

    def test_all_refused_rows_are_told(self, tiny: list[int]) -> None:
        """The error counts those of every bucket, as it does at once."""
        receipts = tables()[0].set_column(1, "kind", self.ODD)
        with pytest.raises(SettlementError, match=r"^receipts: 343 rows cannot be settled"):
            settle(of(HALVES), receipts)
        with pytest.raises(SettlementError, match=r"^receipts: 343 rows cannot be settled"):
            settle(of(HALVES), receipts.to_reader(), memory=TINY)

    def test_refused_rows_are_kept_apart(self, tiny: list[int]) -> None:
        """Lines and refusals are those of settling at once; what guarantees miss too."""
        receipts, _, yearly = tables()
        receipts = receipts.set_column(1, "kind", self.ODD)
        floor = Guarantee("source", FactAmount("cap", yearly=True), HALVES, payers=["host"])
        settled = settle(of(floor), receipts.to_reader(), None, yearly, refused="report", memory=TINY)
        at_once = settle(of(floor), receipts, None, yearly, refused="report")
        for name in ("lines", "refused", "unmet"):
            assert rows_of(getattr(settled, name)) == rows_of(getattr(at_once, name))
        assert settled.report().refused == at_once.report().refused == 343

    def test_nothing_is_left_behind(
        self, tiny: list[int], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """The files of buckets and results are gone when the call returns, and results are read all the same."""
        monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
        settled = settle(of(HALVES), tables()[0].to_reader(), memory=TINY)
        assert list(tmp_path.iterdir()) == []
        assert read(settled.lines, "test").num_rows == UNITS * YEARS


@settings(ENOUGH)
@given(cases())
def test_law(compared_by: Callable[[Callable[[pa.Table], Any], Case], str], case: Case) -> None:
    """Whatever the terms, in buckets every line is that of the scalar engine."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(spill, "default_memory", lambda: 0)
        compared_by(lambda table: table.to_reader(), case)
