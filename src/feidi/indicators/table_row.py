# SPDX-License-Identifier: Apache-2.0
"""One row of a table on its way to an observation."""

from collections.abc import Mapping
from typing import Final

from feidi.dates.fiscal_year import FiscalYear
from feidi.dates.span import Span
from feidi.errors import DocumentError, InvariantError, Problem
from feidi.indicators.cells import Column, column_of, is_empty, quantity_of
from feidi.indicators.formulas.facts import FACTS
from feidi.indicators.observation import Observation, UnitKind
from feidi.quantities.quantity import Quantity
from feidi.quantities.unit import Unit

__all__ = ["KIND_HEADS", "PERIOD_HEADS", "UNIT_HEADS", "RowReader"]

UNIT_HEADS: Final = ("unit", "name", "对象", "名称", "企业", "企业名称", "飞地", "园区", "区域")
"""Heads of the column that names who is observed."""
PERIOD_HEADS: Final = ("period", "year", "年度", "年份")
"""Heads of the column of fiscal years."""
KIND_HEADS: Final = ("kind", "类型")
"""Heads of the column of kinds of unit."""
_FACT_CODES: Final = frozenset(fact.code for fact in FACTS)


class RowReader:
    """One row of a table on its way to an observation; its faults are gathered."""

    def __init__(
        self, number: int, row: Mapping[str, object], names: tuple[tuple[str, str, Unit], ...], ignore: bool
    ) -> None:
        self.number = number
        self.row: dict[str, object] = dict(row)
        self.names = names
        self.ignore = ignore
        self.problems: list[Problem] = []

    def observation(self, kind: UnitKind | None, period: FiscalYear | Span | None) -> Observation:
        """Give the observation.

        Raises
        ------
        DocumentError
            If a cell cannot be read; `problems` lists all that cannot.
        """
        unit = self.take(UNIT_HEADS)
        year = self.take(PERIOD_HEADS)
        stated = self.take(KIND_HEADS)
        groups, events, facts, values = self.rest()
        if year is not None:
            period = self.year(year)
        if stated is not None:
            kind = self.kind(stated)
        for missing, name in ((unit, "unit"), (period, "year"), (kind, "kind")):
            if missing is None:
                self.note(f"no {name}", "", None, f"add a column {name!r}, or say it for all rows")
        if self.problems or period is None or kind is None:
            raise DocumentError("a row cannot be read", problems=tuple(self.problems))
        return Observation(
            unit=str(unit),
            kind=kind,
            period=period,
            facts=facts,
            indicators=values,
            events=events,
            groups=groups,
        )

    def note(self, message: str, head: str, value: object, remedy: str) -> None:
        """Note a fault: of the whole column, or of this row."""
        place = head if head.startswith("column ") else f"row {self.number}{f', {head}' if head else ''}"
        self.problems.append(Problem(message, place=place, value=value, remedy=remedy))

    def take(self, names: tuple[str, ...]) -> object:
        """Take the first cell that holds something out of the row."""
        found = [self.row.pop(name) for name in names if name in self.row]
        return next((cell for cell in found if not is_empty(cell)), None)

    def year(self, cell: object) -> FiscalYear | Span | None:
        """Read a fiscal year."""
        if isinstance(cell, FiscalYear | Span):
            return cell
        try:
            return FiscalYear(int(str(cell).removesuffix("年").removesuffix(".0")))
        except (ValueError, InvariantError):
            self.note("not a fiscal year", "year", cell, "write for example 2022")
            return None

    def kind(self, cell: object) -> UnitKind | None:
        """Read a kind of unit."""
        for kind in UnitKind:
            if str(cell).strip() in (kind.value, kind.label.zh):
                return kind
        self.note("not a kind of unit", "kind", cell, f"use one of {', '.join(UnitKind)}")
        return None

    def rest(self) -> tuple[dict[str, str], dict[str, int], dict[str, Quantity], dict[str, Quantity]]:
        """Read all other cells: groups, events, facts and values of indicators."""
        groups: dict[str, str] = {}
        events: dict[str, int] = {}
        facts: dict[str, Quantity] = {}
        values: dict[str, Quantity] = {}
        for head, cell in self.row.items():
            prefix, _, name = head.partition(":")
            if prefix == "group" and name:
                if not is_empty(cell):
                    groups[name] = str(cell)
            elif prefix == "event" and name:
                if not is_empty(cell):
                    events[name] = self.count(head, cell)
            elif (column := self.column(head)) is not None and not is_empty(cell):
                self.fill(facts if column.code in _FACT_CODES else values, column, head, cell)
        return groups, events, facts, values

    def column(self, head: str) -> Column | None:
        """Find what a column holds."""
        try:
            column = column_of(head, self.names)
        except InvariantError as error:
            self.note(error.message, f"column {head}", error.value, error.remedy)
            return None
        if column is None and not self.ignore:
            self.note(
                "no fact or indicator has this name",
                f"column {head}",
                None,
                "correct it, or pass over such columns",
            )
        return column

    def fill(self, into: dict[str, Quantity], column: Column, head: str, cell: object) -> None:
        """Read one quantity."""
        try:
            quantity = quantity_of(cell, column.unit, f"row {self.number}, {head}")
        except InvariantError as error:
            self.note(error.message, head, error.value, error.remedy)
            return
        if column.code in into:
            self.note(f"two columns give {column.code}", head, None, "leave one of them out")
        into[column.code] = quantity

    def count(self, head: str, cell: object) -> int:
        """Read a number of times."""
        try:
            count = quantity_of(cell, Unit(), head).amount
        except InvariantError:
            count = None
        if count is None or count.denominator != 1 or count < 0:
            self.note("not a number of times", head, cell, "write 0, 1, 2 and so on")
            return 0
        return count.numerator
