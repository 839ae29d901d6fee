# SPDX-License-Identifier: Apache-2.0
"""Tables and text on the terminal, or plain in a pipe."""

import shutil
import sys
from importlib import import_module
from typing import TYPE_CHECKING

from feidi.errors import NotFoundError
from feidi.reports.table import Table

if TYPE_CHECKING:
    from rich.console import Console

__all__ = ["show", "write"]


def _console() -> "Console":
    try:
        console = import_module("rich.console")
    except ModuleNotFoundError as fault:
        raise NotFoundError(
            "tables on the terminal need the package rich",
            place="feidi",
            remedy="install the command line: pip install 'feidi[cli]'",
        ) from fault
    # A pipe has no width of its own: wide enough for a table, unless COLUMNS says otherwise.
    width = shutil.get_terminal_size((140, 24)).columns
    made: Console = console.Console(file=sys.stdout, width=width, highlight=False)
    return made


def show(table: Table) -> None:
    """Print a table."""
    console = _console()
    drawn = import_module("rich.table").Table(title=table.title, title_justify="left", caption_justify="left")
    text = import_module("rich.text").Text
    for head in table.heads:
        drawn.add_column(text(head), justify="right" if head in table.numeric else "left", overflow="fold")
    for row in table.rows:
        drawn.add_row(*(text(cell) for cell in row))
    console.print(drawn)
    if table.note:
        console.print(text(table.note))
    console.print()


def write(text: str = "") -> None:
    """Print text as it is."""
    print(text)
