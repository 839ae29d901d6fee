# SPDX-License-Identifier: Apache-2.0
"""Reading a document that the command line names."""

import sys
from typing import TypeVar

from feidi.codec.files import read
from feidi.codec.loading import loads
from feidi.errors import DocumentError

__all__ = ["read_as", "read_document", "read_many"]

N = TypeVar("N")


def read_document(file: str) -> object:
    """Read a file, or standard input where the name is ``-``."""
    return loads(sys.stdin.buffer.read()) if file == "-" else read(file)


def read_as(file: str, expected: type[N]) -> N:
    """Read a document of one kind.

    Raises
    ------
    DocumentError
        If it holds something else.
    """
    return loads(sys.stdin.buffer.read(), expected) if file == "-" else read(file, expected)


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
