# SPDX-License-Identifier: Apache-2.0
"""Reading a document that the command line names: a file, or standard input."""

import sys
from collections.abc import Iterable
from typing import TypeVar

from feidi.codec.files import content_of, locate, parse
from feidi.codec.paths import Path
from feidi.codec.positions import Position
from feidi.errors import DocumentError

__all__ = ["STDIN", "Document", "is_table", "read_as", "read_document", "read_many"]

N = TypeVar("N")
STDIN = "-"
"""Stands for standard input in place of a file."""


class Document:
    """A document and where its parts stand."""

    def __init__(self, file: str, expected: type | None = None) -> None:
        self.file = file
        self._content = sys.stdin.buffer.read() if file == STDIN else content_of(file)
        self.thing: object = parse(self._content, file, expected)

    def positions(self, paths: Iterable[Path]) -> dict[Path, Position]:
        """Return the line and the column of parts, or of what is nearest around them."""
        return locate(self._content, self.file, self.thing, paths)


def is_table(file: str) -> bool:
    """Whether a file is a table, by its name."""
    return file.lower().endswith(".csv")


def read_document(file: str) -> object:
    """Read a file, or standard input where the name is ``-``."""
    return Document(file).thing


def read_as(file: str, expected: type[N]) -> N:
    """Read a document of one kind.

    Raises
    ------
    DocumentError
        If it holds something else.
    """
    thing: N = Document(file, expected).thing  # type: ignore[assignment]  # the reader makes sure of the class
    return thing


def read_many(file: str, expected: type[N]) -> list[N]:
    """Read a document that holds a list of one kind, or a single one.

    Raises
    ------
    DocumentError
        If something else is in it.
    """
    thing = read_document(file)
    things = list(thing) if isinstance(thing, list | tuple) else [thing]
    for at, each in enumerate(things):
        if not isinstance(each, expected):
            raise DocumentError(
                f"expected {expected.__name__}, found {type(each).__name__}",
                place=f"{file}: $[{at}]",
                remedy=f"give a list of {expected.__name__} documents",
            )
    return [each for each in things if isinstance(each, expected)]
