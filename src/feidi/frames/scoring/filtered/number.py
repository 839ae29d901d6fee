# SPDX-License-Identifier: Apache-2.0
"""Numbers that stand for columns: how each is computed, how exact it is, and where a decision is in doubt."""

from collections.abc import Callable, Sequence
from fractions import Fraction
from functools import reduce
from math import nan
from operator import add
from typing import Final, TypeAlias, final

import numpy as np
from attrs import evolve, field, frozen

from feidi.frames.scoring.filtered.block import Block, Floats, Value
from feidi.frames.scoring.filtered.bound import Bound
from feidi.frames.scoring.filtered.constant import Constant, first_double

__all__ = ["Compute", "Number", "Predicate", "added", "choose", "column", "kept", "spread"]

Compute: TypeAlias = Callable[[Block], Value]
"""Returns a column or a mask for a block of rows."""

ONE: Final = Constant.of(1)
NOTHING: Final = Constant.of(0)
_FAR: Final = 64.0
"""An offset so many times larger than what is left would cost digits: the difference is then taken first."""


@final
@frozen
class Predicate:
    """A condition on every row, and the rows in which floats cannot decide it."""

    holds: Compute
    doubts: tuple[Compute, ...] = ()

    def __and__(self, other: "Predicate") -> "Predicate":
        return Predicate(lambda at: self.holds(at) & other.holds(at), self.doubts + other.doubts)


@final
@frozen(kw_only=True)
class Number:
    """A column of numbers: ``slope * root + offset``.

    Parameters
    ----------
    root
        What is computed first.
    bound
        How exact the column is.
    slope, offset
        What it is multiplied with, and what is added.
    base
        How exact the root is.
    printed
        Whether the root holds the very doubles of a table, which keep the order of the decimals they print as.
    doubts
        The rows in which floats cannot decide which way to go.
    """

    root: Compute
    bound: Bound
    base: Bound
    slope: Constant = ONE
    offset: Constant = NOTHING
    printed: bool = False
    doubts: tuple[Compute, ...] = field(default=(), repr=False)

    @property
    def is_column(self) -> bool:
        """Whether it is a column of printed doubles itself."""
        return self.printed and self.slope is ONE and self.offset is NOTHING

    def compute(self, at: Block) -> Value:
        """Return the column."""
        # Nothing here gets a name, so that numpy may put a result where its operand was.
        if self.slope is ONE:
            return self.root(at) if self.offset is NOTHING else self.root(at) + self.offset.value
        if self.offset is NOTHING:
            return self.root(at) * self.slope.value
        return self.root(at) * self.slope.value + self.offset.value

    def compute_into(self, at: Block, out: Floats) -> None:
        """Compute the column into an array; a block of numbers, never of a constant."""
        if isinstance(self.root, _Sum) and self.slope is ONE and self.offset is NOTHING:
            self.root.into(at, out)
            return
        np.multiply(self.root(at), self.slope.value, out=out)
        if self.offset is not NOTHING:
            np.add(out, self.offset.value, out=out)

    def shared(self) -> "Number":
        """Return the same column, computed once where it is used several times."""
        return Number(
            root=lambda at: at.once(self, self.compute), bound=self.bound, base=self.bound, doubts=self.doubts
        )

    def __add__(self, other: "Number | Constant") -> "Number":
        if isinstance(other, Constant):
            return self._moved(other)
        return _plain(lambda at: self.compute(at) + other.compute(at), self.bound + other.bound, self, other)

    def __sub__(self, other: Constant) -> "Number":
        return self._moved(-other)

    def __mul__(self, other: "Number | Constant") -> "Number":
        if isinstance(other, Constant):
            slope = other if self.slope is ONE else self.slope * other
            return self._linear(slope, NOTHING if self.offset is NOTHING else self.offset * other)
        return _plain(lambda at: self.compute(at) * other.compute(at), self.bound * other.bound, self, other)

    def __truediv__(self, other: "Number | Constant") -> "Number":
        if isinstance(other, Constant):
            return self if other.exact == 1 else self * (ONE / other)
        return _plain(lambda at: self.compute(at) / other.compute(at), self.bound / other.bound, self, other)

    def under(self, dividend: Constant) -> "Number":
        """Return a number divided by this column, which has no 0."""
        return _plain(lambda at: dividend.value / self.compute(at), dividend.bound / self.bound, self)

    def at_least(self, floor: Constant) -> "Number":
        """Return the larger of the column and a number."""
        if self.bound.low >= floor.value + floor.bound.error:
            return self

        def larger(at: Block) -> Value:
            value = self.compute(at)
            return at.where(value < floor.value, floor.value, value)

        return _plain(larger, self.bound.at_least(floor.bound), self)

    def at_most(self, cap: Constant) -> "Number":
        """Return the smaller of the column and a number."""
        if self.bound.high <= cap.value - cap.bound.error:
            return self

        def smaller(at: Block) -> Value:
            value = self.compute(at)
            return at.where(value > cap.value, cap.value, value)

        return _plain(smaller, self.bound.at_most(cap.bound), self)

    def logarithm(self) -> "Number":
        """Return the natural logarithms of what is above 0."""
        return _plain(lambda at: at.logarithm(self.compute(at)), self.bound.logarithm(), self)

    def exponential(self) -> "Number":
        """Return e to the power of the column."""
        return _plain(lambda at: at.exponential(self.compute(at)), self.bound.exponential(), self)

    def reaches(self, least: Constant, *, above: bool = False) -> Predicate:
        """Return the condition that a number is reached, or passed."""
        slope, offset = self.slope.exact, self.offset.exact
        if self.printed and slope and offset is not None and least.exact is not None:
            cut = (least.exact - offset) / slope
            if slope > 0:
                first = first_double(cut, above=above)
                return Predicate(lambda at: self.root(at) >= first)
            last = first_double(cut, above=not above)
            return Predicate(lambda at: self.root(at) < last)
        value, margin = least.value, self._margin(least)
        doubts = (lambda at: at.size(self.compute(at) - value) <= margin,) if margin else ()
        if above:
            return Predicate(lambda at: self.compute(at) > value, (*self.doubts, *doubts))
        return Predicate(lambda at: self.compute(at) >= value, (*self.doubts, *doubts))

    def floored(self) -> "Number":
        """Return the whole numbers at or below."""
        margin = 1.1 * self.bound.error

        def near(at: Block) -> Value:
            value = self.compute(at)
            return at.size(value - at.floor(value + 0.5)) <= margin

        whole = _plain(lambda at: at.floor(self.compute(at)), self.bound + Bound(-1.0, 0.0, 0.0, 0.0), self)
        return evolve(whole, doubts=(*self.doubts, near))

    def inside(self, low: float, high: float) -> "Number":
        """Return the same column with its exact numbers known to lie between two."""
        return evolve(self, bound=evolve(self.bound, low=low, high=high))

    def is_zero(self) -> Predicate:
        """Return the condition that the number is 0."""
        slope, offset = self.slope.exact, self.offset.exact
        if self.printed and slope and offset is not None:
            root = first_double(-offset / slope, above=False)
            if Fraction(repr(root)) != -offset / slope:
                root = nan
            return Predicate(lambda at: self.root(at) == root)
        margin = self._margin(NOTHING)
        doubts = (lambda at: at.size(self.compute(at)) <= margin,) if margin else ()
        return Predicate(lambda at: self.compute(at) == 0.0, (*self.doubts, *doubts))

    def _margin(self, least: Constant) -> float:
        # Near the number itself the relative error says more than the absolute one.
        error, size = self.bound.error, abs(least.value)
        if self.bound.relative < 0.01:
            error = min(error, 1.1 * self.bound.relative * size)
        return 1.1 * (error + least.bound.error)

    def _moved(self, by: Constant) -> "Number":
        moved = self._linear(self.slope, by if self.offset is NOTHING else self.offset + by)
        if abs(moved.offset.value) <= _FAR * (moved.bound.high - moved.bound.low):
            return moved
        return _plain(lambda at: self.compute(at) + by.value, self.bound + by.bound, self)

    def _linear(self, slope: Constant, offset: Constant) -> "Number":
        slope = ONE if slope.exact == 1 else slope
        offset = NOTHING if offset.exact == 0 else offset
        bound = self.base if slope is ONE else self.base * slope.bound
        return Number(
            root=self.root,
            bound=bound if offset is NOTHING else bound + offset.bound,
            base=self.base,
            slope=slope,
            offset=offset,
            printed=self.printed,
            doubts=self.doubts,
        )


def column(name: str, bound: Bound, *, printed: bool) -> Number:
    """Return the number that stands for a column of the frame."""
    return Number(root=lambda at: at.column(name), bound=bound, base=bound, printed=printed)


@final
@frozen
class _Sum:
    """Lines over columns added up.

    Parameters
    ----------
    lines
        Gives a column, and what it is multiplied with.
    offset
        What is added in the end.
    """

    lines: tuple[tuple[Compute, float], ...]
    offset: float

    def __call__(self, at: Block) -> Value:
        whole = reduce(add, (root(at) * slope for root, slope in self.lines))
        return whole + self.offset if self.offset else whole

    def into(self, at: Block, out: Floats) -> None:
        """Add up where the result is wanted, in the same order: memory costs more than arithmetic."""
        part = np.empty(len(out))
        for place, (root, slope) in enumerate(self.lines):
            np.multiply(root(at), slope, out=part if place else out)
            if place:
                np.add(out, part, out=out)
        if self.offset:
            np.add(out, self.offset, out=out)


def added(parts: Sequence[Number]) -> Number:
    """Add up columns: what stays the same in every row is added once."""
    bound, offset = reduce(add, (part.bound for part in parts)), reduce(add, (part.offset for part in parts))
    if any(part.offset is not NOTHING for part in parts):
        moved = reduce(add, (part.base * part.slope.bound for part in parts)) + offset.bound
        # Both ways of adding give the same exact numbers.
        bound = evolve(moved, low=max(moved.low, bound.low), high=min(moved.high, bound.high))
    lines = tuple((part.root, part.slope.value) for part in parts)
    return Number(root=_Sum(lines, offset.value), bound=bound, base=bound, doubts=_all(*parts))


def spread(compute: Compute, bound: Bound, doubts: tuple[Compute, ...]) -> Number:
    """Return a number whose bound was found otherwise than from its parts."""
    return Number(root=compute, bound=bound, base=bound, doubts=doubts)


def choose(test: Predicate, then: Number | Constant | None, otherwise: Number | Constant | None) -> Number:
    """Return one number where a condition holds, and another, or nothing, elsewhere."""
    branches = [branch for branch in (then, otherwise) if branch is not None]
    bound = branches[0].bound
    for branch in branches[1:]:
        bound = bound.reaching(branch.bound)

    def chosen(at: Block) -> Value:
        return at.where(test.holds(at), _worth(then, at), _worth(otherwise, at))

    numbers = [branch for branch in branches if isinstance(branch, Number)]
    return evolve(_plain(chosen, bound, *numbers), doubts=_all(*numbers) + test.doubts)


def kept(value: Number, mark: Number | Constant) -> Number:
    """Return a mark, missing where there is no value: a condition on a missing value merely does not hold."""
    return choose(Predicate(lambda at: at.is_missing(value.compute(at)), value.doubts), None, mark)


def _worth(branch: Number | Constant | None, at: Block) -> Value:
    if branch is None:
        return at.missing()
    return branch.value if isinstance(branch, Constant) else branch.compute(at)


def _plain(root: Compute, bound: Bound, *parts: Number) -> Number:
    return Number(root=root, bound=bound, base=bound, doubts=_all(*parts))


def _all(*parts: Number) -> tuple[Compute, ...]:
    return tuple(doubt for part in parts for doubt in part.doubts)
