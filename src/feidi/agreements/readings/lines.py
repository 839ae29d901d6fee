# SPDX-License-Identifier: Apache-2.0
"""Numbered lines: the structure of a description."""

from collections.abc import Iterator
from typing import final

from attrs import frozen

__all__ = ["Numbered"]


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
        Lines of a table that stand under the sentence.
    """

    text: str
    below: "tuple[Numbered, ...]" = ()
    table: tuple[str, ...] = ()

    def lines(self, number: str) -> Iterator[str]:
        """Yield the sentence under its number, and all below it."""
        yield f"{number} {self.text}"
        yield from self.table
        for at, one in enumerate(self.below, start=1):
            yield from one.lines(f"{number}.{at}")
