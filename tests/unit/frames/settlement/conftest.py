# SPDX-License-Identifier: Apache-2.0
"""Settling over columns held against settling one by one, on every engine."""

import datetime as dt
from collections.abc import Callable, Iterable
from decimal import Decimal
from fractions import Fraction
from typing import Any, Final, NamedTuple

import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from attrs import evolve

from feidi.agreements import (
    Agreement,
    Facts,
    Receipt,
    UnitKind,
)
from feidi.agreements.party import UNSETTLED
from feidi.errors import FeidiError, SettlementError
from feidi.frames import settle as settle_frame
from feidi.frames.arrow import read
from feidi.frames.settlement.requirements import (
    AmountNeed,
    BeforeNeed,
    BoundNeed,
    FlagNeed,
    NumberNeed,
    RunningNeed,
    YearlyNeed,
    facts_of,
    needs_of,
)
from feidi.settlement import settle

PLACES: Final = 6


class Case(NamedTuple):
    """An agreement, what came in and what is known."""

    agreement: Agreement
    receipts: tuple[Receipt, ...]
    facts: tuple[Facts, ...] = ()


def in_columns(facts: Facts) -> Facts:
    """Give facts that a column can hold: decimals of so many places."""
    numbers = {name: Fraction(round(number * 10**PLACES), 10**PLACES) for name, number in facts.numbers}
    return evolve(facts, numbers=numbers)


def _day(day: Any) -> dt.date | None:  # noqa: ANN401  # pendulum's own day or none
    return None if day is None else dt.date(day.year, day.month, day.day)


def _table(rows: Iterable[dict[str, Any]], schema: dict[str, pa.DataType]) -> pa.Table:
    return pa.Table.from_pylist(list(rows), schema=pa.schema(list(schema.items())))


def receipts_table(receipts: Iterable[Receipt]) -> pa.Table:
    """Give receipts as columns."""
    text = pa.string()
    return _table(
        (
            {
                "payer": one.payer,
                "kind": one.kind.value,
                "year": one.year.year,
                "amount": one.amount.fen,
                "date": _day(one.date),
                "project": one.project,
                "project_class": one.project_class or None,
            }
            for one in receipts
        ),
        {
            "payer": text, "kind": text, "year": pa.int64(), "amount": pa.int64(),
            "date": pa.date32(), "project": text, "project_class": text,
        },
    )  # fmt: skip


def facts_tables(agreement: Agreement, facts: tuple[Facts, ...]) -> tuple[pa.Table, pa.Table]:
    """Give facts as a table of units and a table of units' years, with every column the terms ask for."""
    asked = facts_of(needs_of(agreement.sharing[0].terms, "terms"))
    units: dict[str, pa.DataType] = {"unit": pa.string()}
    years: dict[str, pa.DataType] = {"unit": pa.string(), "year": pa.int64()}
    for need in asked:
        match need:
            case AmountNeed(fact=name):
                units[name] = pa.int64()
            case FlagNeed(flag=name):
                units[name] = pa.bool_()
            case NumberNeed(number=name):
                units[name] = pa.decimal128(20, PLACES)
            case BoundNeed(milestone=name):
                units[name] = pa.date32()
            case BeforeNeed(fact=fact, milestone=name):
                units[name], years[fact] = pa.date32(), pa.int64()
            case YearlyNeed(fact=name) | RunningNeed(fact=name):
                years[name] = pa.int64()
            case _:
                raise AssertionError(need)
    rows = [
        {
            "unit": one.unit,
            **{name: money.fen for name, money in one.amounts},
            **dict(one.flags),
            **{name: Decimal(int(number * 10**PLACES)).scaleb(-PLACES) for name, number in one.numbers},
            **{name: _day(day) for name, day in one.milestones},
        }
        for one in facts
    ]
    by_year: dict[tuple[str, int], dict[str, Any]] = {}
    for one in facts:
        for name, series in one.yearly:
            for year, money in series:
                by_year.setdefault((one.unit, year), {"unit": one.unit, "year": year})[name] = money.fen
    return (
        _table(({name: row.get(name) for name in units} for row in rows), units),
        _table(({name: row.get(name) for name in years} for row in by_year.values()), years),
    )


def as_pandas(table: pa.Table) -> pd.DataFrame:
    """Give a table to pandas, with its own types for whole numbers and flags that have gaps."""
    nullable = {pa.int64(): pd.Int64Dtype(), pa.bool_(): pd.BooleanDtype(), pa.string(): pd.StringDtype()}
    decimals = {
        field.type: pd.ArrowDtype(field.type) for field in table.schema if pa.types.is_decimal(field.type)
    }
    return table.to_pandas(types_mapper=(nullable | decimals).get, date_as_object=False)


ENGINES: Final[dict[str, Callable[[pa.Table], Any]]] = {
    "polars": pl.from_arrow,
    "pandas": as_pandas,
    "lazy polars": lambda table: pl.from_arrow(table).lazy(),  # type: ignore[union-attr]
    "pyarrow": lambda table: table,
    "duckdb": duckdb.from_arrow,
}


def rows_of(frame: object) -> list[dict[str, Any]]:
    """Fetch the rows of any frame."""
    return list(read(frame, "test").to_pylist())


Key = tuple[str, int, str, str]


def scalar(case: Case) -> dict[Key, tuple[int, Fraction]]:
    """Settle one by one."""
    statement = settle(*case, trace=False)
    found = {
        (line.unit, line.year.year, line.kind.value, line.party): (line.amount.fen, line.exact)
        for line in statement.lines
    }
    waiting = {
        (one.unit, one.year.year, one.kind.value, UNSETTLED): one.amount.fen for one in statement.unsettled
    }
    return found | {key: (fen, Fraction(-1)) for key, fen in waiting.items() if fen}


def unit_of(agreement: Agreement, receipt: Receipt) -> str:
    """Name the unit that a receipt counts for."""
    kind = agreement.sharing[0].unit
    return {UnitKind.ENTERPRISE: receipt.payer, UnitKind.PROJECT: receipt.project}.get(kind, "zone")


def unmet_one_by_one(receipts: Iterable[Receipt], kept: Case) -> set[tuple[str, int, str, Fraction]]:
    """Name what guarantees miss, settled one by one through the last year of all receipts."""
    ends = [one.year.year for one in receipts]
    if not kept.receipts:
        return set()
    settled = settle(*kept, trace=False, through=max(ends))
    return {(one.unit, one.year.year, one.path, one.missing) for one in settled.unmet}


def unmet_of(case: Case, settled: Any) -> set[tuple[str, int, str, Fraction]]:  # noqa: ANN401  # of any engine
    """Name what guarantees miss, settled over columns."""
    return {
        (row[_unit_name(case)], row["year"], row["path"], Fraction(int(row["missing"]), int(row["scale"])))
        for row in rows_of(settled.unmet)
    }


def compared(case: Case, engine: Callable[[pa.Table], Any]) -> str:
    """Settle both ways, compare, and say how much of it columns took on."""
    tables = (receipts_table(case.receipts), *facts_tables(case.agreement, case.facts))
    try:
        settled = settle_frame(case.agreement, *map(engine, tables), exact=True, refused="report")
    except SettlementError as refusal:
        return refusal.message
    refused = {row[_unit_name(case)]: row["reason_en"] for row in rows_of(settled.refused)}
    kept = case._replace(
        receipts=tuple(one for one in case.receipts if unit_of(case.agreement, one) not in refused)
    )
    got = {}
    for row in rows_of(settled.lines):
        for party in (*(party.key for party in case.agreement.parties), UNSETTLED):
            if row.get(party) or row.get(f"{party}_exact"):
                exact = Fraction(int(row[f"{party}_exact"]), settled.scales["tax"])
                key = (row[_unit_name(case)], row["year"], row["kind"], party)
                if party != UNSETTLED or row[party]:
                    got[key] = (row[party], Fraction(-1) if party == UNSETTLED else exact)
    assert got == scalar(kept)
    assert unmet_of(case, settled) == unmet_one_by_one(case.receipts, kept)
    # Guarantees are asked through the last year of all receipts, of a unit whose own end before it too.
    last = max((one.year.year for one in case.receipts), default=None)
    for unit, reason in refused.items():
        if "too large" not in reason and "come down" not in reason:
            alone = tuple(one for one in case.receipts if unit_of(case.agreement, one) == unit)
            with pytest.raises(FeidiError):
                settle(case.agreement, alone, case.facts, trace=False, through=last)
    return "refused" if refused else "settled"


def _unit_name(case: Case) -> str:
    kind = case.agreement.sharing[0].unit
    return {UnitKind.ENTERPRISE: "payer", UnitKind.PROJECT: "project"}.get(kind, "unit")


@pytest.fixture(scope="session")
def settled_both_ways() -> Callable[[str, Case], str]:
    """Settle a case over columns of an engine and one by one, and hold the one against the other."""
    return lambda engine, case: compared(case, ENGINES[engine])


@pytest.fixture(scope="session")
def tables() -> Callable[[Case, str], tuple[Any, Any, Any]]:
    """Give a case as frames of receipts, facts and yearly facts of an engine."""

    def frames(case: Case, engine: str) -> tuple[Any, Any, Any]:
        columns = (receipts_table(case.receipts), *facts_tables(case.agreement, case.facts))
        receipts, facts, yearly = map(ENGINES[engine], columns)
        return receipts, facts, yearly

    return frames


@pytest.fixture(scope="session")
def fetched() -> Callable[[object], list[dict[str, Any]]]:
    """Fetch the rows of any frame."""
    return rows_of


@pytest.fixture(scope="session")
def case_of() -> Callable[..., Case]:
    """Put a case together."""
    return Case


@pytest.fixture(scope="session")
def compared_by() -> Callable[[Callable[[pa.Table], Any], Case], str]:
    """Do the same with an engine that a test brings itself."""
    return lambda engine, case: compared(case, engine)
