# SPDX-License-Identifier: Apache-2.0
"""How results stand in the user's columns: wide and long, refusals and unmet guarantees."""

from collections.abc import Sequence

import narwhals as nw

from feidi.agreements.agreement import Agreement
from feidi.agreements.sharing import Sharing, UnitKind
from feidi.errors import InvariantError
from feidi.frames.engines import Frame, stacked
from feidi.frames.settlement.clause import REASON, Settled
from feidi.frames.settlement.columns import ReceiptColumns
from feidi.frames.settlement.sheet import FEN, KIND, KIND_TEXT, UNIT, YEAR
from feidi.labels import Label

__all__ = ["Layout"]


class Layout:
    """The columns of results.

    Not a noun: it lives inside one call of `settle`. The sharing clause stands in a column where an agreement has
    several. The unit is called as the receipts call it where all clauses count by the same.
    """

    def __init__(self, agreement: Agreement, columns: ReceiptColumns, *, exact: bool) -> None:
        self.columns = columns
        self.exact = exact
        self.several: bool = len(agreement.sharing) > 1
        kinds = {clause.unit for clause in agreement.sharing}
        self.mixed: bool = len(kinds) > 1
        own = {UnitKind.ENTERPRISE: columns.payer, UnitKind.PROJECT: columns.project}
        self.unit: str = own.get(next(iter(kinds)), columns.unit) if len(kinds) == 1 else columns.unit
        self.parties: tuple[str, ...] = ()
        kept = [columns.sharing] if self.several else []
        for name in (*kept, self.unit, columns.year, columns.kind, columns.amount):
            # To some engines case is nothing, and keys of parties have none.
            if name.lower() in {party.key for party in agreement.parties}:
                raise InvariantError(
                    "a party is called as a column of the result",
                    place="columns",
                    value=name,
                    remedy="rename the column, and say so with columns=ReceiptColumns(...)",
                )

    def lines(self, results: Sequence[tuple[Sharing, Settled]]) -> Frame:
        """Give all lines in wide form."""
        self.parties = tuple(dict.fromkeys(party for _, one in results for party in one.parties))
        return stacked([self._wide(clause, settled) for clause, settled in results])

    def _wide(self, clause: Sharing, settled: Settled) -> Frame:
        lines, kinds = settled.lines, [kind.value for kind in clause.kinds]
        kind = _text(nw.col(KIND), kinds, first=0)
        if isinstance(lines, nw.DataFrame):
            kind = nw.col(KIND_TEXT)
            if KIND_TEXT not in lines.columns:  # taken by number, not looked for kind by kind
                texts = nw.new_series(KIND_TEXT, kinds, nw.String, backend=lines.implementation)
                lines = lines.with_columns(texts[lines.get_column(KIND)].alias(KIND_TEXT))
        none = nw.lit(0, nw.Int64)
        parts = [(nw.col(party) if party in settled.parties else none).alias(party) for party in self.parties]
        if self.exact:
            parts += [
                (nw.col(f"{party}_exact") if party in settled.parties else none).alias(f"{party}_exact")
                for party in self.parties
            ]
        columns = [
            *self._clause(clause),
            self._unit(),
            nw.col(YEAR).alias(self.columns.year),
            kind.alias(self.columns.kind),
            nw.col(FEN).alias(self.columns.amount),
            *parts,
        ]
        return lines.select(*columns)

    def long(self, wide: Frame) -> Frame:
        """Give a row for each party that is paid something."""
        columns = self.columns
        kept = [columns.sharing] if self.several else []
        kept += [self.unit, columns.year, columns.kind]
        return stacked(
            [
                wide.filter(nw.col(party) != 0).select(
                    *kept, nw.lit(party).alias(columns.party), nw.col(party).alias(columns.part)
                )
                for party in self.parties
            ]
        )

    def refused(self, clause: Sharing, rows: Frame, labels: Sequence[Label]) -> Frame:
        """Give refused moments with the reason in both languages."""
        kind = _text(nw.col(KIND), [kind.value for kind in clause.kinds], first=0)
        return rows.select(
            nw.lit(clause.id).alias(self.columns.sharing),
            nw.col(UNIT).cast(nw.String).alias(self.unit),
            nw.col(YEAR).alias(self.columns.year),
            kind.alias(self.columns.kind),
            nw.col(FEN).alias(self.columns.amount),
            *_reasons(labels),
        )

    def foreign(self, rows: Frame, labels: Sequence[Label]) -> Frame:
        """Give receipts that no clause takes in."""
        columns = self.columns
        return rows.select(
            nw.lit("").alias(columns.sharing),
            nw.col(columns.payer).cast(nw.String).alias(self.unit),
            nw.col(columns.year).cast(nw.Int64),
            nw.col(columns.kind).cast(nw.String),
            nw.col(columns.amount).cast(nw.Int64),
            *_reasons(labels),
        )

    def unmet(self, clause: Sharing, path: str, rows: Frame) -> Frame:
        """Give the years of units that end with a guarantee unmet."""
        return rows.select(
            nw.lit(clause.id).alias(self.columns.sharing),
            nw.col(UNIT).cast(nw.String).alias(self.unit),
            nw.col(YEAR).alias(self.columns.year),
            nw.lit(path).alias("path"),
            nw.col("__missing").alias("missing"),
            nw.col("__scale").alias("scale"),
        )

    def none_refused(self, wide: Frame) -> Frame:
        """Give a frame of refusals without a row."""
        columns, text = self.columns, nw.lit("")
        return wide.head(0).select(
            text.alias(columns.sharing),
            nw.col(self.unit).cast(nw.String),
            columns.year,
            columns.kind,
            columns.amount,
            text.alias("reason_zh"),
            text.alias("reason_en"),
        )

    def none_unmet(self, wide: Frame) -> Frame:
        """Give a frame of unmet guarantees without a row."""
        columns, text = self.columns, nw.lit("")
        return wide.head(0).select(
            text.alias(columns.sharing),
            nw.col(self.unit).cast(nw.String),
            columns.year,
            text.alias("path"),
            nw.lit(0, nw.Int64).alias("missing"),
            nw.lit(0, nw.Int64).alias("scale"),
        )

    def _clause(self, clause: Sharing) -> list[nw.Expr]:
        return [nw.lit(clause.id).alias(self.columns.sharing)] if self.several else []

    def _unit(self) -> nw.Expr:
        unit = nw.col(UNIT).cast(nw.String) if self.mixed else nw.col(UNIT)
        return unit.alias(self.unit)


def _reasons(labels: Sequence[Label]) -> list[nw.Expr]:
    number = nw.col(REASON)
    return [
        _text(number, [label.zh for label in labels], first=1).alias("reason_zh"),
        _text(number, [label.en for label in labels], first=1).alias("reason_en"),
    ]


def _text(number: nw.Expr, texts: Sequence[str], *, first: int) -> nw.Expr:
    found = nw.lit(texts[0])
    for at, text in enumerate(texts[1:], start=first + 1):
        found = nw.when(number == at).then(nw.lit(text)).otherwise(found)
    return found
