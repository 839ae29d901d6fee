# SPDX-License-Identifier: Apache-2.0
"""The exact order of a column: doubles where they decide, exact numbers for the rows in which they do not."""

from collections.abc import Callable, Sequence
from fractions import Fraction
from math import lcm
from typing import TypeAlias, final

import numpy as np
import numpy.typing as npt
from attrs import frozen

from feidi.frames.scoring.filtered.block import Floats, Mask
from feidi.frames.scoring.filtered.bound import Bound

__all__ = ["Exactly", "Order", "Places", "Same", "ordered", "sorted_places"]

Places: TypeAlias = npt.NDArray[np.intp]
"""Places of rows, counted from 0."""

Exactly: TypeAlias = Callable[[Sequence[int]], list[Fraction | None]]
"""Returns the exact numbers of some rows, by their places; ``None`` where there is none."""

Same: TypeAlias = Callable[[Places, Places], Mask]
"""Returns of pairs of rows whether everything they are computed from is the same."""

_SHORT = 2**2048


@final
@frozen
class Order:
    """Rows from the least to the largest, group by group.

    Parameters
    ----------
    places
        The rows in their order.
    begin, end
        For each of them where the rows equal to it begin and end, counted over all groups.
    first, last
        For each of them where its group begins and ends.
    decided
        How many rows exact numbers had to decide.
    """

    places: Places
    begin: npt.NDArray[np.int64]
    end: npt.NDArray[np.int64]
    first: npt.NDArray[np.int64] | int
    last: npt.NDArray[np.int64] | int
    decided: int

    @property
    def tied(self) -> bool:
        """Whether any two rows are equal."""
        return self.begin is not self.end and bool((self.end - self.begin > 1).any())


def ordered(
    values: Floats,
    bound: Bound,
    same: Same,
    exactly: Exactly,
    *,
    groups: npt.NDArray[np.int64] | None = None,
    printed: bool = False,
) -> Order:
    """Sort a column that has no gap.

    Parameters
    ----------
    values, bound
        The doubles, and how far they may be from the exact numbers.
    same
        Which pairs of rows are computed from the same.
    exactly
        Gives exact numbers.
    groups
        The number of the group of every row; ``None`` where all are one.
    printed
        Whether equal doubles, and only those, stand for equal numbers.
    """
    places = sorted_places(values)
    if groups is not None:
        places = places[np.argsort(groups[places], kind="stable")]
    sorted_values = values[places]
    doubt = np.diff(sorted_values) <= (0.0 if printed else 2.2 * _errors(bound, sorted_values))
    border = None
    if groups is not None:
        codes = groups[places]
        border = codes[1:] != codes[:-1]
        doubt &= ~border
    rises = ~doubt
    spots = np.flatnonzero(doubt)
    decided = 0
    if len(spots):
        alike = same(places[spots], places[spots + 1])
        if not alike.all():
            decided = _decide(places, doubt, rises, spots[~alike], exactly)
    return _order(places, rises, border, decided)


def _errors(bound: Bound, values: Floats) -> Floats | float:
    if bound.relative > 0.01 or bound.error == 0.0:
        return bound.error
    sizes = np.maximum(np.abs(values[1:]), np.abs(values[:-1]))
    return np.minimum(bound.error, bound.relative * sizes)


def _decide(places: Places, doubt: Mask, rises: Mask, open_spots: Places, exactly: Exactly) -> int:
    # A run of rows, each in doubt with the next, is put in order as a whole.
    runs = np.zeros(len(places), np.int64)
    runs[1:] = np.cumsum(~doubt)
    touched = np.isin(runs, runs[open_spots])
    spots = np.flatnonzero(touched)
    rows, of_run = places[spots].tolist(), runs[spots].tolist()
    keys = _keys([number if number is not None else Fraction(0) for number in exactly(rows)])
    entries = sorted(zip(of_run, keys, rows, strict=True), key=lambda entry: entry[:2])
    places[spots] = [row for _, _, row in entries]
    for spot, (run, key, _), (before, lower, _) in zip(
        spots[1:].tolist(), entries[1:], entries, strict=False
    ):
        if run == before:
            rises[spot - 1] = key != lower
    return len(rows)


def _keys(numbers: list[Fraction]) -> Sequence[Fraction | int]:
    whole = 1
    for denominator in {number.denominator for number in numbers}:
        whole = lcm(whole, denominator)
        if whole > _SHORT:
            return numbers
    return [number.numerator * (whole // number.denominator) for number in numbers]


def _order(places: Places, rises: Mask, border: Mask | None, decided: int) -> Order:
    count = len(places)
    positions = np.arange(count, dtype=np.int64)
    first: npt.NDArray[np.int64] | int = 0
    last: npt.NDArray[np.int64] | int = count
    if border is not None:
        rises = rises | border
        first, last = _runs(border, count)
    if rises.all():
        return Order(places, positions, positions + 1, first, last, decided)
    begin, end = _runs(rises, count)
    return Order(places, begin, end, first, last, decided)


def _runs(breaks: Mask, count: int) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    starts = np.concatenate(([0], np.flatnonzero(breaks) + 1)).astype(np.int64)
    lengths = np.diff(np.concatenate((starts, [count])))
    return np.repeat(starts, lengths), np.repeat(starts + lengths, lengths)


def sorted_places(values: Floats) -> Places:
    """Return the places of doubles in rising order; equal ones keep theirs.

    An ordinary sort of 64-bit numbers is several times faster than one that moves places along. The leading bits
    are those of the double; where they are equal, the doubles themselves decide.
    """
    bits = max(len(values) - 1, 1).bit_length()
    # Adding 0 turns a negative zero into the ordinary one.
    keys = (values + 0.0).view(np.int64)
    np.bitwise_xor(keys, (keys >> 63) & np.int64(2**63 - 1), out=keys)
    np.bitwise_and(keys, np.int64(-1 << bits), out=keys)
    np.bitwise_or(keys, np.arange(len(values), dtype=np.int64), out=keys)
    keys.sort()
    places = (keys & np.int64((1 << bits) - 1)).astype(np.intp, copy=False)
    ordered = values[places]
    if bool((ordered[1:] < ordered[:-1]).any()):
        heads = keys >> bits
        together = np.zeros(len(values), np.bool_)
        same = heads[1:] == heads[:-1]
        together[1:] |= same
        together[:-1] |= same
        spots = np.flatnonzero(together)
        inner = np.lexsort((ordered[spots], heads[spots]))
        places[spots] = places[spots][inner]
    return places
