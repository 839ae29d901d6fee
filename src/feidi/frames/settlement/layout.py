# SPDX-License-Identifier: Apache-2.0
"""Assemble what came of clauses into tables under the caller's own names: lines, refusals, unmet guarantees."""

from collections.abc import Sequence
from typing import Any, Final, NamedTuple

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from feidi.agreements.agreement import Agreement
from feidi.agreements.sharing import Sharing, UnitKind
from feidi.errors import InvariantError
from feidi.frames.conversion import Array, Table, one_array
from feidi.frames.numbering import Int64Array, is_text, plain, taken
from feidi.frames.settlement.block import FEN, KIND, YEAR
from feidi.frames.settlement.clause import Missing, SettledClause, exact_column
from feidi.frames.settlement.columns import ReceiptColumns
from feidi.frames.settlement.moments import Moments
from feidi.frames.settlement.receipts import TakenIn
from feidi.frames.settlement.refusals import beyond_columns
from feidi.labels import Label, Lang

__all__ = ["ClauseResult", "Layout"]

TEXT: Final = pa.string_view()
"""Text of results lies as views, which polars takes as they are."""
DIGITS: Final = 38
"""What decimals of Arrow hold."""
TEXTLESS: Final = pa.array([], pa.large_string())
LANGS: Final[tuple[Lang, ...]] = ("zh", "en")


class ClauseResult(NamedTuple):
    """A clause, the moments it was given, and what came of them."""

    clause: Sharing
    moments: Moments
    settled: SettledClause


class Layout:
    """The columns of results.

    Not a noun: it lives inside one call of `settle`. The sharing clause stands in a column where an agreement has
    several. The unit is called as the receipts call it where all clauses count by the same.
    """

    def __init__(self, agreement: Agreement, columns: ReceiptColumns, *, exact: bool) -> None:
        self.columns = columns
        self.exact = exact
        self._several: bool = len(agreement.sharing) > 1
        kinds = {clause.unit for clause in agreement.sharing}
        self._mixed: bool = len(kinds) > 1
        own = {UnitKind.ENTERPRISE: columns.payer, UnitKind.PROJECT: columns.project}
        self.unit: str = own.get(next(iter(kinds)), columns.unit) if len(kinds) == 1 else columns.unit
        for name in self._keys:
            # To some engines case is nothing, and keys of parties have none.
            if name.lower() in {party.key for party in agreement.parties}:
                raise InvariantError(
                    "a party is called as a column of the result",
                    place="columns",
                    value=name,
                    remedy="rename the column, and say so with columns=ReceiptColumns(...)",
                )

    @property
    def taken_over(self) -> tuple[str, ...]:
        """The columns of lines that are the receipts' own."""
        columns = self.columns
        own = self.unit if self.unit in (columns.payer, columns.project) else None
        return (own, columns.kind) if own else (columns.kind,)

    @property
    def _keys(self) -> list[str]:
        columns = self.columns
        own = [self.unit, columns.year, columns.kind, columns.amount]
        return [columns.sharing, *own] if self._several else own

    def parties(self, results: Sequence[ClauseResult]) -> tuple[str, ...]:
        """Return the parties that have a column."""
        return tuple(dict.fromkeys(party for one in results for party in one.settled.payees))

    def lines(self, results: Sequence[ClauseResult]) -> Table:
        """Return all lines in wide form."""
        parties = self.parties(results)
        return pa.concat_tables([self._wide(one, parties) for one in results], promote_options="permissive")

    def _wide(self, result: ClauseResult, parties: Sequence[str]) -> Table:
        lines, settled = result.settled.lines, result.settled
        if lines.as_given:
            unit, kind = result.moments.unit, _text(result.moments.kind)
        else:
            unit, kind = taken(settled.units, lines.unit), _kinds(result.clause, lines.columns[KIND])
        year, amount = lines.columns[YEAR], lines.columns[FEN]
        made: list[Any] = [_text(unit) if self._mixed or is_text(unit.type) else unit, year, kind, amount]
        if self._several:
            made.insert(0, _constant(result.clause.id, len(year)))
        names = [*parties, *(exact_column(party) for party in parties if self.exact)]
        none = np.zeros(len(year), np.int64)
        made += [_whole(lines.columns.get(name, none)) for name in names]
        return pa.table(dict(zip([*self._keys, *names], made, strict=True)))

    def long(self, wide: Table, parties: Sequence[str]) -> Table:
        """Return a row for each party that is paid something."""
        columns, kept = self.columns, [name for name in self._keys if name != self.columns.amount]
        parts = []
        for party in parties:
            paid = wide.column(party).to_numpy()
            rows = np.flatnonzero(paid)
            made = {name: taken(one_array(wide.column(name)), rows) for name in kept}
            parts.append(
                pa.table(made | {columns.party: _constant(party, len(rows)), columns.part: paid[rows]})
            )
        return pa.concat_tables(parts)

    def refused(self, results: Sequence[ClauseResult], taken_in: TakenIn) -> Table:
        """Return receipts that no clause takes in and moments that are refused, with the reason in both languages."""
        columns, foreign = self.columns, taken_in.refused
        tables = [
            self._refused(
                "",
                foreign.table.column(columns.payer),
                foreign.numbers_with_gaps(columns.year),
                foreign.table.column(columns.kind),
                foreign.numbers_with_gaps(columns.amount),
                taken_in.labels,
                taken_in.reasons,
            )
        ]
        for clause, _, settled in results:
            tables += [
                self._refused(
                    clause.id,
                    taken(settled.units, one.unit),
                    one.year,
                    _kinds(clause, one.kind),
                    one.fen,
                    one.labels,
                    one.reason,
                )
                for one in settled.refused
            ]
        return pa.concat_tables(tables)

    def _refused(  # the columns of a table
        self,
        sharing: str,
        unit: Array,
        year: Array,
        kind: Array,
        amount: Array,
        labels: Sequence[Label],
        reason: Int64Array,
    ) -> Table:
        columns = self.columns
        words = {f"reason_{lang}": [label.text(lang) for label in labels] for lang in LANGS}
        return pa.table(
            {
                columns.sharing: _constant(sharing, len(reason)),
                self.unit: _text(unit),
                columns.year: pa.array(year, pa.int64()),
                columns.kind: _text(kind),
                columns.amount: pa.array(amount, pa.int64()),
                **{
                    name: taken(pa.array(some, pa.large_string()), reason - 1) for name, some in words.items()
                },
            }
        )

    def unmet(self, results: Sequence[ClauseResult]) -> Table:
        """Return the years of units that end with a guarantee unmet."""
        columns = self.columns
        none = Missing("", 1, *[np.zeros(0, np.int64)] * 3)
        rows = [("", TEXTLESS, none)]
        rows += [(clause.id, settled.units, one) for clause, _, settled in results for one in settled.unmet]
        return pa.concat_tables(
            [
                pa.table(
                    {
                        columns.sharing: _constant(id_, len(one.unit)),
                        self.unit: _text(taken(units, one.unit)),
                        columns.year: one.year,
                        "path": _constant(one.path, len(one.unit)),
                        "missing": _whole(one.short),
                        "scale": _whole(np.full(len(one.unit), one.scale, object)),
                    }
                )
                for id_, units, one in rows
            ],
            promote_options="permissive",
        )


def _kinds(clause: Sharing, codes: NDArray[Array]) -> Array:
    return taken(pa.array([kind.value for kind in clause.kinds], pa.large_string()), codes)


def _text(column: Array) -> Array:
    """Return a column as text in views."""
    array = plain(column) if pa.types.is_dictionary(column.type) else column
    if pa.types.is_dictionary(array.type):
        return taken(array.dictionary.cast(pa.large_string()), array.indices.to_numpy())
    return array.cast(pa.large_string()).cast(TEXT)


def _constant(text: str, rows: int) -> Array:
    return pa.repeat(pa.scalar(text, TEXT), rows)


def _whole(numbers: NDArray[Any]) -> Array:
    """Return whole numbers; those that leave 64 bits are decimals.

    Raises
    ------
    SettlementError
        If one has more digits than decimals hold.
    """
    if numbers.dtype != object:
        return pa.array(numbers, pa.int64())
    largest = int(np.abs(numbers).max(initial=0))
    if largest >= 10**DIGITS:
        raise beyond_columns(f"exact parts of more than {DIGITS} digits", "exact")
    return pa.array(numbers.tolist(), pa.int64() if largest < 2**63 else pa.decimal128(DIGITS, 0))
