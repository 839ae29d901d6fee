# SPDX-License-Identifier: Apache-2.0
"""What a command writes: tables and text for a person, documents for other programs."""

import re
import shutil
import sys
from importlib import import_module
from typing import TYPE_CHECKING, Final

from feidi.errors import NotFoundError

if TYPE_CHECKING:
    from rich.console import Console

    from feidi.reports.table import Table

__all__ = ["show", "tell", "visible", "write", "write_document"]

_CONTROL: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_RAW: Final = re.compile("[\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def visible(text: str) -> str:
    r"""Return the text with control characters written out, so that a name cannot steer the terminal.

    Examples
    --------
    >>> print(visible("a\x1b[31mb"))
    a\x1b[31mb
    """
    return _CONTROL.sub(_written_out, text)


def _written_out(match: re.Match[str]) -> str:
    code = ord(match[0])
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"


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


def show(table: "Table") -> None:
    """Print a table."""
    console = _console()
    rich_text = import_module("rich.text").Text

    def text(content: str) -> object:
        return rich_text(visible(content))

    drawn = import_module("rich.table").Table(
        title=text(table.title), title_justify="left", caption_justify="left"
    )
    for head in table.heads:
        drawn.add_column(text(head), justify="right" if head in table.numeric else "left", overflow="fold")
    for row in table.rows:
        drawn.add_row(*(text(cell) for cell in row))
    console.print(drawn)
    if table.note:
        console.print(text(table.note))
    console.print()


def write(text: str = "") -> None:
    """Print text for a person; what the console cannot show is replaced."""
    print(visible(text))


def tell(text: str) -> None:
    """Print text for a person on standard error."""
    print(visible(text), file=sys.stderr)


def write_document(text: str) -> None:
    """Write a document for other programs: in UTF-8, whatever the console's code page."""
    # JSON may escape any character of its texts; YAML is written with these escaped already.
    safe = _RAW.sub(lambda match: f"\\u{ord(match[0]):04x}", text)
    sys.stdout.flush()
    stream = getattr(sys.stdout, "buffer", None)
    if stream is None:  # a text stream that a host put there
        print(safe)
    else:
        stream.write(f"{safe}\n".encode())
