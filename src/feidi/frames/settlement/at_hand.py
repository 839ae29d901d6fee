# SPDX-License-Identifier: Apache-2.0
"""One sharing clause settled over rows at hand: block after block of whole units, in arrays."""

from functools import partial

import numpy as np

from feidi.agreements.sharing import Sharing
from feidi.frames.settlement.block import Block, runs_of
from feidi.frames.settlement.book import Book, Piece
from feidi.frames.settlement.cannot import LIMIT
from feidi.frames.settlement.clause import REFUNDED, TOO_LARGE, Facts, Settled, through
from feidi.frames.settlement.gathered import Apart, Lines, Missing, Result, refused_of, unmet_of
from feidi.frames.settlement.intake import Years
from feidi.frames.settlement.ledger import paid_by_ledger
from feidi.frames.settlement.moments import Moments
from feidi.frames.settlement.order import in_order
from feidi.frames.settlement.rounding import is_running, paid_to_first, rounded_party
from feidi.frames.settlement.sheet import FEN, KIND, YEAR
from feidi.frames.settlement.values import Mask, Value, Whole
from feidi.frames.threads import in_threads
from feidi.labels import Label

__all__ = ["settle_rows"]

Parts = dict[str, Whole]
"""What each party has of each row."""


def settle_rows(
    clause: Sharing,
    path: str,
    moments: Moments,
    facts: Facts,
    years: Years,
    *,
    exact: bool,
) -> Settled:
    """Settle the moments of a clause, in any order, and not yet added up."""
    book = Book(clause, path, in_order(moments, facts.known_units()), facts, years)
    bounds, lines = book.bounds(), Lines(book, exact=exact)
    found: dict[int, Result] = {}

    def settle_piece(first: int, behind: int) -> None:
        found[first] = lines.took(_settled(book, book.piece(first, behind), exact=exact))

    in_threads([partial(settle_piece, *bound) for bound in bounds], len(book.columns[FEN]))
    results = [found[first] for first, _ in bounds]
    scale = results[0].scale
    return Settled(lines.frame(results), book.able, scale, refused_of(book, results), unmet_of(book, results))


def _settled(book: Book, piece: Piece, *, exact: bool) -> Result:
    block = piece.block
    kinds = len(book.clause.kinds)
    made = through(book.clause, book.path, block, book.years)
    if book.years.refunds:
        below = block.units.over(_refunded(block, kinds))
        made.reasons.add(below, REFUNDED.zh, REFUNDED.en)
    apart: list[Apart] = []
    bad = _too_large(block, made.scale, book.years)
    if bad is not None:
        apart.append(_apart(piece, bad, np.ones(len(bad), np.int64), (TOO_LARGE,)))
    number = made.reasons.numbers(len(block))
    if number is not None:
        none = len(made.reasons.labels) + 1
        least = np.minimum.reduceat(np.where(number == 0, none, number), block.units.starts)
        told = least < none if bad is None else (least < none) & ~bad
        apart.append(_apart(piece, told, least, made.reasons.labels))
        bad = told if bad is None else told | bad
    kept = None if bad is None else block.units.over(~bad)
    unmet = [_missing(piece, path, missing.column, missing.scale, kept) for path, missing in made.unmet]
    parts = {party: block.full(made.part_of(party, block)) for party in book.needed(exact=exact)}
    unit = piece.unit_numbers()
    if bad is not None and kept is not None:
        parts = {party: part[kept] for party, part in parts.items()}
        block, unit = block.without(bad, kept), unit[~bad]
    if book.finer:
        block, parts = _by_line(block, parts, kinds)
    columns = {name: block.column(name) for name in (YEAR, KIND, FEN)}
    columns |= _paid(book, block, parts, made.scale, exact=exact)
    rows = piece.rows if bad is None and not book.finer else None
    return Result(made.scale, rows, unit, block.units.lengths, columns, apart, unmet)


def _too_large(block: Block, scale: int, years: Years) -> Mask | None:
    """Find the units whose receipts in all could leave 64 bits at the scale of the terms."""
    # The sum of floats may be a little off; its bound stays well below the true one.
    most = 0.999 * (LIMIT // scale)
    if years.largest * int(block.units.lengths.max(initial=0)) < 0.999 * most:
        return None
    large: Mask = np.add.reduceat(np.abs(block.column(FEN)).astype(np.float64), block.units.starts) > most
    return large if large.any() else None


def _refunded(block: Block, kinds: int) -> Mask:
    """Find the units that were paid back more of a kind than they had paid by the end of a year."""
    units = len(block.units.starts)
    kind = block.units.over(np.arange(units)) * kinds + block.column(KIND)
    at = np.argsort(kind, kind="stable")
    kind, fen = kind[at], block.column(FEN)[at]
    # A kind of a unit stands where a unit stands elsewhere.
    by_kind = Block({YEAR: block.column(YEAR)[at], FEN: fen}, runs_of(kind != np.roll(kind, 1)))
    below = by_kind.ends_year() & (by_kind.running(fen, year=False).life < 0)
    found = np.zeros(units, np.bool_)
    found[kind[below] // kinds] = True
    return found


def _apart(piece: Piece, units: Mask, reason: Whole, labels: tuple[Label, ...]) -> Apart:
    block = piece.block
    rows = block.units.over(units)
    unit = block.units.over(piece.unit_numbers())[rows]
    year, kind, fen = (block.column(name)[rows] for name in (YEAR, KIND, FEN))
    return Apart(labels, unit, year, kind, fen, block.units.over(reason)[rows])


def _missing(piece: Piece, path: str, column: Value, scale: int, kept: Mask | None) -> Missing:
    """Find the units' years that end with something missing."""
    block = piece.block
    short = block.full(column)
    rows = block.ends_year() & (short > 0)
    if kept is not None:
        rows &= kept
    unit = block.units.over(piece.unit_numbers())
    return Missing(path, scale, unit[rows], block.column(YEAR)[rows], short[rows])


def _by_line(block: Block, parts: Parts, kinds: int) -> tuple[Block, Parts]:
    """Add up the moments of a unit's year and kind."""
    years = block.years
    line = years.over(np.arange(len(years.starts))) * kinds + block.column(KIND)
    at = np.argsort(line, kind="stable")
    line = line[at]
    firsts = runs_of(line != np.roll(line, 1)).starts

    def added(column: Whole) -> Whole:
        return np.add.reduceat(column[at], firsts)

    year = line[firsts] // kinds
    columns = {
        YEAR: block.column(YEAR)[years.starts][year],
        KIND: line[firsts] % kinds,
        FEN: added(block.column(FEN)),
    }
    unit = (np.searchsorted(block.units.starts, years.starts, side="right") - 1)[year]
    units = runs_of(unit != np.roll(unit, 1))
    return Block(columns, units), {party: added(part) for party, part in parts.items()}


def _paid(book: Book, lines: Block, parts: Parts, scale: int, *, exact: bool) -> Parts:
    """Give what each party is paid, in whole fen, and its exact part where that is asked for."""
    rounding, able = book.rounding, book.able
    total: Whole = lines.column(FEN)
    if len(able) == 1:
        paid = {able[0]: total}
    elif is_running(able, rounding):
        first = rounded_party(able, rounding)
        own = paid_to_first(parts[first], scale, rounding.method, lines)
        paid = {party: own if party == first else total - own for party in able}
    else:
        paid = paid_by_ledger(lines, total, parts, rounding, scale)
    return paid | {f"{party}_exact": part for party, part in parts.items()} if exact else paid
