# SPDX-License-Identifier: Apache-2.0
"""Rows of text as a table for a notebook."""

from collections.abc import Iterable
from html import escape

__all__ = ["Rows", "html_table"]

Rows = tuple[tuple[str, ...], ...]
"""Rows of text, the heads first."""


def html_table(caption: str, rows: Rows) -> str:
    """Write rows as a table of HTML, the first row as heads.

    Examples
    --------
    >>> html_table("A", (("h",), ("1 < 2",)))
    '<table><caption>A</caption><tr><th>h</th></tr><tr><td>1 &lt; 2</td></tr></table>'
    """
    heads, *body = rows
    lines = [_row("th", heads), *(_row("td", cells) for cells in body)]
    return f"<table><caption>{escape(caption)}</caption>{''.join(lines)}</table>"


def _row(tag: str, cells: Iterable[str]) -> str:
    return f"<tr>{''.join(f'<{tag}>{escape(cell)}</{tag}>' for cell in cells)}</tr>"
