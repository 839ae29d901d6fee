# SPDX-License-Identifier: Apache-2.0
"""A table in CSV is read as a spreadsheet shows it, or refused with every fault."""

from pathlib import Path

import pytest

from feidi.errors import DocumentError
from feidi.tables import Sheet, SheetRow, read_csv


def written(folder: Path, content: str | bytes) -> Path:
    """Write a file and return its path."""
    path = folder / "firms.csv"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def test_rows_have_the_numbers_of_the_file(tmp_path: Path) -> None:
    """Blank rows count and are no records, and a row of several lines is one; empty columns at the end are none."""
    path = written(tmp_path, '\ufeff对象,税收,,\n甲,"1,000",,\n\n"乙\n厂",2,,\n,,,\n丙,,,\n')
    assert read_csv(path) == Sheet(
        heads=("对象", "税收"),
        rows=(SheetRow(2, ("甲", "1,000")), SheetRow(4, ("乙\n厂", "2")), SheetRow(6, ("丙", ""))),
        name=str(path),
    )


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("", "an empty table"),
        ("\n , \n", "an empty table"),
        ("对象,税收\n", "a table without rows"),
        ("对象,税收\n,\n\n", "a table without rows"),
        (b"\xff\xfe", "not a table in CSV"),
        ('对象,税收\n甲,"1"2\n', "not a table in CSV"),
    ],
)
def test_what_is_no_table_is_refused(tmp_path: Path, content: str | bytes, message: str) -> None:
    """An empty file, heads alone, another encoding and broken quotes are refused by the name of the file."""
    with pytest.raises(DocumentError, match=rf"firms\.csv: {message}"):
        read_csv(written(tmp_path, content))


def test_rows_of_another_width_are_refused(tmp_path: Path) -> None:
    """A cell under no head would be lost, and a missing one would shift the others; both are told at once."""
    with pytest.raises(DocumentError) as caught:
        read_csv(written(tmp_path, "a,b\n1,2,3\n1\n1,2,\n1,2, ,4\n"))
    assert [str(problem).split(";")[0] for problem in caught.value.problems] == [
        "rows 2, 5: has cells under no head (found (['3'], [' ', '4']))",
        "row 3: has fewer cells than there are heads, 2 (found 1)",
    ]
