# SPDX-License-Identifier: Apache-2.0
"""Receipts read from tables."""

from collections.abc import Mapping
from typing import Final, cast

from feidi.agreements.receipt import Receipt
from feidi.agreements.revenue import RevenueKind
from feidi.dates.date import Date
from feidi.dates.fiscal_year import FiscalYear
from feidi.errors import InvariantError
from feidi.names import normal_name
from feidi.quantities.money import Money
from feidi.quantities.unit import Unit
from feidi.tables.cells import day_of, money_of, quantity_of, word_of, year_of
from feidi.tables.faults import TableFaults
from feidi.tables.heads import Column, Wanted, columns_of
from feidi.tables.records import Cell, Record, records_of
from feidi.tables.sheet import Table, sheet_of

__all__ = ["receipts_of"]

_YUAN: Final = Unit.from_text("元")
_WANTED: Final = (
    Wanted("payer", ("payer", "企业", "企业名称", "纳税人", "纳税人名称", "缴款人", "缴款单位")),
    Wanted("kind", ("kind", "税种", "收入种类", "收入类型")),
    Wanted("year", ("year", "年度", "年份", "所属年度", "财政年度")),
    # 万元 and 元 are both usual, so neither is taken where a table does not say.
    Wanted("amount", ("amount", "金额", "收入", "入库金额"), _YUAN, is_usual=False),
    Wanted("date", ("date", "日期", "入库日期")),
    Wanted("project", ("project", "项目", "项目名称")),
    Wanted("project_class", ("project_class", "项目类别")),
    Wanted("agreement", ("agreement", "协议", "协议编号")),
)
_SHORT: Final = {RevenueKind.URBAN_MAINTENANCE_TAX: "城建税", RevenueKind.LAND_USE_TAX: "土地使用税"}
_NEEDED: Final = ("payer", "kind", "year", "amount")


def receipts_of(table: Table, *, year: FiscalYear | int | None = None) -> tuple[Receipt, ...]:
    """Read receipts from a table.

    Parameters
    ----------
    table
        Dicts, objects, a frame, or a `feidi.tables.Sheet`. Columns are named after the fields of a `Receipt` or in
        Chinese: ``企业``, ``税种``, ``年度``, ``金额(万元)``, ``入库日期``, ``项目``. The head or each cell states the
        unit of an amount; kinds are written in Chinese or by their codes.
    year
        The fiscal year of rows that state none; a row with a day has the year of the day.

    Raises
    ------
    DocumentError
        If cells, columns or rows cannot be read, two columns give the same, or a row is a total; all of it is
        listed, the same fault of many rows in one line.

    Examples
    --------
    >>> [receipt] = receipts_of([{"企业": "甲厂", "税种": "增值税", "年度": 2024, "金额(万元)": "1,000.5"}])
    >>> receipt.payer, receipt.kind.value, receipt.amount
    ('甲厂', 'vat', Money.from_text('1000.5万元'))
    """
    sheet = sheet_of(table, tuple(name for wanted in _WANTED for name in wanted.names))
    faults = TableFaults(sheet.name)
    columns = columns_of(sheet, _WANTED, faults, unknown="a receipt has no such column")
    given: dict[str, object] = {} if year is None else {"year": year}
    read = [
        _receipt(record, given, faults) for record in records_of(sheet, columns, "payer", _reader, faults)
    ]
    faults.raise_if_any("correct the cells, or leave the columns out that do not matter")
    return tuple(receipt for receipt in read if receipt is not None)


def _receipt(record: Record, given: Mapping[str, object], faults: TableFaults) -> Receipt | None:
    values = {**given, **record.values}
    date = values.get("date")
    if "year" not in values and date is not None:
        values["year"] = FiscalYear.of(cast("Date", date))
    missing = [code for code in _NEEDED if values.get(code) in (None, "") and code not in record.unread]
    for code in missing:
        faults.add(f"no {code}", row=record.row, unit=record.name, remedy=f"fill it in, in a column {code!r}")
    if missing or record.unread:
        return None
    try:
        return Receipt(**values)  # type: ignore[arg-type]  # each by the reader of its column
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
    return {"kind": _kind, "year": _year, "amount": _amount, "date": _day}.get(code, _word)


def _word(cell: object, column: Column) -> str:
    return word_of(cell, column.head)


def _year(cell: object, column: Column) -> FiscalYear:
    return year_of(cell, column.head)


def _day(cell: object, column: Column) -> Date:
    return day_of(cell, column.head)


def _amount(cell: object, column: Column) -> Money:
    is_money = isinstance(cell, Money) or column.unit is not None
    if not is_money and not quantity_of(cell, Unit(), column.head).unit.powers:
        raise InvariantError(
            "an amount without a unit, which may be 元 or 万元",
            place=column.head,
            value=cell,
            remedy="state the unit in the head, as in 金额(万元), or in the cell",
        )
    return money_of(cell, column.unit or _YUAN, column.head)


def _kind(cell: object, column: Column) -> RevenueKind:
    name = normal_name(str(cell))
    for kind in RevenueKind:
        if name in (kind.value, kind.label.zh, kind.label.en, _SHORT.get(kind)):
            return kind
    raise InvariantError(
        "not a kind of revenue",
        place=column.head,
        value=cell,
        remedy=f"use one of {', '.join(kind.label.zh for kind in RevenueKind)}",
    )
