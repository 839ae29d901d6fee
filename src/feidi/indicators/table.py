# SPDX-License-Identifier: Apache-2.0
"""Observations read from tables: lists of dicts or objects, frames of pandas or polars, and sheets of files."""

from collections.abc import Iterable, Mapping
from typing import Final, cast

from feidi.dates.fiscal_year import FiscalYear
from feidi.dates.span import Span
from feidi.errors import InvariantError
from feidi.expressions.scope import Fact
from feidi.indicators.facts import FACTS
from feidi.indicators.indicator import Indicator
from feidi.indicators.observation import Observation, UnitKind
from feidi.indicators.table_row import KIND_HEADS, PERIOD_HEADS, UNIT_HEADS
from feidi.names import normal_name
from feidi.quantities.quantity import Quantity
from feidi.quantities.unit import Unit
from feidi.tables.cells import count_of, quantity_of, word_of, year_of
from feidi.tables.faults import TableFaults
from feidi.tables.heads import Column, Wanted, columns_of
from feidi.tables.records import Cell, Record, records_of
from feidi.tables.sheet import Frame, Sheet, Table, sheet_of, sheet_of_records

__all__ = ["Frame", "Table", "observations_of"]

_GROUP, _EVENT = "group", "event"


def observations_of(
    table: Table,
    *,
    indicators: Iterable[Indicator] = (),
    facts: Iterable[Fact] = (),
    kind: UnitKind | None = None,
    period: FiscalYear | Span | None = None,
    ignore_others: bool = False,
) -> tuple[Observation, ...]:
    """Read observations.

    Parameters
    ----------
    table
        Observations (taken as they are), dicts, objects, a frame, or a `feidi.tables.Sheet`. A column is named
        ``unit``, ``year`` or ``kind``, after the code or label of a fact or indicator, with a unit in brackets or
        behind a bar where it is not the usual one (``"评价税收(元)"``, ``"评价税收/元"``), ``group:NAME``, or
        ``event:CODE``.
    indicators
        Indicators whose own values may stand in a column.
    facts
        Facts beside the built-in ones; one with the code or label of a built-in fact takes its place.
    kind, period
        What holds for every row that does not say so itself.
    ignore_others
        Whether columns of other names are passed over; they are refused unless this is said.

    Raises
    ------
    DocumentError
        If cells, columns or rows cannot be read, two columns give the same, or a row is a total; all of it is
        listed, the same fault of many rows in one line.

    Examples
    --------
    >>> rows = [{"name": "mill", "year": 2022, "tax": 250, "用地面积(公顷)": "1.5"}]
    >>> observations_of(rows, kind=UnitKind.ENTERPRISE)[0].facts
    (('land', Quantity.from_text('1.5 公顷')), ('tax', Quantity.from_text('250 万元')))
    """
    known = (*facts, *FACTS)
    everything: tuple[tuple[str, Indicator | Fact], ...] = (
        *((indicator.code, indicator) for indicator in indicators),
        *((fact.name, fact) for fact in known),
    )
    fact_codes = {fact.name for fact in known}
    wanted = (
        *_ABOUT,
        *(Wanted(name, (name, each.label.zh, each.label.en), each.unit) for name, each in everything),
    )
    sheet, ready = _sheet_and_observations(table, wanted)
    faults = TableFaults(sheet.name)
    columns = columns_of(
        sheet,
        wanted,
        faults,
        prefixes=(_GROUP, _EVENT),
        unknown="" if ignore_others else "no fact or indicator has this name",
    )
    for record in records_of(sheet, columns, "unit", _reader, faults):
        stated = {"period": period, "kind": kind, **record.values}
        observation = _observation(record, stated, fact_codes, faults)
        if observation is not None:
            ready[record.row] = observation
    faults.raise_if_any("correct the cells, or say ignore_others=True for columns that do not matter")
    return tuple(ready[number] for number in sorted(ready))


_ABOUT: Final = (Wanted("unit", UNIT_HEADS), Wanted("period", PERIOD_HEADS), Wanted("kind", KIND_HEADS))


def _sheet_and_observations(table: Table, wanted: tuple[Wanted, ...]) -> tuple[Sheet, dict[int, Observation]]:
    """Return the rows that are still to be read, and the observations among them by their numbers."""
    if isinstance(table, Sheet) or not isinstance(table, Iterable) or hasattr(table, "columns"):
        return sheet_of(table), {}
    numbered = list(enumerate(table, start=1))
    ready = {number: row for number, row in numbered if isinstance(row, Observation)}
    names = tuple(name for each in wanted for name in each.names)
    return sheet_of_records(((number, row) for number, row in numbered if number not in ready), names), ready


def _observation(
    record: Record, stated: Mapping[str, object], fact_codes: set[str], faults: TableFaults
) -> Observation | None:
    parts: dict[str, dict[str, object]] = {"facts": {}, "indicators": {}, _GROUP: {}, _EVENT: {}}
    for code, value in record.values.items():
        prefix, _, name = code.partition(":")
        if name:
            parts[prefix][name] = value
        elif isinstance(value, Quantity):
            parts["facts" if code in fact_codes else "indicators"][code] = value
    missing = [
        code for code in ("unit", "period", "kind") if not stated.get(code) and code not in record.unread
    ]
    for code in missing:
        name = "year" if code == "period" else code
        faults.add(
            f"no {name}",
            row=record.row,
            unit=record.name,
            remedy=f"add a column {name!r}, or say it for all rows",
        )
    if missing or record.unread:
        return None
    try:
        return Observation(
            unit=cast("str", stated["unit"]),
            kind=cast("UnitKind", stated["kind"]),
            period=cast("FiscalYear | Span", stated["period"]),
            facts=cast("Mapping[str, Quantity]", parts["facts"]),
            indicators=cast("Mapping[str, Quantity]", parts["indicators"]),
            events=cast("Mapping[str, int]", parts[_EVENT]),
            groups=cast("Mapping[str, str]", parts[_GROUP]),
        )
    except InvariantError as error:
        faults.add(
            error.message,
            error.place.rpartition(".")[2],
            row=record.row,
            unit=record.name,
            value=error.value,
            remedy=error.remedy,
        )
        return None


def _reader(code: str) -> Cell:
    prefix, _, name = code.partition(":")
    if name:
        return _word if prefix == _GROUP else _count
    return {"unit": _word, "period": _period, "kind": _kind}.get(code, _quantity)


def _word(cell: object, column: Column) -> str:
    return word_of(cell, column.head)


def _count(cell: object, column: Column) -> int:
    return count_of(cell, column.head)


def _quantity(cell: object, column: Column) -> Quantity:
    unit = column.unit or Unit()
    quantity = quantity_of(cell, unit, column.head)
    if not quantity.unit.measures_like(unit):
        raise InvariantError(
            f"{column.code} is measured like {unit.text() or 'a ratio'}",
            place=column.head,
            value=cell,
            remedy="state a unit of the same dimension",
        )
    return quantity


def _period(cell: object, column: Column) -> FiscalYear | Span:
    return cell if isinstance(cell, Span) else year_of(cell, column.head)


def _kind(cell: object, column: Column) -> UnitKind:
    for kind in UnitKind:
        if normal_name(str(cell)) in (kind.value, kind.label.zh):
            return kind
    raise InvariantError(
        "not a kind of unit", place=column.head, value=cell, remedy=f"use one of {', '.join(UnitKind)}"
    )
