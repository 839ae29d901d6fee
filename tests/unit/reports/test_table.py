# SPDX-License-Identifier: Apache-2.0
"""A table holds together and shows itself."""

import pytest

from feidi.errors import InvariantError
from feidi.reports import Table


def test_shows_itself_in_a_notebook() -> None:
    """Text is escaped; the note stands below."""
    table = Table(title="A & B", heads=("x",), rows=(("1 < 2",),), note="so it is")
    html = table._repr_html_()
    assert "<caption>A &amp; B</caption>" in html
    assert "<td>1 &lt; 2</td>" in html
    assert html.endswith("<p>so it is</p>")
    assert Table(title="A", heads=("x",), rows=())._repr_html_().endswith("</table>")


def test_rows_have_one_cell_for_each_head() -> None:
    """A row that does not fit is refused."""
    with pytest.raises(InvariantError, match="a row has 1 cells and the table 2 heads"):
        Table(title="A", heads=("x", "y"), rows=(("1",),))


def test_numeric_columns_exist() -> None:
    """A numeric column is one of the heads."""
    with pytest.raises(InvariantError, match=r"table A\.numeric: no such head"):
        Table(title="A", heads=("x",), rows=(), numeric=("y",))
