# SPDX-License-Identifier: Apache-2.0
"""A table of HTML, as notebooks show it."""

from collections.abc import Iterable, Sequence
from html import escape

__all__ = ["html_table"]


def html_table(caption: str, heads: Iterable[str], rows: Iterable[tuple[str, Sequence[object]]]) -> str:
    """Return a table with its caption and heads; each row has a head of its own.

    Examples
    --------
    >>> html_table("A & B", ["year"], [("2024", ["1元"])])[:66]
    '<table><caption>A &amp; B</caption><thead><tr><th>year</th></tr></'
    """
    head = "".join(f"<th>{escape(name)}</th>" for name in heads)
    body = "".join(
        f"<tr><th>{escape(name)}</th>{''.join(f'<td>{escape(str(cell))}</td>' for cell in cells)}</tr>"
        for name, cells in rows
    )
    return f"<table><caption>{escape(caption)}</caption><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
