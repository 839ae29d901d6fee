# SPDX-License-Identifier: Apache-2.0
"""A table of text: what every report is before a screen or a notebook shows it."""

from html import escape
from typing import final

from feidi._fields.frozen import field, frozen
from feidi.errors import InvariantError

__all__ = ["Table"]


@final
@frozen(kw_only=True)
class Table:
    """Rows of text under heads.

    Parameters
    ----------
    title
        What it shows.
    heads
        One for each column.
    rows
        The cells, as many in each row as there are heads.
    numeric
        The heads whose columns hold numbers and are set to the right.
    note
        What a reader should know beside it.

    Raises
    ------
    InvariantError
        If a row has another number of cells than there are heads, or `numeric` names no head.

    Examples
    --------
    >>> Table(title="A", heads=("party", "sum"), rows=(("host", "5元"),), numeric=("sum",)).records()
    [{'party': 'host', 'sum': '5元'}]
    """

    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numeric: tuple[str, ...] = ()
    note: str = field(default="")

    def __attrs_post_init__(self) -> None:
        for row in self.rows:
            if len(row) != len(self.heads):
                raise InvariantError(
                    f"a row has {len(row)} cells and the table {len(self.heads)} heads",
                    place=f"table {self.title}",
                    value=row,
                    remedy="give every row one cell for each head",
                )
        strangers = [name for name in self.numeric if name not in self.heads]
        if strangers:
            raise InvariantError(
                "no such head", place=f"table {self.title}.numeric", value=strangers[0], remedy="name a head"
            )

    def records(self) -> list[dict[str, str]]:
        """Give each row by its heads, for a data frame."""
        return [dict(zip(self.heads, row, strict=True)) for row in self.rows]

    def _repr_html_(self) -> str:
        head = "".join(f"<th>{escape(name)}</th>" for name in self.heads)
        body = "".join(
            "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in self.rows
        )
        note = f"<p>{escape(self.note)}</p>" if self.note else ""
        return (
            f"<table><caption>{escape(self.title)}</caption><thead><tr>{head}</tr></thead>"
            f"<tbody>{body}</tbody></table>{note}"
        )
