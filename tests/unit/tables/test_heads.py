# SPDX-License-Identifier: Apache-2.0
"""Heads say what their columns hold, each column once."""

import pytest

from feidi.quantities import Unit
from feidi.tables.faults import TableFaults
from feidi.tables.heads import Column, Wanted, columns_of
from feidi.tables.sheet import ABSENT, Sheet, SheetRow, column_letter

WAN, YUAN = Unit.from_text("万元"), Unit.from_text("元")
WANTED = (
    Wanted("unit", ("unit", "企业")),
    Wanted("tax", ("tax", "评价税收"), WAN),
    Wanted("rd", ("R&D (own)",), WAN),
    Wanted("amount", ("金额",), YUAN, is_usual=False),
    Wanted("other", ("tax",), YUAN),
)


def read(
    *heads: str, cells: tuple[object, ...] = (), unknown: str = "unknown"
) -> tuple[list[Column], list[str]]:
    """Return the columns of a sheet with one row, and its faults."""
    faults = TableFaults()
    sheet = Sheet(heads=heads, rows=(SheetRow(2, cells or (1,) * len(heads)),))
    columns = columns_of(sheet, WANTED, faults, prefixes=("group",), unknown=unknown)
    return list(columns), [str(problem) for problem in faults.problems()]


@pytest.mark.parametrize(
    ("head", "code", "unit"),
    [
        ("tax", "tax", WAN),
        ("　评价税收 ", "tax", WAN),
        ("评价税收(元)", "tax", YUAN),
        ("评价税收（元）", "tax", YUAN),
        ("评价税收［元］", "tax", YUAN),
        ("评价税收（单位：元）", "tax", YUAN),
        ("评价税收/元", "tax", YUAN),
        ("评价税收 ／ 千元", "tax", Unit.from_text("千元")),
        ("R&D (own)", "rd", WAN),
        ("R&D (own)（元）", "rd", YUAN),
        ("金额", "amount", None),
        ("金额(万元)", "amount", WAN),
        ("group:行业", "group:行业", None),
        ("group：行业", "group:行业", None),
    ],
)
def test_head(head: str, code: str, unit: Unit | None) -> None:
    """A head is a name, with a unit in brackets of any kind or behind a bar; the first of two names counts."""
    assert read(head) == ([Column(code, unit, head, 0)], [])


@pytest.mark.parametrize("head", ["税收", "企业(全称)", "group:", "tax of mine", "R&D"])
def test_unknown_head_is_told(head: str) -> None:
    """A column that nothing is known of is named, unless such columns are passed over."""
    assert read(head) == ([], [f"column {head}: unknown; correct it, or pass over such columns"])
    assert read(head, unknown="") == ([], [])


def test_unit_that_does_not_fit() -> None:
    """A unit of another dimension, or none that is known, is a fault of the column."""
    _, (other, odd) = read("tax(亩)", "评价税收(斤)")
    assert other.startswith("column tax(亩): tax is measured like 万元 (found '亩')")
    assert odd.startswith("column 评价税收(斤): not a unit (found '斤')")


@pytest.mark.parametrize(
    ("heads", "both"),
    [
        (("tax", "评价税收"), "columns tax and 评价税收"),
        (("tax", "tax"), "columns A tax and B tax"),
        (("tax(元)", "tax/万元"), "columns tax(元) and tax/万元"),
        (("tax", " tax"), "columns tax and  tax"),
        (("group:a", "group：a"), "columns group:a and group：a"),
    ],
)
def test_two_columns_of_one_meaning_are_refused(heads: tuple[str, ...], both: str) -> None:
    """Heads that stand twice or mean the same are named together; neither wins."""
    columns, (fault,) = read(*heads)
    assert len(columns) == 1
    assert fault.startswith(f"{both}: two columns give ")


def test_records_may_name_it_differently() -> None:
    """Of two names in a list of dicts each may stand in some records, if no record has both."""
    sheet = Sheet(heads=("tax", "评价税收"), rows=(SheetRow(1, (1, ABSENT)), SheetRow(2, (ABSENT, 2))))
    faults = TableFaults()
    assert [column.at for column in columns_of(sheet, WANTED, faults)] == [0, 1]
    assert faults.problems() == ()


def test_column_without_a_head() -> None:
    """Values under no head are a fault, an empty column is none."""
    assert read("tax", "", cells=(1, 2))[1] == ["column B: has values and no head; name the column"]
    assert read("tax", " ", cells=(1, ""))[1] == []
    assert read("tax", "", cells=(1, ABSENT))[1] == []


def test_letters() -> None:
    """Columns are called as spreadsheets call them."""
    assert [column_letter(at) for at in (0, 25, 26, 701, 702)] == ["A", "Z", "AA", "ZZ", "AAA"]
