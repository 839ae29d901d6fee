# SPDX-License-Identifier: Apache-2.0
"""The rows of some whole units in the order of settlement, as arrays, and their running sums."""

from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import Any, Final, NamedTuple, TypeAlias, final

import numpy as np
from numpy.typing import NDArray

from feidi.frames.numbering import Int64Array

__all__ = [
    "CLASS",
    "DAYS_SCALE",
    "END",
    "FEN",
    "FIRST",
    "KIND",
    "LIMIT",
    "YEAR",
    "Block",
    "Days",
    "Mask",
    "Runs",
    "Sums",
    "Value",
    "is_new",
    "runs_of",
]

Value: TypeAlias = Any
"""An array with a number or a truth for each row, or one constant for all rows."""
Mask: TypeAlias = NDArray[np.bool_]

YEAR: Final = "year"
KIND: Final = "kind"
CLASS: Final = "class"
FIRST: Final = "first"
END: Final = "end"
FEN: Final = "fen"
"""The columns that every block has; those of days and of classes only where receipts have them."""
SMALL: Final = frozenset({YEAR, KIND, CLASS, FIRST, END})
"""Columns whose numbers are small, and stay 64-bit numbers in every block."""
DAYS_SCALE: Final = 365 * 366
"""Parts of a year by days become whole numbers of its parts."""
LIMIT: Final = 2**61
"""No running sum of 64-bit numbers may go beyond it; units with larger ones are a block of Python's own numbers."""


class Runs(NamedTuple):
    """Rows that stand together: the numbers of the rows where they begin, and how many they are."""

    starts: Int64Array
    lengths: Int64Array

    def over(self, column: NDArray[Any]) -> NDArray[Any]:
        """Return for every row what is said of its run."""
        return np.repeat(column, self.lengths)

    def ends(self) -> Int64Array:
        """Return the number of the last row of each."""
        return self.starts + self.lengths - 1

    def part(self, first: int, behind: int) -> "Runs":
        """Return some of them, with the rows counted from the first of these."""
        starts = self.starts[first:behind]
        return Runs(starts - starts[:1], self.lengths[first:behind])


def is_new(numbers: NDArray[Any]) -> Mask:
    """Whether each row has another number than the one before it; the first row has."""
    news = np.empty(len(numbers), np.bool_)
    np.not_equal(numbers[1:], numbers[:-1], out=news[1:])
    news[:1] = True
    return news


def runs_of(news: Mask) -> Runs:
    """Return the runs that begin at some rows, of which the first is one."""
    if news.all():
        return Runs(np.arange(len(news)), np.broadcast_to(np.int64(1), len(news)))
    starts = np.flatnonzero(news)
    return Runs(starts, np.diff(starts, append=len(news)))


class Sums(NamedTuple):
    """A running sum up to and with each row: over the unit's life, and within its year."""

    life: Value
    year: Value


class Days(NamedTuple):
    """The days that money covers: from the first up to and without the end."""

    first: Value
    end: Value


@final
class Block:
    """Rows of whole units, with 64-bit numbers or, where `wide`, with Python's own, which never overflow.

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
    years
        The rows of each year of a unit, if they are known.
    wide
        Whether sums may leave 64 bits.
    """

    def __init__(
        self,
        columns: Mapping[str, NDArray[Any]],
        units: Runs,
        classes: tuple[str, ...] = (),
        known: frozenset[str] = frozenset(),
        years: Runs | None = None,
        *,
        wide: bool = False,
    ) -> None:
        self.units = units
        self.classes = classes
        self.known = known
        self.wide = wide
        self._columns = dict(columns)
        self._years = years

    def __len__(self) -> int:
        return len(self._columns[YEAR])

    @cached_property
    def years(self) -> Runs:
        """The rows of each year of a unit."""
        if self._years is not None:
            return self._years
        if self.is_single:
            return self.units
        news = is_new(self._columns[YEAR])
        news[self.units.starts] = True
        return runs_of(news)

    @property
    def is_single(self) -> bool:
        """Whether every unit has one row."""
        return len(self.units.starts) == len(self)

    def column(self, name: str) -> Value:
        """Return a column by row."""
        column = self._columns[name]
        if len(column) != len(self):
            runs = self.units if len(column) == len(self.units.starts) else self.years
            column = self._columns[name] = runs.over(column)
        if self.wide and name not in SMALL and column.dtype != object:
            column = self._columns[name] = column.astype(object)
        return column

    def is_of_class(self, name: str) -> Value:
        """Whether each row is of a class of projects."""
        return self._columns[CLASS] == self.classes.index(name) if name in self.classes else False

    def by_year(self, values: dict[int, int]) -> Value:
        """Return for each row the number of its year."""
        if not self.wide and len(set(values.values())) == 1:
            return next(iter(values.values()))
        numbers = np.array(list(values.values()), object if self.wide else np.int64)
        return numbers[self._columns[YEAR] - min(values)]

    def days(self) -> Days:
        """Return the days that rows cover; without columns of days nobody asks."""
        return Days(self.column(FIRST), self.column(END)) if FIRST in self._columns else Days(0, 1)

    @cached_property
    def parts_of_a_day(self) -> Value:
        """How many of its `DAYS_SCALE` parts a row's money has for each day that it covers."""
        length = self.column(END) - self.column(FIRST)
        return np.where(length == 365, 366, np.where(length == 366, 365, DAYS_SCALE))

    def running(self, amount: Value, *, life: bool = True, year: bool = True) -> Sums:
        """Return the running sums of an amount over units and over their years."""
        own = self.full(amount)
        levels = [self.units] * life + [self.years] * year
        if all(len(runs.starts) == len(own) for runs in levels):  # each row is a sum by itself
            return Sums(own, own)
        total = np.cumsum(own)
        return Sums(
            _within(self.units, own, total) if life else own, _within(self.years, own, total) if year else own
        )

    def turns(self) -> list[Int64Array]:
        """Return the numbers of every unit's first row, those of every unit's second one, and so on."""
        turn = np.arange(len(self)) - self.units.over(self.units.starts)
        if not len(turn):
            return []
        return np.split(np.argsort(turn, kind="stable"), np.cumsum(np.bincount(turn))[:-1])

    def highest(self, amount: Value) -> Value:
        """Return the highest value of an amount so far in each unit."""
        found = self.full(amount).copy()
        for rows in self.turns()[1:]:
            found[rows] = np.maximum(found[rows - 1], found[rows])
        return found

    def before(self, amount: Value, default: int) -> Value:
        """Return what an amount was one row earlier in the unit."""
        found = np.roll(self.full(amount), 1)
        found[self.units.starts] = default
        return found

    def ends_year(self) -> Mask:
        """Whether each row is the last one of its unit's year."""
        last = np.zeros(len(self), np.bool_)
        last[self.years.ends()] = True
        return last

    def full(self, value: Value) -> NDArray[Any]:
        """Return a value as an array of numbers."""
        if np.ndim(value):
            found: NDArray[Any] = np.asarray(value)
        else:
            found = np.full(len(self), value, object if self.wide else np.int64)
        return found.astype(object) if self.wide and found.dtype != object else found

    def of_units(self, chosen: Mask, names: Iterable[str] | None = None, *, wide: bool = False) -> "Block":
        """Return the rows of some units, with some columns or all."""
        rows = self.units.over(chosen)
        lengths = self.units.lengths[chosen]
        columns = {name: self.column(name)[rows] for name in (self._columns if names is None else names)}
        runs = Runs(np.cumsum(lengths) - lengths, lengths)
        return Block(columns, runs, self.classes, self.known, wide=wide or self.wide)


def _within(runs: Runs, own: NDArray[Any], total: NDArray[Any]) -> NDArray[Any]:
    before = total[runs.starts] - own[runs.starts]
    found: NDArray[Any] = total - np.repeat(before, runs.lengths)
    return found
