# SPDX-License-Identifier: Apache-2.0
"""The rows of a clause at hand: some units whole, in the order of settlement, as arrays that fit a processor's memory."""

from collections.abc import Mapping
from functools import cached_property
from typing import Any, Final, NamedTuple, final

import numpy as np
from numpy.typing import NDArray

from feidi.frames.settlement.sheet import CLASS, DAYS, END, FEN, FIRST, KIND, YEAR, Days, Windows
from feidi.frames.settlement.values import Mask, Value, Whole

__all__ = ["Block", "Runs", "runs_of", "singles"]


class Runs(NamedTuple):
    """Rows that stand together: the numbers of the rows where they begin, and how many they are."""

    starts: Whole
    lengths: Whole

    def over(self, column: NDArray[Any]) -> NDArray[Any]:
        """Give every row what is said of its run."""
        return np.repeat(column, self.lengths)

    def ends(self) -> Whole:
        """Give the number of the last row of each."""
        return self.starts + self.lengths - 1

    def part(self, first: int, behind: int) -> "Runs":
        """Give some of them, with the rows counted from the first of these."""
        starts = self.starts[first:behind]
        return Runs(starts - starts[:1], self.lengths[first:behind])


def singles(rows: int) -> Runs:
    """Let each row stand by itself."""
    return Runs(np.arange(rows), np.broadcast_to(np.int64(1), rows))


def runs_of(news: Mask) -> Runs:
    """Find runs by the rows that are not as the row before them; the first row is one of them."""
    news[:1] = True
    if news.all():
        return singles(len(news))
    starts = np.flatnonzero(news)
    lengths = np.empty_like(starts)
    np.subtract(starts[1:], starts[:-1], out=lengths[:-1])
    lengths[-1:] = len(news) - starts[-1:]
    return Runs(starts, lengths)


@final
class Block:
    """Rows of whole units.

    Not a noun: it lives inside one call of `settle`. A running sum of a unit is the running sum of all rows less what
    it was when the unit began: it may wrap round 64 bits in between, and the difference is right all the same.

    Parameters
    ----------
    columns
        By name, a number for each row; or for each unit, or for each year of a unit.
    units
        The rows of each unit.
    classes
        The names of the classes of projects, which the rows have as numbers.
    known
        The columns of facts without a gap.
    """

    engine: Final = "numpy"

    def __init__(
        self,
        columns: Mapping[str, Whole],
        units: Runs,
        classes: tuple[str, ...] = (),
        known: frozenset[str] = frozenset(),
        years: Runs | None = None,
    ) -> None:
        self.units = units
        self.classes = classes
        self.known = known
        self._columns = dict(columns)
        self._years = years

    def __len__(self) -> int:
        return len(self._columns[YEAR])

    @cached_property
    def years(self) -> Runs:
        """The rows of each year of a unit."""
        if self._years is not None:
            return self._years
        if self.single():
            return self.units
        year = self._columns[YEAR]
        news = np.empty(len(year), np.bool_)
        np.not_equal(year[1:], year[:-1], out=news[1:])
        news[self.units.starts] = True
        return runs_of(news)

    def column(self, name: str) -> Value:
        """Give a column by row."""
        column = self._columns[name]
        if len(column) == len(self):
            return column
        runs = self.units if len(column) == len(self.units.starts) else self.years
        self._columns[name] = runs.over(column)
        return self._columns[name]

    def is_of_class(self, name: str) -> Value:
        """Compare numbers of classes."""
        return self._columns[CLASS] == self.classes.index(name) if name in self.classes else False

    def by_year(self, values: dict[int, int]) -> Value:
        """Take from the list of years."""
        if len(set(values.values())) == 1:
            return next(iter(values.values()))
        return np.array(list(values.values()), np.int64)[self._columns[YEAR] - min(values)]

    def days(self) -> Days:
        """Give the columns of days; without them nobody asks."""
        return Days(self.column(FIRST), self.column(END)) if FIRST in self._columns else Days(0, 1)

    def parts_of_a_day(self) -> Value:
        """Divide by the days of a year, or by one."""
        return self._parts_of_a_day

    @cached_property
    def _parts_of_a_day(self) -> Whole:
        length = self.column(END) - self.column(FIRST)
        return np.where(length == 365, 366, np.where(length == 366, 365, DAYS))

    def let(self, *values: Value) -> list[Value]:
        """Give the arrays, which are computed already."""
        return list(values)

    once = let

    def running(self, amount: Value, *, life: bool = True, year: bool = True) -> Windows:
        """Take the sums before units and years from one running sum."""
        own = self.full(amount)
        levels = [self.units] * life + [self.years] * year
        if all(len(runs.starts) == len(own) for runs in levels):  # each row is a sum by itself
            return Windows(own, own)
        whole = np.cumsum(own)
        return Windows(
            _within(self.units, own, whole) if life else own, _within(self.years, own, whole) if year else own
        )

    def turns(self) -> list[Whole]:
        """Give the rows of every unit's first moment, those of every unit's second one, and so on."""
        turn = np.arange(len(self)) - self.units.over(self.units.starts)
        if not len(turn):
            return []
        return np.split(np.argsort(turn, kind="stable"), np.cumsum(np.bincount(turn))[:-1])

    def highest(self, amount: Value) -> Value:
        """Compare each moment with the one before."""
        found = self.full(amount).copy()
        for rows in self.turns()[1:]:
            found[rows] = np.maximum(found[rows - 1], found[rows])
        return found

    def before(self, amount: Value, default: int) -> Value:
        """Take each row from the row before it."""
        found = np.roll(self.full(amount), 1)
        found[self.units.starts] = default
        return found

    def ends_year(self) -> Value:
        """Mark the last row of each run."""
        last = np.zeros(len(self), np.bool_)
        last[self.years.ends()] = True
        return last

    def single(self) -> bool:
        """Look at the units' rows."""
        return len(self.units.starts) == len(self)

    def full(self, value: Value) -> NDArray[Any]:
        """Give a constant to every row."""
        found: NDArray[Any] = np.asarray(value) if np.ndim(value) else np.full(len(self), value)
        return found

    def without(self, units: Mask, kept: Mask) -> "Block":
        """Give the rows of other units; `kept` says which rows they are."""
        lengths = self.units.lengths[~units]
        columns = {name: self.column(name)[kept] for name in (YEAR, KIND, FEN)}
        return Block(columns, Runs(np.cumsum(lengths) - lengths, lengths))


def _within(runs: Runs, own: Whole, whole: Whole) -> Whole:
    before: Whole = whole[runs.starts] - own[runs.starts]
    return whole - np.repeat(before, runs.lengths)
