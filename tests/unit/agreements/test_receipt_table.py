# SPDX-License-Identifier: Apache-2.0
"""Receipts are read from tables, and where the unit of an amount is in doubt none is guessed."""

import datetime as dt
import json
from decimal import Decimal
from pathlib import Path
from types import SimpleNamespace

import pytest

from feidi.agreements import Receipt, RevenueKind, receipts_of
from feidi.cli import main
from feidi.codec import write
from feidi.errors import DocumentError
from feidi.quantities import Money
from tests.support.rule_world import deal

VAT = RevenueKind.VAT
ONE = Receipt(kind=VAT, payer="甲厂", year=2024, amount=Money.wan("1000.5"))


@pytest.mark.parametrize(
    "row",
    [
        {"payer": "甲厂", "kind": "vat", "year": 2024, "amount(万元)": 1000.5},
        {"企业名称": " 甲厂", "税种": "增值税", "年度": "2024年", "金额/元": "10,005,000"},
        {"纳税人": "甲厂", "收入种类": "value-added tax", "所属年度": "２０２４", "金额": "1000.5万元"},
        {"payer": "甲厂", "kind": VAT, "year": 2024, "金额（单位：万元）": Decimal("1000.50")},
        {"payer": "甲厂", "kind": VAT, "year": 2024, "amount": Money.wan("1000.5")},
        SimpleNamespace(payer="甲厂", kind="vat", year=2024, amount="1000.5万元", id=7),
    ],
)
def test_receipt(row: object) -> None:
    """Heads and kinds are Chinese or English, years and amounts as offices write them."""
    assert receipts_of([row]) == (ONE,)


def test_year_of_the_day_and_of_all_rows() -> None:
    """A row without a year has that of its day, or the one that is given for all."""
    rows = [
        {
            "payer": "甲厂",
            "kind": "城建税",
            "amount": "0元",
            "date": dt.date(2023, 5, 1),
            "project": "p",
            "agreement": "a",
        }
    ]
    [read] = receipts_of(rows)
    assert (read.year.year, str(read.date), read.kind) == (
        2023,
        "2023-05-01",
        RevenueKind.URBAN_MAINTENANCE_TAX,
    )
    assert (read.amount, read.project, read.agreement) == (Money(0), "p", "a")
    [read] = receipts_of([{"payer": "甲厂", "kind": "vat", "amount": "1元"}], year=2024)
    assert read.year.year == 2024


def test_all_faults_at_once() -> None:
    """Every fault is told with row, unit and head; the remedy says where to write the unit."""
    rows = [
        {"企业": "甲", "税种": "奖金", "年度": "x", "金额": "5", "备注": "b"},
        {"企业": "乙", "税种": "vat", "年度": 2024, "金额": "1元", "入库日期": "2024-05-01T08:00+08:00"},
        {"企业": "丙", "税种": "vat", "年度": 2024, "金额": "1元", "入库日期": "2023-05-01"},
        {"企业": "丁", "税种": "vat", "年度": 2024, "金额": 0.001},
        {"企业": "戊"},
        {"企业": "合计", "金额": "7元"},
    ]
    with pytest.raises(DocumentError) as caught:
        receipts_of(rows)
    assert [str(problem).split("; ")[0] for problem in caught.value.problems] == [
        "column 备注: a receipt has no such column",
        "row 1 (甲), 税种: not a kind of revenue (found '奖金')",
        "row 1 (甲), 年度: not a fiscal year (found 'x')",
        "rows 1, 4 (甲, 丁), 金额: an amount without a unit, which may be 元 or 万元 (found ('5', 0.001))",
        "row 2 (乙), 入库日期: a moment, and not a day (found '2024-05-01T08:00+08:00')",
        "row 3 (丙), date: the date lies outside fiscal year 2024 (found '2023-05-01')",
        "row 5 (戊): no kind",
        "row 5 (戊): no year",
        "row 5 (戊): no amount",
        "row 6 (合计): is a total and no record",
    ]


@pytest.mark.parametrize("library", ["pandas", "polars"])
def test_frames_of_decimals_and_days(library: str) -> None:
    """Exact decimals and columns of Python's days are taken."""
    frames = pytest.importorskip(library)
    frame = frames.DataFrame(
        {
            "payer": ["甲厂"],
            "kind": ["vat"],
            "date": [dt.date(2024, 3, 1)],
            "金额(万元)": [Decimal("1000.50")],
        }
    )
    [read] = receipts_of(frame)
    assert (read.amount, str(read.date)) == (ONE.amount, "2024-03-01")


def test_settle_reads_a_table(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """``feidi settle`` takes receipts as a table; a table without rows is refused by its name."""
    write(deal(), tmp_path / "a.json")
    table = tmp_path / "receipts.csv"
    table.write_text(
        "企业,税种,年度,金额(万元)\n甲厂,增值税,2024,100\n甲厂,增值税,2024,100\n", encoding="utf-8-sig"
    )
    words = ["settle", str(tmp_path / "a.json"), str(table), "--format", "json"]
    assert main(words) == 0
    out = capsys.readouterr()
    assert json.loads(out.out)["lines"]
    assert "SET001" in out.err
    table.write_text("企业,税种,年度,金额(万元)\n", encoding="utf-8")
    assert main(words) == 2
    assert "receipts.csv: 表格只有表头，没有数据行" in capsys.readouterr().err
