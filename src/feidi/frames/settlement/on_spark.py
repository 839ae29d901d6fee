# SPDX-License-Identifier: Apache-2.0
"""Settling frames of Spark: units are brought together in buckets, and each bucket is settled as Arrow tables.

Units do not touch each other, so what holds for a table of all of them holds for each bucket. All stays columns: rows
go to the workers and back as Arrow. What is wrong with columns or terms is found here, on tables without rows.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import reduce
from importlib import import_module
from typing import Any, Final, Literal, NamedTuple, cast

import narwhals as nw
from attrs import evolve

from feidi.agreements.agreement import Agreement
from feidi.agreements.sharing import Sharing, UnitKind
from feidi.errors import InvariantError
from feidi.frames.engines import Frame
from feidi.frames.settlement.asked import asked_of, receipts_of
from feidi.frames.settlement.columns import ReceiptColumns
from feidi.frames.settlement.in_bucket import Answer, Task, work_of
from feidi.frames.settlement.intake import NO_YEARS, Years, take_in, years_of
from feidi.frames.settlement.settled import SettledFrame
from feidi.frames.settlement.whole import Frames, settle_whole
from feidi.settlement.intake import ZONE

__all__ = ["settle_on_spark"]

FIRST: Final = Years(range(1949, 1950), refunds=False, largest=0)
"""The first year there is, in which no limit has grown yet: terms that are too fine in it always are."""
UNIT: Final = "__unit"
Form = Literal["wide", "long"]


class _Side(NamedTuple):
    """A frame of Spark: the columns of it that travel, and the unit of each row in SQL."""

    frame: Any
    kept: Mapping[str, nw.dtypes.DType]
    unit: str

    def empty(self) -> Frame:
        """Give these columns in Arrow, without rows."""
        arrow = import_module("pyarrow")
        # A column of gaps alone has no type to speak of.
        types = {
            name: arrow.null() if dtype == nw.Unknown else nw.Schema({name: dtype}).to_arrow().field(0).type
            for name, dtype in self.kept.items()
        }
        table = arrow.schema(list(types.items())).empty_table()
        return cast("Frame", nw.from_native(table, eager_only=True))

    def row(self) -> str:
        """Give the columns as one, in SQL."""
        return f"struct({', '.join(_taken(name, dtype) for name, dtype in self.kept.items())})"


class _Sides(NamedTuple):
    """The frames of `Frames` that are asked for."""

    receipts: _Side
    facts: _Side | None
    yearly: _Side | None

    def empty(self) -> Frames:
        """Give the same in Arrow, without rows."""
        facts, yearly = (side and side.empty() for side in self[1:])
        return Frames(self.receipts.empty(), facts, yearly)


def settle_on_spark(
    agreement: Agreement, given: Frames, columns: ReceiptColumns, *, form: Form, exact: bool
) -> SettledFrame[Any]:
    """Settle frames of Spark; one look is taken at the receipts, and what is given is a plan.

    Raises
    ------
    SettlementError, MissingFactError, InvariantError
        As `feidi.frames.settle` does; but that a unit stands twice in the facts, or has one that is too large, the
        worker says that meets it when the plan runs.
    """
    sides = _sides(agreement, given, columns)
    _require_one_type(agreement, sides, columns)
    empty = sides.empty()
    settle_whole(agreement, empty, columns, form=form, exact=exact, years=FIRST)
    years = years_of(take_in(agreement, given.receipts, columns).accepted, columns) or NO_YEARS
    wide = settle_whole(agreement, empty, columns, form="wide", exact=exact, years=years)
    buckets = _buckets(sides)

    def asked(answer: Answer, form: Form, empty: Any) -> Any:  # noqa: ANN401  # of Arrow and of Spark
        task = Task(agreement, columns, form, exact, years, answer, empty.schema)
        return buckets.mapInArrow(work_of(task), _schema(empty, sides.receipts))

    lines = asked("lines", "wide", wide.lines)
    settled = evolve(
        wide,
        lines=lines,
        refused=asked("refused", "wide", wide.refused),
        unmet=asked("unmet", "wide", wide.unmet),
        wide=lines,
        receipts=given.receipts.to_native(),
    )
    if form == "wide":
        return settled
    long = settle_whole(agreement, empty, columns, form=form, exact=exact, years=years)
    return evolve(settled, lines=asked("lines", form, long.lines))


def _sides(agreement: Agreement, given: Frames, columns: ReceiptColumns) -> _Sides:
    asked = asked_of(agreement)
    days = {columns.date, *asked.days}

    def side(frame: Frame, names: Iterable[str], unit: str) -> _Side:
        return _Side(frame.to_native(), _kept(frame, names, days, columns), unit)

    def beside(frame: Frame | None, keys: Sequence[str], facts: frozenset[str]) -> _Side | None:
        if frame is None or not facts:
            return None
        return side(frame, (*keys, *sorted(facts)), _text(columns.unit))

    return _Sides(
        side(given.receipts, receipts_of(columns), _unit_of(agreement.sharing, columns)),
        beside(given.facts, [columns.unit], asked.by_unit),
        beside(given.yearly, [columns.unit, columns.year], asked.by_year),
    )


def _require_one_type(agreement: Agreement, sides: _Sides, columns: ReceiptColumns) -> None:
    """Refuse facts whose units are of another type than those of receipts: Arrow would not find them."""
    kept = sides.receipts.kept
    ids = {
        UnitKind.ENTERPRISE: kept.get(columns.payer),
        UnitKind.PROJECT: kept.get(columns.project),
        UnitKind.ZONE: nw.String(),
    }
    able = [dtype for kind in {clause.unit for clause in agreement.sharing} if (dtype := ids[kind])]
    for place in ("facts", "yearly"):
        side: _Side | None = getattr(sides, place)
        found = side and side.kept.get(columns.unit)
        if found and able and found not in able:
            raise InvariantError(
                "units are of one type in all frames",
                place=f"{place}, column {columns.unit!r}",
                value=str(found),
                remedy=f"cast it to {able[0]}, as the receipts have it",
            )


def _kept(
    frame: Frame, names: Iterable[str], days: set[str], columns: ReceiptColumns
) -> dict[str, nw.dtypes.DType]:
    """Say as what columns travel.

    Whole-number ids have one width, since Arrow joins no others; days are those of the session's time; a column of
    nothing but NULL, where gaps are allowed in text, is one of text.
    """
    schema = frame.collect_schema()
    kept = {name: schema[name] for name in names if name in schema}
    for name, dtype in kept.items():
        if name in (columns.payer, columns.project, columns.unit) and dtype.is_integer():
            kept[name] = nw.Int64()
        elif name in days and isinstance(dtype, nw.Datetime):
            kept[name] = nw.Date()
        elif name in (columns.project_class, columns.agreement) and dtype == nw.Unknown:
            kept[name] = nw.String()
    return kept


def _taken(name: str, dtype: nw.dtypes.DType) -> str:
    as_ = {nw.Int64(): "bigint", nw.Date(): "date", nw.String(): "string"}.get(dtype)
    column = _quoted(name)
    return f"cast({column} AS {as_}) AS {column}" if as_ else column


def _unit_of(clauses: Sequence[Sharing], columns: ReceiptColumns) -> str:
    """Give the unit that a receipt counts for. One that counts for none is refused, in whatever bucket."""
    units = {UnitKind.PROJECT: _text(columns.project), UnitKind.ZONE: f"'{ZONE}'"}
    whens = [
        f"WHEN {_quoted(columns.kind)} = '{kind.value}' THEN {units[clause.unit]}"
        for clause in clauses
        if clause.unit in units
        for kind in clause.kinds
    ]
    unit = _text(columns.payer)
    unit = f"CASE {' '.join(whens)} ELSE {unit} END" if whens else unit
    return f"coalesce({unit}, {_text(columns.amount)})"


def _buckets(sides: _Sides) -> Any:  # noqa: ANN401  # a frame of Spark
    """Bring together all that is of one unit; a row is of one frame, and has nothing in the columns of the others."""
    present = {name: side for name, side in sides._asdict().items() if side is not None}
    frames = [
        side.frame.selectExpr(
            *(f"{side.row() if name == own else 'NULL'} AS {name}" for name in present),
            f"{side.unit} AS {UNIT}",
        )
        for own, side in present.items()
    ]
    # As many partitions as the session says. Spark may join small ones, but parts none.
    return reduce(lambda all_, more: all_.union(more), frames).repartition(UNIT).drop(UNIT)


def _schema(empty: Any, receipts: _Side) -> str:  # noqa: ANN401  # a table of Arrow
    """Write the columns of an answer as Spark does: whole numbers and text, and ids as they are."""
    own = receipts.frame.schema
    kinds = {"int64": "bigint", "string": "string"}
    return ", ".join(
        f"{_quoted(field.name)} {kinds.get(str(field.type)) or own[field.name].dataType.simpleString()}"
        for field in empty.schema
    )


def _text(name: str) -> str:
    return f"cast({_quoted(name)} AS string)"


def _quoted(name: str) -> str:
    return f"`{name.replace('`', '``')}`"
