# SPDX-License-Identifier: Apache-2.0
"""What came of blocks, gathered into frames of the user's engine."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

import narwhals as nw
import numpy as np

from feidi.frames.engines import Frame
from feidi.frames.settlement.book import Book
from feidi.frames.settlement.clause import REASON
from feidi.frames.settlement.sheet import FEN, KIND, UNIT, YEAR
from feidi.frames.settlement.values import Whole
from feidi.labels import Label

__all__ = ["Apart", "Missing", "Result", "lines_of", "refused_of", "unmet_of"]


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

    `untouched` says that each row is a line.
    """

    scale: int
    untouched: bool
    unit: Whole
    lengths: Whole
    columns: Mapping[str, Whole]
    apart: Sequence[Apart]
    unmet: Sequence[Missing]


def lines_of(book: Book, results: Sequence[Result]) -> Frame:
    """Give the lines of all blocks."""
    given = (YEAR, KIND, FEN)
    untouched = all(result.untouched for result in results)
    columns = {
        name: np.concatenate([result.columns[name] for result in results])
        for name in results[0].columns
        if not (untouched and name in given)
    }
    if not untouched:
        units = np.concatenate([result.unit for result in results])
        lengths = np.concatenate([result.lengths for result in results])
        return _frame(book, np.repeat(units, lengths), columns)
    if book.ordered.rows is not None:
        return book.ordered.rows.with_columns(
            *(book.series(column, name) for name, column in columns.items())
        )
    unit = book.ordered.runs.over(np.arange(len(book.ordered.units)))
    return _frame(book, unit, {name: book.columns[name] for name in given} | columns)


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
