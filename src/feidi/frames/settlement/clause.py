# SPDX-License-Identifier: Apache-2.0
"""Settle one sharing clause, block after block: evaluate its terms, refuse whole units, round to fen.

Units whose sums leave 64 bits at the scale of the terms are a block of Python's own numbers, which the same code
evaluates exactly: slower, and never left out.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from feidi.agreements.sharing import Sharing
from feidi.frames.numbering import Int64Array, plain, taken
from feidi.frames.settlement.block import FEN, KIND, LIMIT, YEAR, Block, Mask, Runs, Value, is_new, runs_of
from feidi.frames.settlement.clause_rows import ClauseRows
from feidi.frames.settlement.fact_tables import Facts
from feidi.frames.settlement.moments import Moments
from feidi.frames.settlement.money import Amount, Parts, at_scale, sum_of_amounts
from feidi.frames.settlement.ordering import in_order
from feidi.frames.settlement.receipts import Years
from feidi.frames.settlement.refusals import REFUNDED, TOO_LARGE
from feidi.frames.settlement.rounding import (
    add_yearly_differences,
    is_running,
    paid_by_lines,
    paid_to_first,
    rounded_party,
)
from feidi.frames.settlement.terms import Evaluation
from feidi.frames.threads import in_threads
from feidi.labels import Label
from feidi.quantities.rounding import RoundedSum

__all__ = ["Lines", "Missing", "Refused", "SettledClause", "exact_column", "settle_clause"]

Columns = Mapping[str, NDArray[Any]]


def exact_column(party: str) -> str:
    """Return the name of the column with the part of a party before rounding."""
    return f"{party}_exact"


class Refused(NamedTuple):
    """Moments that are not settled: the numbers of their units, what they are, and the numbers of the reasons."""

    labels: tuple[Label, ...]
    unit: Int64Array
    year: Int64Array
    kind: Int64Array
    fen: Int64Array
    reason: Int64Array


class Missing(NamedTuple):
    """What a guarantee still misses at the end of units' years, in parts of a fen."""

    path: str
    scale: int
    unit: Int64Array
    year: Int64Array
    short: NDArray[Any]


class Lines(NamedTuple):
    """Lines by column, the number of each one's unit, and whether they are the clause's rows as they came."""

    unit: Int64Array
    columns: Columns
    as_given: bool


class SettledClause(NamedTuple):
    """What came of a clause; `units` names the numbers of units."""

    payees: tuple[str, ...]
    scale: int
    units: Any
    lines: Lines
    refused: list[Refused]
    unmet: list[Missing]


class _Result(NamedTuple):
    """What came of some units: lines by column, the numbers of their units, and how many lines each has.

    `rows` are those of the clause, where each of them is a line.
    """

    rows: slice | None
    unit: Int64Array
    lengths: Int64Array
    columns: Columns
    refused: Sequence[Refused]
    unmet: Sequence[Missing]


def settle_clause(
    clause: Sharing,
    path: str,
    moments: Moments,
    facts: Facts,
    years: Years,
    *,
    part_years: tuple[int, ...] = (),
    exact: bool,
) -> SettledClause:
    """Settle the moments of a clause, in any order, and not yet added up.

    In `part_years` the term covers a part of the year, and yearly limits and floors do not count in full.

    Raises
    ------
    SettlementError
        If the terms hold something that columns cannot do.
    MissingFactError, InvariantError
        If what they ask for is not given, or given wrongly.
    """
    by_years = clause.rounding.each is RoundedSum.YEAR
    wanted, exact = exact, exact or by_years
    rows = ClauseRows(clause, path, in_order(moments), facts, years, part_years)
    written = {name: np.empty_like(rows.columns[FEN]) for name in _names(rows, exact=exact)}
    found: dict[int, list[_Result]] = {}

    def settle_piece(first: int, behind: int) -> None:
        piece = rows.piece(first, behind)
        unit = np.arange(first, behind)
        results = list(_settled(rows, piece.block, unit, piece.rows, exact=exact))
        for at, result in enumerate(results):
            if result.rows is not None:  # written where it belongs at once
                for name, column in written.items():
                    column[result.rows] = result.columns[name]
                results[at] = result._replace(columns={})
        found[first] = results

    bounds = rows.bounds()
    in_threads([partial(settle_piece, *bound) for bound in bounds], len(rows.columns[FEN]))
    results = [result for first, _ in bounds for result in found[first]]
    lines = _lines(rows, written, results)
    if by_years:
        lines = _rounded_by_years(rows, lines, moments, exact=wanted)
    return SettledClause(
        rows.payees,
        rows.scale,
        rows.ordered.units,
        lines,
        [refused for result in results for refused in result.refused],
        [missing for result in results for missing in result.unmet],
    )


def _names(rows: ClauseRows, *, exact: bool) -> list[str]:
    return [*rows.payees, *(exact_column(party) for party in rows.payees if exact)]


def _lines(rows: ClauseRows, written: Columns, results: Sequence[_Result]) -> Lines:
    """Return the lines of all blocks, those that are written and those that are not."""
    columns = {**{name: rows.columns[name] for name in (YEAR, KIND, FEN)}, **written}
    if all(result.rows is not None for result in results):
        ordered = rows.ordered
        unit = np.zeros(0, np.int64) if ordered.as_given else ordered.runs.over(np.arange(len(ordered.units)))
        return Lines(unit, columns, ordered.as_given)
    unit = np.concatenate([np.repeat(result.unit, result.lengths) for result in results])
    return Lines(
        unit,
        {
            name: np.concatenate(
                [result.columns[name] if result.rows is None else column[result.rows] for result in results]
            )
            for name, column in columns.items()
        },
        as_given=False,
    )


def _rounded_by_years(rows: ClauseRows, lines: Lines, moments: Moments, *, exact: bool) -> Lines:
    """Round the parties' years over all units, and leave out the exact parts where nobody asked for them."""
    columns = {name: np.array(column) for name, column in lines.columns.items()}
    named = moments.unit if lines.as_given else taken(rows.ordered.units, lines.unit)
    units = [str(unit) for unit in plain(named).to_pylist()]
    add_yearly_differences(columns, units, rows.payees, rows.rounding, rows.scale)
    kept = {YEAR, KIND, FEN, *_names(rows, exact=exact)}
    return lines._replace(columns={name: column for name, column in columns.items() if name in kept})


def _settled(
    rows: ClauseRows, block: Block, unit: Int64Array, at: slice | None, *, exact: bool
) -> Iterator[_Result]:
    """Settle some units; those that 64 bits do not suffice for go apart."""
    if rows.is_fine and not block.wide:
        block = block.of_units(np.ones(len(unit), np.bool_), wide=True)
    wide = None if block.wide else _are_wide(block, rows)
    if wide is None:
        evaluation = Evaluation(rows.clause, rows.context(block))
        parts = evaluation.parts(block.column(FEN), rows.path)
        inexact = np.logical_or.reduce([block.full(one) for one in evaluation.inexact], initial=False)
        if not np.any(inexact):
            yield _finished(rows, unit, at, evaluation, parts, exact=exact)
            return
        wide = np.logical_or.reduceat(inexact, block.units.starts)
    for chosen, is_wide in ((~wide, False), (wide, True)):
        if chosen.any():
            some = block.of_units(chosen, wide=is_wide)
            yield from _settled(rows, some, unit[chosen], None, exact=exact)


def _are_wide(block: Block, rows: ClauseRows) -> Mask | None:
    """Whether each unit's receipts in all could leave 64 bits at the scale of the terms; ``None`` if none's could."""
    # The sum of floats may be a little off; its bound stays well below the true one.
    most = 0.999 * (LIMIT // rows.scale)
    if rows.years.largest * int(block.units.lengths.max(initial=0)) < most:
        return None
    sizes = np.abs(block.column(FEN)).astype(np.float64)
    large: Mask = np.add.reduceat(sizes, block.units.starts) > most
    return large if large.any() else None


def _finished(
    rows: ClauseRows,
    unit: Int64Array,
    at: slice | None,
    evaluation: Evaluation,
    parts: Parts,
    *,
    exact: bool,
) -> _Result:
    """Refuse units whole of which a moment is refused, add up the moments of a line, and round."""
    block, refusals = evaluation.context.block, evaluation.context.refusals
    if rows.years.refunds:
        refusals.add(block.units.over(_are_refunded(block, len(rows.clause.kinds) + 1)), REFUNDED)
    if block.wide:
        sizes = np.add.reduceat(np.abs(block.column(FEN)), block.units.starts)
        refusals.add(block.units.over(sizes > LIMIT), TOO_LARGE)
    refused: list[Refused] = []
    kept: Mask | None = None
    number = refusals.numbers(len(block))
    if number is not None:
        none = len(refusals.labels) + 1
        least = np.minimum.reduceat(np.where(number == 0, none, number), block.units.starts)
        refused.append(_refused(block, unit, least, none, refusals.labels, len(rows.clause.kinds)))
        kept = least == none
    unmet = [_missing(block, unit, path, missing, kept) for path, missing in evaluation.unmet]
    needed = {party: block.full(_part(rows, block, parts, party)) for party in rows.needed(exact=exact)}
    if kept is not None:
        whole = block.units.over(kept)
        needed = {party: part[whole] for party, part in needed.items()}
        block, unit, at = block.of_units(kept, (YEAR, KIND, FEN)), unit[kept], None
    if rows.has_years_without_money:
        block, needed = _with_money(block, needed, len(rows.clause.kinds))
    if rows.is_finer_than_lines:
        block, needed = _by_line(block, needed, len(rows.clause.kinds))
    at = None if block.wide or rows.is_finer_than_lines or rows.has_years_without_money else at
    columns = {name: block.column(name) for name in (YEAR, KIND, FEN)} | _paid(rows, block, needed)
    columns = {name: column.astype(np.int64, copy=False) for name, column in columns.items()}
    if exact:
        columns |= {exact_column(party): part for party, part in needed.items()}
    return _Result(at, unit, block.units.lengths, columns, refused, unmet)


def _part(rows: ClauseRows, block: Block, parts: Parts, party: str) -> Value:
    """Return what a party has of each row, at the scale of the clause."""
    return at_scale(sum_of_amounts(parts[party], block), rows.scale) if parts.get(party) else 0


def _are_refunded(block: Block, kinds: int) -> Mask:
    """Whether each unit was paid back more of a kind than it had paid by the end of a year."""
    units = len(block.units.starts)
    kind = block.units.over(np.arange(units)) * kinds + block.column(KIND)
    at = np.argsort(kind, kind="stable")
    kind, fen = kind[at], block.column(FEN)[at]
    # A kind of a unit stands where a unit stands elsewhere.
    by_kind = Block({YEAR: block.column(YEAR)[at], FEN: fen}, runs_of(is_new(kind)))
    below = by_kind.ends_year() & (by_kind.running(fen, year=False).life < 0)
    found = np.zeros(units, np.bool_)
    found[kind[below] // kinds] = True
    return found


def _refused(
    block: Block, unit: Int64Array, reason: Int64Array, none: int, labels: tuple[Label, ...], kinds: int
) -> Refused:
    rows = block.units.over(reason < none) & (block.column(KIND) < kinds)
    year, kind, fen = (block.column(name)[rows] for name in (YEAR, KIND, FEN))
    whole = np.clip(fen, -LIMIT, LIMIT).astype(np.int64) if block.wide else fen
    return Refused(labels, block.units.over(unit)[rows], year, kind, whole, block.units.over(reason)[rows])


def _missing(block: Block, unit: Int64Array, path: str, missing: Amount, kept: Mask | None) -> Missing:
    """Return the units' years that end with something missing."""
    short = block.full(missing.column)
    rows = block.ends_year() & (short > 0)
    if kept is not None:
        rows &= block.units.over(kept)
    return Missing(path, missing.scale, block.units.over(unit)[rows], block.column(YEAR)[rows], short[rows])


def _with_money(
    block: Block, parts: dict[str, NDArray[Any]], kinds: int
) -> tuple[Block, dict[str, NDArray[Any]]]:
    """Leave out the moments of years in which nothing came in; every unit has others."""
    came = block.column(KIND) < kinds
    lengths = np.add.reduceat(came.astype(np.int64), block.units.starts) if len(came) else block.units.lengths
    columns = {name: block.column(name)[came] for name in (YEAR, KIND, FEN)}
    kept = Block(columns, Runs(np.cumsum(lengths) - lengths, lengths), wide=block.wide)
    return kept, {party: part[came] for party, part in parts.items()}


def _by_line(
    block: Block, parts: dict[str, NDArray[Any]], kinds: int
) -> tuple[Block, dict[str, NDArray[Any]]]:
    """Add up the moments of a unit's year and kind."""
    years = block.years
    line = years.over(np.arange(len(years.starts))) * kinds + block.column(KIND)
    at = np.argsort(line, kind="stable")
    line = line[at]
    firsts = np.flatnonzero(is_new(line))

    def added(column: NDArray[Any]) -> NDArray[Any]:
        return np.add.reduceat(column[at], firsts) if len(firsts) else column

    year = line[firsts] // kinds
    columns = {
        YEAR: block.column(YEAR)[years.starts][year],
        KIND: line[firsts] % kinds,
        FEN: added(block.column(FEN)),
    }
    unit = (np.searchsorted(block.units.starts, years.starts, side="right") - 1)[year]
    lines = Block(columns, runs_of(is_new(unit)), wide=block.wide)
    return lines, {party: added(part) for party, part in parts.items()}


def _paid(rows: ClauseRows, lines: Block, parts: Mapping[str, NDArray[Any]]) -> dict[str, NDArray[Any]]:
    """Return what each payee is paid with each line, in whole fen."""
    rounding, payees, scale = rows.rounding, rows.payees, rows.scale
    total = lines.column(FEN)
    if len(payees) == 1:
        return {payees[0]: total}
    if is_running(payees, rounding):
        first = rounded_party(payees, rounding)
        own = paid_to_first(parts[first], scale, rounding.method, lines)
        return {party: own if party == first else total - own for party in payees}
    return paid_by_lines(lines, total, parts, rounding, scale)
