# SPDX-License-Identifier: Apache-2.0
"""Settle frames of Spark: units are brought together in buckets, and each bucket is settled as Arrow tables.

Units do not touch each other, so what holds for a table of all of them holds for each bucket. All stays columns: rows
go to the workers and back as Arrow. What is wrong with columns or terms is found here, on tables without rows.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import partial, reduce
from importlib import import_module
from typing import Any, Final, NamedTuple

import pyarrow as pa

from feidi.agreements.agreement import Agreement
from feidi.agreements.sharing import Sharing, UnitKind
from feidi.frames.conversion import Array, Native, Table, quoted
from feidi.frames.settlement.clause import exact_column
from feidi.frames.settlement.columns import ReceiptColumns
from feidi.frames.settlement.receipts import NO_YEARS, Years, between, receipt_columns
from feidi.frames.settlement.report import Refusal, SettlementReport, notes_of
from feidi.frames.settlement.requirements import fact_columns
from feidi.frames.settlement.result import SettledFrame
from feidi.frames.settlement.tables import How, Tables, settle_tables
from feidi.frames.settlement.worker import LOOK, Task, answered
from feidi.frames.spark_workers import work_of
from feidi.labels import Label
from feidi.quantities.money import Money
from feidi.settlement.intake import ZONE

__all__ = ["settle_on_spark"]

UNIT: Final = "__unit"
WIDE: Final = pa.decimal128(38, 0)
DECIMAL: Final = re.compile(r"decimal\((\d+),(\d+)\)")
TYPES: Final = {
    "boolean": pa.bool_(),
    "tinyint": pa.int8(),
    "smallint": pa.int16(),
    "int": pa.int32(),
    "bigint": pa.int64(),
    "float": pa.float32(),
    "double": pa.float64(),
    "string": pa.string(),
    "date": pa.date32(),
    "timestamp": pa.timestamp("us", "UTC"),
    "timestamp_ntz": pa.timestamp("us"),
}


class _Side(NamedTuple):
    """A frame of Spark: what of it travels as which Arrow type, its columns and its unit in SQL."""

    frame: Any
    schema: Any
    row: str
    unit: str

    def empty(self) -> Table:
        """Return its columns in Arrow, without rows."""
        return self.schema.empty_table()


def settle_on_spark(
    agreement: Agreement, frames: Mapping[str, Any], columns: ReceiptColumns, how: How
) -> SettledFrame[Any]:
    """Settle frames of Spark; one look is taken at the receipts, and what is returned are plans.

    Raises
    ------
    SettlementError, MissingFactError, InvariantError
        As `feidi.frames.settle` does; what is wrong with rows, the worker says that meets it when the plan runs.
    """
    sides = _sides(agreement, frames, columns)
    empty = Tables(*(sides[name].empty() if name in sides else None for name in Tables._fields))
    settle_tables(
        agreement, empty, columns, how
    )  # what is wrong with columns and terms is found before a look
    how = how._replace(years=_years(agreement, sides["receipts"], columns, how))
    tables = settle_tables(agreement, empty, columns, how)
    buckets = _buckets(sides)

    def plan(answer: str, *, refuse: bool) -> Native:
        schema = _with_room(getattr(tables, answer).schema, tables.parties)
        task = Task(agreement, columns, how._replace(refuse=refuse), answer, schema)
        return buckets.mapInArrow(
            work_of(partial(answered, task=task)), _ddl(schema, sides["receipts"].frame)
        )

    wide, refused = plan("wide", refuse=how.refuse), plan("refused", refuse=False)
    names = [columns.year, columns.amount, *tables.parties]
    return SettledFrame(
        lines=plan("long", refuse=how.refuse) if how.is_long else wide,
        refused=refused,
        unmet=plan("unmet", refuse=False),
        scales=tables.scales,
        reported=partial(_report, agreement, frames["receipts"], wide, refused, names),
    )


def _with_room(schema: Array, parties: Iterable[str]) -> Array:
    """Return the schema of an answer in which parts of a fen are decimals: of some buckets they leave 64 bits."""
    wide = {*map(exact_column, parties), "missing", "scale"}
    return pa.schema([field.with_type(WIDE) if field.name in wide else field for field in schema])


def _years(agreement: Agreement, receipts: _Side, columns: ReceiptColumns, how: How) -> Years:
    task = Task(agreement, columns, how, "look", LOOK)
    rows = receipts.frame.selectExpr(f"{receipts.row} AS receipts")
    ends = rows.mapInArrow(work_of(partial(answered, task=task)), _ddl(LOOK, receipts.frame)).toArrow()
    found = [between(*row.values()) for row in ends.to_pylist()]
    return reduce(Years.joined, found) if found else NO_YEARS


def _sides(agreement: Agreement, frames: Mapping[str, Any], columns: ReceiptColumns) -> dict[str, _Side]:
    """Return the frames that are asked for, each with the columns that are."""
    asked = fact_columns(agreement)
    wanted = {
        "receipts": receipt_columns(agreement, columns, frames["receipts"].columns),
        "facts": [columns.unit, *sorted(asked.by_unit)] if asked.by_unit else [],
        "yearly": [columns.unit, columns.year, *sorted(asked.by_year)] if asked.by_year else [],
    }
    days = {columns.date, *asked.days}
    units = {"receipts": _unit_of(agreement.sharing, columns)}
    return {
        name: _side(frame, wanted[name], days, columns, units.get(name, _text(columns.unit)))
        for name, frame in frames.items()
        if wanted[name]
    }


def _side(frame: Native, wanted: Sequence[str], days: set[str], columns: ReceiptColumns, unit: str) -> _Side:
    """Choose columns; one of nothing but NULL, which Arrow cannot bring back, becomes one of a type that fits."""
    texts = {
        columns.project_class,
        columns.agreement,
        columns.payer,
        columns.project,
        columns.kind,
        columns.unit,
    }
    types = {field.name: field.dataType for field in frame.schema.fields if field.name in wanted}
    cast = {
        name: "string" if name in texts else "date" if name in days else "bigint"
        for name, dtype in types.items()
        if dtype.simpleString() == "void"
    }
    kept = [
        f"cast({quoted(name)} AS {cast[name]}) AS {quoted(name)}" if name in cast else quoted(name)
        for name in wanted
        if name in types
    ]
    chosen = frame.selectExpr(*kept).schema.fields
    schema = pa.schema([(field.name, _arrow_type(field.dataType.simpleString())) for field in chosen])
    return _Side(frame, schema, f"struct({', '.join(kept)})", unit)


def _arrow_type(name: str) -> Native:
    """Return the type in which a column of Spark comes to workers; what no column of money or facts has is binary."""
    decimal = DECIMAL.fullmatch(name)
    return pa.decimal128(int(decimal[1]), int(decimal[2])) if decimal else TYPES.get(name, pa.binary())


def _unit_of(clauses: Iterable[Sharing], columns: ReceiptColumns) -> str:
    """Return the unit that a receipt counts for, in SQL. One that counts for none is refused, in whatever bucket."""
    units = {UnitKind.PROJECT: _text(columns.project), UnitKind.ZONE: f"'{ZONE}'"}
    whens = [
        f"WHEN {quoted(columns.kind)} = '{kind.value}' THEN {units[clause.unit]}"
        for clause in clauses
        if clause.unit in units
        for kind in clause.kinds
    ]
    unit = _text(columns.payer)
    unit = f"CASE {' '.join(whens)} ELSE {unit} END" if whens else unit
    return f"coalesce({unit}, {_text(columns.amount)})"


def _buckets(sides: Mapping[str, _Side]) -> Native:
    """Bring together all that is of one unit; a row is of one frame, and has nothing in the columns of the others."""
    frames = [
        side.frame.selectExpr(
            *(f"{side.row if name == own else 'NULL'} AS {name}" for name in sides), f"{side.unit} AS {UNIT}"
        )
        for own, side in sides.items()
    ]
    # As many partitions as the session says. Spark may join small ones, but parts none.
    return reduce(lambda all_, more: all_.union(more), frames).repartition(UNIT).drop(UNIT)


def _ddl(schema: Native, receipts: Native) -> str:
    """Return the columns of an answer as Spark writes them: numbers and text, and ids as they are."""
    own = receipts.schema
    kinds = {"int64": "bigint", "string_view": "string", "decimal128(38, 0)": "decimal(38,0)"}
    return ", ".join(
        f"{quoted(field.name)} {kinds.get(str(field.type)) or own[field.name].dataType.simpleString()}"
        for field in schema
    )


def _report(  # bound but for the last when the frame is made
    agreement: Agreement, receipts: Native, wide: Native, refused: Native, names: Sequence[str], sample: int
) -> SettlementReport:
    """Run the plans, and add up what came of them."""
    expr = import_module("pyspark.sql.functions").expr
    year, *amounts = names
    sums = [f"sum(cast({quoted(name)} AS decimal(38,0)))" for name in amounts]
    by_year = wide.groupBy(expr(quoted(year)).alias("year")).agg(expr("count(*)"), *map(expr, sums)).collect()
    reasons = ("reason_zh", "reason_en")
    counts = sorted(map(tuple, refused.groupBy(*reasons).count().collect()), key=lambda row: row[1])
    return SettlementReport(
        rows_in=receipts.count(),
        lines=sum(row[1] for row in by_year),
        refusals=tuple(
            Refusal(
                reason=Label(zh=zh, en=en),
                rows=rows,
                sample=tuple(
                    row.asDict() for row in refused.filter(expr("reason_en") == en).limit(sample).collect()
                ),
            )
            for zh, en, rows in counts
        ),
        totals={
            (party, int(row[0])): Money(int(paid))
            for row in sorted(by_year)
            for party, paid in zip(names[2:], row[3:], strict=True)
        },
        received={int(row[0]): Money(int(row[2])) for row in sorted(by_year)},
        notes=notes_of(agreement, (int(row[0]) for row in by_year)),
    )


def _text(name: str) -> str:
    return f"cast({quoted(name)} AS string)"
