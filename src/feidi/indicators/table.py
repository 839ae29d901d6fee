# SPDX-License-Identifier: Apache-2.0
"""Observations read from what notebooks hold: dicts, objects, and frames of pandas or polars."""

from collections.abc import Iterable, Iterator, Mapping
from importlib import import_module
from typing import Protocol, cast

from feidi.dates.fiscal_year import FiscalYear
from feidi.dates.span import Span
from feidi.errors import DocumentError, InvariantError, Problem
from feidi.indicators.formulas.facts import FACTS
from feidi.indicators.formulas.nodes import Fact
from feidi.indicators.indicator import Indicator
from feidi.indicators.observation import Observation, UnitKind
from feidi.indicators.table_row import KIND_HEADS, PERIOD_HEADS, UNIT_HEADS, RowReader
from feidi.quantities.unit import Unit

__all__ = ["Frame", "Table", "observations_of"]


class Frame(Protocol):
    """A frame of pandas, polars or another library that narwhals knows."""

    @property
    def columns(self) -> object:
        """The names of the columns."""
        ...


Table = Iterable[object] | Frame
"""Observations, dicts, objects with attributes, or a frame."""


def observations_of(
    table: Table,
    *,
    indicators: Iterable[Indicator] = (),
    kind: UnitKind | None = None,
    period: FiscalYear | Span | None = None,
    ignore_others: bool = False,
) -> tuple[Observation, ...]:
    """Read observations.

    Parameters
    ----------
    table
        Observations (taken as they are), dicts, objects, or a frame. A column is named ``unit``, ``year`` or
        ``kind``, after the code or label of a fact or indicator, with a unit in brackets where it is not the
        usual one (``"评价税收(元)"``), ``group:NAME``, or ``event:CODE``.
    indicators
        Indicators whose own values may stand in a column.
    kind, period
        What holds for every row that does not say so itself.
    ignore_others
        Whether columns of other names are passed over; they are refused unless this is said.

    Raises
    ------
    DocumentError
        If cells or columns cannot be read; all of them are listed.

    Examples
    --------
    >>> rows = [{"name": "mill", "year": 2022, "tax": 250, "用地面积(公顷)": "1.5"}]
    >>> observations_of(rows, kind=UnitKind.ENTERPRISE)[0].facts
    (('land', Quantity.from_text('1.5 公顷')), ('tax', Quantity.from_text('250 万元')))
    """
    names = tuple(_names(tuple(indicators)))
    problems: list[Problem] = []
    read: list[Observation] = []
    for number, row in enumerate(_rows(table, [name for name, *_ in names]), start=1):
        if isinstance(row, Observation):
            read.append(row)
            continue
        try:
            read.append(RowReader(number, row, names, ignore_others).observation(kind, period))
        except DocumentError as error:
            problems += error.problems
        except InvariantError as error:
            problems.append(
                Problem(
                    error.message,
                    place=f"row {number}, {error.place}",
                    value=error.value,
                    remedy=error.remedy,
                )
            )
    if problems:
        raise DocumentError(
            "the table cannot be read",
            place="table",
            remedy="correct the cells, or say ignore_others=True for columns that do not matter",
            problems=tuple({str(problem): problem for problem in problems}.values()),
        )
    return tuple(read)


def _names(indicators: tuple[Indicator, ...]) -> Iterator[tuple[str, str, Unit]]:
    everything: tuple[Indicator | Fact, ...] = (*indicators, *FACTS)
    for named in everything:
        for name in (named.code, named.label.zh, named.label.en):
            yield name, named.code, named.unit


def _rows(table: Table, names: list[str]) -> Iterator[Observation | Mapping[str, object]]:
    if not isinstance(table, Iterable) or hasattr(table, "columns"):
        yield from _frame_rows(table)
        return
    for row in table:
        if isinstance(row, Observation):
            yield row
        elif isinstance(row, Mapping):
            yield {str(key): value for key, value in cast("Mapping[object, object]", row).items()}
        else:
            asked = (*UNIT_HEADS, *PERIOD_HEADS, *KIND_HEADS, *names)
            yield {name: getattr(row, name) for name in asked if name.isidentifier() and hasattr(row, name)}


def _frame_rows(frame: object) -> Iterator[Mapping[str, object]]:
    try:
        narwhals = import_module("narwhals")
    except ImportError as error:
        raise DocumentError(
            "a frame is read through narwhals, which is not installed",
            place="table",
            value=type(frame).__name__,
            remedy='install "feidi[frames]", or give a list of dicts',
        ) from error
    native = narwhals.from_native(frame)
    if hasattr(native, "collect"):
        native = native.collect()
    rows: Iterator[Mapping[str, object]] = native.iter_rows(named=True)
    yield from rows
