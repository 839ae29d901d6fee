# SPDX-License-Identifier: Apache-2.0
"""All rows of a clause at hand, in order, with what is known of units beside them; and its blocks of whole units."""

from functools import cached_property
from itertools import pairwise
from typing import Any, Final, NamedTuple, final

import narwhals as nw
import numpy as np

from feidi.agreements.sharing import Sharing
from feidi.frames.settlement.block import Block, Runs
from feidi.frames.settlement.calendar import new_year
from feidi.frames.settlement.clause import Facts, is_dated, paid_parties
from feidi.frames.settlement.facts_at_hand import of_units, of_years
from feidi.frames.settlement.intake import Years
from feidi.frames.settlement.needs import MISSING, RunningNeed, YearlyNeed, needs_of
from feidi.frames.settlement.order import Ordered
from feidi.frames.settlement.rounding import is_running, rounded_party
from feidi.frames.settlement.sheet import END, FEN, FIRST, YEAR
from feidi.frames.settlement.values import Whole
from feidi.quantities.rounding import Rounding
from feidi.settlement.share_out import rounding_of

__all__ = ["Book", "Piece"]

ROWS: Final = 2**17
"""The rows of a block, so that its columns stay near the processor; a unit with more is a block of its own."""


class Piece(NamedTuple):
    """Some units whole: their rows, which they are of all, and the number of the first unit."""

    block: Block
    rows: slice
    first: int

    def unit_numbers(self) -> Whole:
        """Give the numbers of the units among all of them."""
        return np.arange(len(self.block.units.starts)) + self.first


@final
class Book:
    """All rows of the clause, with what is known of units and their years beside them."""

    def __init__(
        self,
        clause: Sharing,
        path: str,
        ordered: Ordered,
        facts: Facts,
        years: Years,
    ) -> None:
        self.clause = clause
        self.path = path
        self.ordered = ordered
        self.years = years
        self.dated: bool = is_dated(clause)
        self.rounding: Rounding = rounding_of(clause)
        self.able: tuple[str, ...] = paid_parties(clause)
        self.backend = ordered.units.implementation
        self.columns: dict[str, Whole] = dict(ordered.columns)
        self.finer: bool = len(self.columns) > 3
        """Whether moments are more than years and kinds."""
        needs = needs_of(clause.terms, path)
        self.by_unit: dict[str, Whole] = of_units(needs, facts, years.years, ordered)
        self.by_year: dict[str, Whole] = {}
        if any(isinstance(need, YearlyNeed | RunningNeed) for need in needs):
            behind = np.searchsorted(self.runs_of_years.starts, ordered.runs.ends(), side="right")
            unit = np.repeat(np.arange(len(behind)), np.diff(behind, prepend=0))
            self.by_year = of_years(needs, facts, ordered, self.runs_of_years, unit)
        beside = self.by_unit | self.by_year
        self.known: frozenset[str] = frozenset(name for name in beside if not (beside[name] == MISSING).any())

    def needed(self, *, exact: bool) -> tuple[str, ...]:
        """Give the parties whose exact parts are asked for: what one of two is not paid, the other is."""
        if exact or not (len(self.able) == 1 or is_running(self.able, self.rounding)):
            return self.able
        return () if len(self.able) == 1 else (rounded_party(self.able, self.rounding),)

    @cached_property
    def runs_of_years(self) -> Runs:
        """The rows of each year of a unit."""
        return Block(self.columns, self.ordered.runs).years

    def series(self, column: Whole, name: str) -> nw.Series[Any]:
        """Give an array to the user's engine."""
        whole = column.astype(np.int64, copy=False)
        return nw.new_series(name, whole, nw.Int64, backend=self.backend)

    def bounds(self) -> list[tuple[int, int]]:
        """Cut the units into stretches of some rows, at least one."""
        cuts = np.unique(
            np.searchsorted(self.ordered.runs.starts, np.arange(0, len(self.columns[FEN]), ROWS))
        )
        return list(pairwise([*cuts.tolist(), len(self.ordered.units)])) or [(0, 0)]

    def piece(self, first: int, behind: int) -> Piece:
        """Give the units from the first up to and without another."""
        starts, lengths = (runs[first:behind] for runs in self.ordered.runs)
        row, row_behind = (int(starts[0]), int(starts[-1] + lengths[-1])) if len(starts) else (0, 0)
        own = {name: column[row:row_behind] for name, column in self.columns.items()}
        if self.dated:
            own |= self._days(own)
        own |= {name: column[first:behind] for name, column in self.by_unit.items()}
        years: Runs | None = None
        if self.by_year:
            at, at_behind = np.searchsorted(self.runs_of_years.starts, (row, row_behind)).tolist()
            years = self.runs_of_years.part(at, at_behind)
            own |= {name: column[at:at_behind] for name, column in self.by_year.items()}
        units = self.ordered.runs.part(first, behind)
        return Piece(
            Block(own, units, self.ordered.classes, self.known, years), slice(row, row_behind), first
        )

    def _days(self, own: dict[str, Whole]) -> dict[str, Whole]:
        """Give the days that moments cover as numbers of days; where the receipts have none, those of the year."""
        span = self.years.years
        news = new_year(np.arange(span[0], span[-1] + 2), Block.engine)
        at = own[YEAR] - span[0]
        begins = news[at]
        if FIRST not in own:
            return {FIRST: begins, END: news[1:][at]}
        return {FIRST: begins + own[FIRST], END: begins + own[END]}
