# SPDX-License-Identifier: Apache-2.0
"""Numbered lines: the structure of a description, written and read back."""

import re
from collections.abc import Iterator
from typing import Final, final

from attrs import field, frozen

from feidi.errors import DocumentError

__all__ = ["Numbered", "fault", "numbered", "written"]

_LINE: Final = re.compile(r"(?P<number>[0-9]+(?:\.[0-9]+)*) (?P<text>.*)")


@final
@frozen
class Numbered:
    """A sentence with those numbered below it.

    Parameters
    ----------
    text
        The sentence.
    below
        The sentences below, numbered from 1.
    table
        Lines of a table that stand under the sentence; they are shown and not read back.
    line
        Where it stood in the text that was read, from 1.
    """

    text: str
    below: "tuple[Numbered, ...]" = ()
    table: tuple[str, ...] = field(default=(), eq=False)
    line: int = field(default=0, eq=False)

    def lines(self, number: str) -> Iterator[str]:
        """Write the sentence under its number, and all below it."""
        yield f"{number} {self.text}"
        yield from self.table
        for at, one in enumerate(self.below, start=1):
            yield from one.lines(f"{number}.{at}")


def fault(message: str, line: int, text: str, remedy: str) -> DocumentError:
    """Say what is wrong with a line."""
    return DocumentError(message, place=f"line {line}", value=text, remedy=remedy)


def written(text: str) -> Iterator[tuple[int, str]]:
    """Give the lines that count, with their numbers: neither blank nor of a table."""
    for at, line in enumerate(text.splitlines(), start=1):
        if line.strip() and not line.lstrip().startswith("|"):
            yield at, line.strip()


def numbered(text: str) -> Numbered:
    """Read numbered lines as one tree.

    Raises
    ------
    DocumentError
        If there is none, a line has no number, or a number does not follow from the one before.
    """
    root: list[_Open] = []
    stack: list[_Open] = []
    for at, line in written(text):
        match = _LINE.fullmatch(line)
        if match is None:
            raise fault("a line without its number", at, line, "number every clause: 1, 1.1, 1.1.1 ...")
        opened = _Open(tuple(map(int, match["number"].split("."))), match["text"], at)
        while stack and stack[-1].number != opened.number[:-1]:
            stack.pop()
        if not root:
            root.append(opened)
        elif not stack or opened.number[-1] != len(stack[-1].below) + 1:
            raise fault("the number does not follow", at, line, "number the clauses below one from 1 on")
        else:
            stack[-1].below.append(opened)
        stack.append(opened)
    if not root:
        raise fault("there is no clause", 1, text[:80], "give the text that describe() wrote")
    return root[0].close()


class _Open:
    """A line while lines below it may still come."""

    def __init__(self, number: tuple[int, ...], text: str, line: int) -> None:
        self.number = number
        self.text = text
        self.line = line
        self.below: list[_Open] = []

    def close(self) -> Numbered:
        return Numbered(self.text, tuple(one.close() for one in self.below), (), self.line)
