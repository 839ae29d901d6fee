# SPDX-License-Identifier: Apache-2.0
"""What came of blocks, gathered into frames of the user's engine."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple, final

import narwhals as nw
import numpy as np

from feidi.frames.engines import Frame
from feidi.frames.settlement.book import Book
from feidi.frames.settlement.clause import REASON
from feidi.frames.settlement.sheet import FEN, KIND, UNIT, YEAR
from feidi.frames.settlement.values import Whole
from feidi.labels import Label

__all__ = ["Apart", "Lines", "Missing", "Result", "refused_of", "unmet_of"]


class Apart(NamedTuple):
    """Moments that are not settled: the numbers of their units, what they are, and the numbers of the reasons."""

    labels: tuple[Label, ...]
    unit: Whole
    year: Whole
    kind: Whole
    fen: Whole
    reason: Whole


class Missing(NamedTuple):
    """What a guarantee still misses at the end of units' years."""

    path: str
    scale: int
    unit: Whole
    year: Whole
    short: Whole


class Result(NamedTuple):
    """What came of a block: lines by column, with the numbers of their units and how many lines each has.

    `rows` are those of the book, where each of them is a line.
    """

    scale: int
    rows: slice | None
    unit: Whole
    lengths: Whole
    columns: Mapping[str, Whole]
    apart: Sequence[Apart]
    unmet: Sequence[Missing]


@final
class Lines:
    """The lines of all blocks: those of a block whose rows are lines are written where they belong at once."""

    def __init__(self, book: Book, *, exact: bool) -> None:
        names = [*book.able, *(f"{party}_exact" for party in book.able if exact)]
        self._book = book
        self._given: dict[str, Whole] = {name: book.columns[name] for name in (YEAR, KIND, FEN)}
        self._written: dict[str, Whole] = {name: np.empty_like(book.columns[FEN]) for name in names}

    def took(self, result: Result) -> Result:
        """Write a block's lines, and give what has no place yet."""
        if result.rows is None:
            return result
        for name, column in self._written.items():
            column[result.rows] = result.columns[name]
        return result._replace(columns={})

    def frame(self, results: Sequence[Result]) -> Frame:
        """Give the lines of all blocks, which were taken before."""
        book, whole = self._book, self._given | self._written
        if any(result.rows is None for result in results):
            columns = {
                name: np.concatenate(
                    [
                        result.columns[name] if result.rows is None else column[result.rows]
                        for result in results
                    ]
                )
                for name, column in whole.items()
            }
            units = np.concatenate([result.unit for result in results])
            lengths = np.concatenate([result.lengths for result in results])
            return _frame(book, np.repeat(units, lengths), columns)
        if book.ordered.rows is not None:
            return book.ordered.rows().with_columns(
                *(book.series(column, name) for name, column in self._written.items())
            )
        return _frame(book, book.ordered.runs.over(np.arange(len(book.ordered.units))), whole)


def refused_of(book: Book, results: Iterable[Result]) -> list[tuple[Frame, tuple[Label, ...]]]:
    """Give the moments that are not settled, those of one list of reasons together."""
    found: dict[tuple[Label, ...], list[Apart]] = {}
    for result in results:
        for apart in result.apart:
            found.setdefault(apart.labels, []).append(apart)
    return [(_refused(book, apart), labels) for labels, apart in found.items()]


def _refused(book: Book, apart: Sequence[Apart]) -> Frame:
    unit, *columns = (np.concatenate(column) for column in list(zip(*apart, strict=True))[1:])
    return _frame(book, unit, dict(zip((YEAR, KIND, FEN, REASON), columns, strict=True)))


def unmet_of(book: Book, results: Sequence[Result]) -> list[tuple[str, Frame]]:
    """Give, for each guarantee, what it misses."""
    found: list[tuple[str, Frame]] = []
    for missing in zip(*(result.unmet for result in results), strict=True):
        unit, year, short = (np.concatenate(column) for column in list(zip(*missing, strict=True))[2:])
        scale = np.full(len(unit), missing[0].scale)
        found.append(
            (missing[0].path, _frame(book, unit, {YEAR: year, "__missing": short, "__scale": scale}))
        )
    return found


def _frame(book: Book, unit: Whole, columns: Mapping[str, Whole]) -> nw.DataFrame[Any]:
    series = {name: book.series(column, name) for name, column in columns.items()}
    return nw.from_dict({UNIT: _units(book.ordered.units, unit), **series})


def _units(units: nw.Series[Any], numbers: Whole) -> nw.Series[Any]:
    if not units.dtype.is_integer():
        return units[numbers]
    own = np.asarray(units.to_numpy())[numbers]
    return nw.new_series(UNIT, own, backend=units.implementation).cast(units.dtype)
