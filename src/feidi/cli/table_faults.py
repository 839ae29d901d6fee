# SPDX-License-Identifier: Apache-2.0
"""Faults of tables in Chinese: what is wrong, what to do about it, and the rows and columns concerned."""

import re
from typing import Final

__all__ = ["MESSAGES", "REMEDIES", "place_text"]

MESSAGES: Final = (
    (r"the table cannot be read", "表格无法读取"),
    (r"an empty table", "表格是空的"),
    (r"a table without rows", "表格只有表头，没有数据行"),
    (r"not a table in CSV: .+", "不是 CSV 表格"),
    (r"no fact or indicator has this name", "没有这个名称的数据项或指标"),
    (r"a receipt has no such column", "收入表中没有这一列"),
    (r"two columns give (\S+)", r"内容相同，都是 \1"),
    (r"has values and no head", "有数据而没有列名"),
    (r"has cells under no head", "有超出表头的单元格"),
    (r"has fewer cells than there are heads, (\d+)", r"单元格少于表头的 \1 列"),
    (r"is a total and no record", "是合计行，不是数据行"),
    (r"has the heads again", "重复了表头"),
    (r"(\S+) is measured like (\S+)", r"\1 应使用与\2同类的单位"),
    (r"no (?:unit|payer)", "缺少名称"),
    (r"no year", "缺少年度"),
    (r"no kind", "缺少类型"),
    (r"no amount", "缺少金额"),
    (r"not a quantity", "不是数量"),
    (r"not a name", "不是名称"),
    (r"not a fiscal year", "不是年度"),
    (r"not a kind of unit", "类型无法识别"),
    (r"not a kind of revenue", "税种无法识别"),
    (r"not a number of times", "不是次数"),
    (r"an amount without a unit, which may be 元 or 万元", "金额没有单位，可能是元，也可能是万元"),
    (r"a moment, and not a day", "含有时刻或时区，不是日期"),
    (r"a power of ten, as spreadsheets shorten long numbers", "是科学计数法，电子表格会这样缩写长数字"),
    (r"a number of more digits than a float holds, .+", "数字过长，末几位可能已经丢失"),
    (r"money is a whole number of fen", "金额应精确到分"),
    (r"the date lies outside fiscal year (\d+)", r"日期不在 \1 年度内"),
)
REMEDIES: Final = (
    (r"correct the cells, or say ignore_others=True .+", "请改正单元格；无关的列可用 --ignore-others 略过"),
    (r"correct the cells, or leave the columns out .+", "请改正单元格，或删去无关的列"),
    (r"correct it, or pass over such columns", "请改正列名，或略过此列"),
    (r"leave one of them out", "请只保留其中一列"),
    (r"leave the row out", "请删去该行"),
    (r"name the column", "请填写列名"),
    (r"write an empty cell where there is nothing", "没有数据的单元格也要留出空位"),
    (r"write heads in the first row, and a row for each record", "请在首行写表头，以下每行写一条记录"),
    (r"save it as CSV in UTF-8, .+", "请另存为 UTF-8 编码的 CSV，首行为表头"),
    (r"state a unit of the same dimension", "请改用同类单位"),
    (r"add a column '(\w+)', or say it for all rows", r"请增加“\1”列，或统一指定"),
    (r"fill it in, in a column '(\w+)'", r"请在“\1”列中填写"),
    (
        r"state the unit in the head, as in (\S+), or in the cell",
        r"请在列名中注明单位，如“\1”，或写在单元格中",
    ),
    (r"say which day it was where the money came in, .+", "请只写入库当地的日期，不带时刻和时区"),
    (r"format the cell as a number and write every digit out, .+", "请把单元格设为数值格式，写出全部数字"),
    (r"keep the column as text or as exact decimals", "请把该列存为文本或精确小数"),
    (r"write a number, or text such as (.+)", r"请写数字，或如 \1 的文本"),
    (r"write the number and its unit: (.+)", r"请写数字和单位：\1"),
    (r"write for example (\d+)", r"请写年度，如 \1"),
    (r"write 0, 1, 2 and so on", "请写 0、1、2 等次数"),
    (r"write it as text", "请写成文本"),
)
_COLUMNS: Final = re.compile(r"column (?P<one>.+)|columns (?P<first>.+) and (?P<second>.+)")
_ROWS: Final = re.compile(r"rows? (\d+(?:, \d+)*)(?: and (\d+) more)?(?: \((.+?)\))?(?:, (.+))?")


def place_text(place: str) -> str:
    """Return a place in a table in Chinese; other places are paths and stand as they are.

    Examples
    --------
    >>> place_text("rows 3, 4 and 38 more (甲厂, 乙厂, ...), tax"), place_text("columns year and 年度")
    ('第3、4行等共40行（甲厂、乙厂等）“tax”列', '“year”列与“年度”列')
    """
    columns = _COLUMNS.fullmatch(place)
    if columns is not None:
        one, first, second = columns.group("one", "first", "second")
        return f"“{one}”列" if one else f"“{first}”列与“{second}”列"
    rows = _ROWS.fullmatch(place)
    if rows is None:
        return place
    numbers, more, units, head = rows.groups("")
    count = numbers.count(",") + 1 + int(more or 0)
    text = f"第{numbers.replace(', ', '、')}行" + (f"等共{count}行" if more else "")
    if units:
        text += f"（{units.replace(', ...', '等').replace(', ', '、')}）"
    return text + (f"“{head}”列" if head else "")
