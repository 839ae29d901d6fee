# SPDX-License-Identifier: Apache-2.0
"""All faults of a table come at once, and the same fault of many rows is one line."""

import pytest

from feidi.cli.faults import fault_text
from feidi.errors import DocumentError
from feidi.tables.faults import TableFaults


def test_forty_rows_are_one_line() -> None:
    """The first rows, units and values are named, and how many more there are."""
    faults = TableFaults("a.csv")
    for row in range(2, 42):
        faults.add(
            "not a quantity",
            "tax",
            row=row,
            unit=f"厂{row}",
            value="x" if row < 30 else f"y{row}",
            remedy="r",
        )
    faults.add("not a name", row=7, remedy="r")
    with pytest.raises(DocumentError) as caught:
        faults.raise_if_any()
    assert str(caught.value).splitlines() == [
        "a.csv: the table cannot be read; correct the cells",
        "  rows 2, 3, 4 and 37 more (厂2, 厂3, 厂4, ...), tax: not a quantity (found ('x', 'y30', 'y31')); r",
        "  row 7: not a name; r",
    ]
    assert (
        fault_text(caught.value, "zh")
        .splitlines()[1]
        .strip()
        .startswith("第2、3、4行等共40行（厂2、厂3、厂4等）“tax”列: 不是数量")
    )


def test_nothing_is_raised_where_nothing_is_wrong() -> None:
    """A table without faults passes."""
    TableFaults().raise_if_any()


def test_faults_that_nobody_reads_are_left_out() -> None:
    """A thousand lines are the most."""
    faults = TableFaults()
    for at in range(1500):
        faults.add(f"fault {at}", row=1, remedy="r")
    assert len(faults.problems()) == 1000
