# SPDX-License-Identifier: Apache-2.0
"""All rows of a clause in order, with what is known of units beside them, cut into blocks of whole units."""

from functools import cached_property
from itertools import pairwise
from math import lcm
from typing import Final, NamedTuple, final

import numpy as np

from feidi.agreements.party import UNSETTLED
from feidi.agreements.sharing import Sharing
from feidi.agreements.terms.at_most import AtMost
from feidi.agreements.terms.guarantee import Guarantee
from feidi.agreements.terms.in_phases import InPhases
from feidi.agreements.terms.split_by_tier import SplitByTier
from feidi.agreements.terms.tree import parties, walk
from feidi.agreements.terms.up_to import UpTo
from feidi.agreements.unset import Unset
from feidi.frames.numbering import Int64Array
from feidi.frames.settlement.block import END, FEN, FIRST, KIND, LIMIT, YEAR, Block, Runs
from feidi.frames.settlement.calendar import new_year
from feidi.frames.settlement.fact_tables import Facts
from feidi.frames.settlement.facts import facts_by_unit, facts_by_year
from feidi.frames.settlement.money import Context, scale_of
from feidi.frames.settlement.ordering import Ordered
from feidi.frames.settlement.receipts import Years
from feidi.frames.settlement.refusals import Refusals
from feidi.frames.settlement.requirements import MISSING, RunningNeed, YearlyNeed, needs_of
from feidi.frames.settlement.rounding import is_running, rounded_party
from feidi.frames.settlement.terms import Evaluation
from feidi.quantities.rounding import Rounding
from feidi.settlement.share_out import rounding_of

__all__ = ["ClauseRows", "Piece", "payees_of"]

ROWS: Final = 2**17
"""The rows of a block, so that its columns stay near the processor; a unit with more is a block of its own."""

ROOM: Final = LIMIT // 8
"""The largest unit of rounding, in parts of a fen, with which 64-bit numbers are rounded."""


class Piece(NamedTuple):
    """Some whole units, and which rows of the clause theirs are."""

    block: Block
    rows: slice


@final
class ClauseRows:
    """All rows of a clause.

    Not a noun: it lives inside one call of `settle`.
    """

    def __init__(  # the rows, and what holds for all of them
        self,
        clause: Sharing,
        path: str,
        ordered: Ordered,
        facts: Facts,
        years: Years,
        part_years: tuple[int, ...],
    ) -> None:
        self.clause = clause
        self.path = path
        self.ordered = ordered
        self.years = years
        self.part_years = part_years
        self.rounding: Rounding = rounding_of(clause)
        self.payees: tuple[str, ...] = payees_of(clause)
        self.columns: dict[str, Int64Array] = dict(ordered.columns)
        self.has_years_without_money: bool = bool((self.columns[KIND] == len(clause.kinds)).any())
        self.is_finer_than_lines: bool = len(self.columns) > 3
        needs = needs_of(clause.terms, path)
        self._is_dated = any(isinstance(one, InPhases | SplitByTier) for _, one in walk(clause.terms))
        self._by_unit = facts_by_unit(needs, facts, years.years, ordered)
        self._by_year: dict[str, Int64Array] = {}
        if any(isinstance(need, YearlyNeed | RunningNeed) for need in needs):
            self._by_year = facts_by_year(needs, facts, ordered, self._years)
        beside = self._by_unit | self._by_year
        self._known = frozenset(name for name in beside if not (beside[name] == MISSING).any())
        self.scale: int = self._scale()
        self.is_fine: bool = self.scale * self.rounding.unit.fen > ROOM
        """Whether 64-bit numbers have no room for the parts of a fen."""

    def _scale(self) -> int:
        """Return the parts of a fen that exact parts are whole numbers of, found on a block without rows."""
        names = {*self.columns, *self._by_unit, *self._by_year, *[FIRST, END] * self._is_dated}
        none = dict.fromkeys(names, np.zeros(0, np.int64))
        runs = Runs(np.zeros(0, np.int64), np.zeros(0, np.int64))
        block = Block(none, runs, self.ordered.classes, self._known, wide=True)
        evaluation = Evaluation(self.clause, self.context(block))
        parts = evaluation.parts(block.column(FEN), self.path)
        return lcm(
            *(scale_of(part) for some in parts.values() for part in some),
            *(amount.scale for _, amount in evaluation.unmet),
        )

    def context(self, block: Block) -> Context:
        """Return what terms need to be evaluated over a block."""
        return Context(block, Refusals(), self.years.years, self.clause.part_year, self.part_years)

    def needed(self, *, exact: bool) -> tuple[str, ...]:
        """Return the parties whose exact parts are needed: what one of two is not paid, the other is."""
        if exact or not (len(self.payees) == 1 or is_running(self.payees, self.rounding)):
            return self.payees
        return () if len(self.payees) == 1 else (rounded_party(self.payees, self.rounding),)

    @cached_property
    def _years(self) -> Runs:
        return Block(self.columns, self.ordered.runs).years

    def bounds(self) -> list[tuple[int, int]]:
        """Return the first unit of each piece and the one behind its last; there is at least one piece."""
        cuts = np.unique(
            np.searchsorted(self.ordered.runs.starts, np.arange(0, len(self.columns[FEN]), ROWS))
        )
        return list(pairwise([*cuts.tolist(), len(self.ordered.units)])) or [(0, 0)]

    def piece(self, first: int, behind: int) -> Piece:
        """Return the units from the first up to and without another."""
        starts, lengths = (runs[first:behind] for runs in self.ordered.runs)
        row, row_behind = (int(starts[0]), int(starts[-1] + lengths[-1])) if len(starts) else (0, 0)
        own = {name: column[row:row_behind] for name, column in self.columns.items()}
        if self._is_dated:
            own |= self._days(own)
        own |= {name: column[first:behind] for name, column in self._by_unit.items()}
        years: Runs | None = None
        if self._by_year:
            at, at_behind = np.searchsorted(self._years.starts, (row, row_behind)).tolist()
            years = self._years.part(at, at_behind)
            own |= {name: column[at:at_behind] for name, column in self._by_year.items()}
        block = Block(own, self.ordered.runs.part(first, behind), self.ordered.classes, self._known, years)
        return Piece(block, slice(row, row_behind))

    def _days(self, own: dict[str, Int64Array]) -> dict[str, Int64Array]:
        """Return the days that moments cover; where the receipts have none, those of the year."""
        span = self.years.years
        news = new_year(np.arange(span[0], span[-1] + 2))
        at = own[YEAR] - span[0]
        begins = news[at]
        if FIRST not in own:
            return {FIRST: begins, END: news[1:][at]}
        return {FIRST: begins + own[FIRST], END: begins + own[END]}


def payees_of(clause: Sharing) -> tuple[str, ...]:
    """Return the parties that a clause can pay, in the order of its rounding, with what waits for a number."""
    able = {*parties(clause.terms), *filter(None, [clause.rounding.residue_to])}
    waits = any(
        isinstance(one, Unset)
        or (isinstance(one, UpTo | AtMost) and isinstance(one.limit, Unset))
        or (isinstance(one, Guarantee) and isinstance(one.floor, Unset))
        for _, one in walk(clause.terms)
    )
    able |= {UNSETTLED} if waits else set()
    return tuple(party for party in rounding_of(clause).order if party in able)
