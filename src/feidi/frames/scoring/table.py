# SPDX-License-Identifier: Apache-2.0
"""A scheme over an Arrow table: totals, ranks and grades as new columns, and the report."""

from collections.abc import Sequence
from fractions import Fraction
from functools import cached_property
from typing import final

import numpy as np
import pyarrow as pa

from feidi.errors import InvariantError
from feidi.frames.conversion import Array, Table
from feidi.frames.numbering import Int64Array, taken
from feidi.frames.scoring.cells import Cells, cells_of
from feidi.frames.scoring.column_map import ColumnMap
from feidi.frames.scoring.exact import alike
from feidi.frames.scoring.filtered.block import Floats, Mask
from feidi.frames.scoring.filtered.number import Number, column
from feidi.frames.scoring.filtered.rounding import rounded
from feidi.frames.scoring.filtered.sheet import Sheet
from feidi.frames.scoring.grades import Codes
from feidi.frames.scoring.inputs import Inputs
from feidi.frames.scoring.keys import group_reader, keys_of, require_kinds, year_of
from feidi.frames.scoring.placing import Placement, Ranking, placed
from feidi.frames.scoring.points import counted, exact_points, points_number
from feidi.frames.scoring.report import NotScored, ScoreReport
from feidi.frames.scoring.requirements import events_of, required_of
from feidi.frames.scoring.subtotals import ItemColumn, Subtotals
from feidi.frames.scoring.wanted import Wanted
from feidi.indicators.grades.class_counts import ClassCounts
from feidi.indicators.scoring.item import Missing
from feidi.indicators.scoring.scheme import Scheme
from feidi.labels import Label

__all__ = ["TableScores"]

_SAMPLE = 5
_TOTAL = Label(zh="总分", en="the total")


@final
class TableScores:
    """A scheme over a frame: every number that can be asked of it, worked out when it is."""

    def __init__(
        self,
        scheme: Scheme,
        frame: Table,
        heads: ColumnMap,
        earlier: tuple[Table, ColumnMap] | None = None,
    ) -> None:
        self.scheme = scheme
        self.frame = frame
        self.heads = heads
        past, before = (None, None) if earlier is None else earlier
        self.tables: Inputs = Inputs(frame, heads, past, before, Sheet(len(frame)))
        asked = [required_of(item.indicator, heads) for item in scheme.items]
        self.tables.load(asked)
        self.counts: dict[str, Cells] = self._counts()
        self.items: list[ItemColumn] = [
            ItemColumn(item, scheme.missing, one, self.tables)
            for item, one in zip(scheme.items, asked, strict=True)
        ]
        if heads.kind is not None:
            require_kinds(scheme, frame.column(heads.kind).unique().to_pylist())

    @cached_property
    def subtotals(self) -> Subtotals:
        """The marks added up, before events."""
        return Subtotals(self.scheme, self.items, self.tables)

    def _counts(self) -> dict[str, Cells]:
        heads = {
            event: self.heads.events[event] for event in events_of(self.scheme) if event in self.heads.events
        }
        counts = {event: cells_of(self.frame.column(head), head) for event, head in heads.items()}
        for event, cells in counts.items():
            floats = cells.floats
            if cells.bound.low < 0 or bool((np.floor(floats) != floats)[~np.isnan(floats)].any()):
                raise InvariantError(
                    "an event is counted",
                    place=f"column {self.heads.events[event]!r}",
                    value=cells.bound.low if cells.bound.low < 0 else None,
                    remedy="give whole numbers of times",
                )
            self.tables.sheet.arrays[f"event {event}"] = floats
        return counts

    def _count(self, event: str) -> Number | None:
        cells = self.counts.get(event)
        return (
            None if cells is None else counted(column(f"event {event}", cells.bound, printed=cells.printed))
        )

    def exactly(self, rows: Sequence[int]) -> list[Fraction | None]:
        """Return the exact totals of rows."""
        subtotals = self.subtotals.exactly(rows)
        if not self.scheme.adjustments.items:
            return subtotals
        found: list[Fraction | None] = []
        for row, subtotal in zip(rows, subtotals, strict=True):
            counts = [(event, _whole(cells.floats[row])) for event, cells in self.counts.items()]
            found.append(
                None if subtotal is None else subtotal + exact_points(self.scheme.adjustments, counts)
            )
        return found

    def number(self) -> Number:
        """Return the totals, with the points of events."""
        number = self.subtotals.number
        points = points_number(self.scheme.adjustments, self._count)
        return number if points is None else number + points

    def totals(self) -> tuple[Floats, Number]:
        """Return the totals of all rows, and how exact they are."""
        number = self.number()
        sheet = self.tables.sheet
        totals, doubts = sheet.compute(number)
        if doubts.size:
            sheet.decided += doubts.size
            exact = self.exactly(doubts.tolist())
            totals[doubts] = [np.nan if total is None else float(total) for total in exact]
        return totals, number

    def placement(self, totals: Floats, number: Number, *, rank: bool) -> Placement:
        """Rank and grade all rows."""
        cells = [*self.tables.cells.values(), *self.counts.values()]
        happened: dict[str, Mask] = {event: one.floats > 0 for event, one in self.counts.items()}
        ranking = Ranking(totals, number.bound, self.exactly, alike(cells), self._groups(), happened)
        return placed(ranking, self.scheme.grading, rank=rank)

    def _groups(self) -> Int64Array | None:
        group = self.heads.groups.get(self.scheme.within) if self.scheme.within else None
        codes = [
            keys_of(self.frame.column(name), read)
            for name, read in ((self.heads.year, year_of), (group, group_reader()))
            if name is not None
        ]
        varied = [code for code in codes if bool((code != code[:1]).any())]
        if not varied:
            return None
        return varied[0] if len(varied) == 1 else varied[0] * (int(varied[1].max()) + 1) + varied[1]

    def score(self, wanted: Wanted) -> tuple[dict[str, Array], ScoreReport]:
        """Return the new columns, and the report."""
        totals, number = self.totals()
        whole = not np.isnan(np.min(totals, initial=0.0))
        added: dict[str, Array] = {}
        for item in self.items:
            for detail in wanted.details:
                values = item.population.values if detail == "value" else self._marks(item)
                added[f"{item.item.indicator.code}_{detail}"] = _of_numbers(values)
        placement = self.placement(totals, number, rank=wanted.rank)
        decided = self.tables.sheet.decided + placement.decided
        shown = totals
        if wanted.decimals is not None:
            shown, more = rounded(totals, number.bound, wanted.decimals, self.exactly)
            decided += more
        if wanted.total:
            added["total"] = pa.array(shown) if whole else _of_numbers(shown)
        if placement.ranks is not None:
            added["rank"] = _of_ranks(placement.ranks)
        if placement.grades is not None:
            added["grade"] = _of_grades(placement.grades, placement.words)
        named = {wanted.names.of(what): values for what, values in added.items()}
        return named, self._report(totals, placement, decided, whole=whole)

    def _marks(self, item: ItemColumn) -> Floats:
        return self.tables.sheet.compute(item.mark)[0]

    def _report(self, totals: Floats, placement: Placement, decided: int, *, whole: bool) -> ScoreReport:
        rows = len(totals)
        lost = np.zeros(0, np.bool_) if whole else np.isnan(totals)
        graded = None
        if placement.grades is not None:
            counts = np.bincount(placement.grades + 1, minlength=len(placement.words) + 1)[1:].tolist()
            graded = ClassCounts(counts=zip(placement.words, counts, strict=True))
        return ScoreReport(
            rows=rows,
            scored=rows - int(lost.sum()),
            not_scored=() if whole else self._reasons(lost),
            graded=graded,
            decided=decided,
        )

    def _reasons(self, lost: Mask) -> tuple[NotScored, ...]:
        reasons: list[NotScored] = []
        unexplained = lost.copy()
        for item in self.items:
            if item.missing is not Missing.LEAVE_OUT:
                here = np.isnan(self._marks(item))
                unexplained &= ~here
                indicator = item.item.indicator
                reasons += self._reason(indicator.code, indicator.label, here)
        return (*reasons, *self._reason("total", _TOTAL, unexplained))

    def _reason(self, code: str, label: Label, rows: Mask) -> list[NotScored]:
        places = np.flatnonzero(rows)
        if not len(places):
            return []
        first = places[:_SAMPLE].tolist()
        units = (
            [place + 1 for place in first]
            if self.heads.unit is None
            else self.frame.column(self.heads.unit).take(pa.array(first)).to_pylist()
        )
        return [NotScored(indicator=code, label=label, rows=len(places), sample=tuple(map(str, units)))]


def _whole(count: float) -> int:
    return 0 if np.isnan(count) else int(count)


def _of_numbers(values: Floats) -> Array:
    missing = np.isnan(values) if np.isnan(np.min(values, initial=0.0)) else None
    return pa.array(values, mask=missing)


def _of_ranks(ranks: Codes) -> Array:
    return pa.array(ranks, mask=None if ranks.all() else ranks == 0)


def _of_grades(codes: Codes, words: Sequence[str]) -> Array:
    """Return the word of each code as text, null for -1."""
    text = taken(pa.array([*words, ""]), codes)
    graded = codes >= 0
    if graded.all():
        return text
    validity = pa.py_buffer(np.packbits(graded, bitorder="little"))
    return pa.Array.from_buffers(text.type, len(text), [validity, *text.buffers()[1:]])
