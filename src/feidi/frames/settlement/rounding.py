# SPDX-License-Identifier: Apache-2.0
"""From exact parts to whole fen, as the scalar ledger (`feidi.settlement.pay_out`) pays, for all units at once.

For two parties paid in fen that is the rounding of a running sum. Otherwise what a line is paid depends on what
rounding left of the unit's lines before, so lines are taken in turn: the first line of every unit, then the second
one of every unit. Each turn works on whole columns.
"""

from collections.abc import Mapping, Sequence
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from feidi.frames.settlement.block import FEN, KIND, YEAR, Block, Mask, Runs
from feidi.quantities.money import MoneyUnit
from feidi.quantities.rounding import RoundedSum, Rounding, RoundingMethod
from feidi.settlement.pay_out import Ledger, pay_out

__all__ = [
    "add_yearly_differences",
    "is_running",
    "paid_by_ledger",
    "paid_by_lines",
    "paid_to_first",
    "rounded_party",
]

Numbers = NDArray[Any]
"""Whole numbers, of 64 bits or Python's own."""
LEAST: Final = np.iinfo(np.int64).min


def rounded_party(parties: Sequence[str], rounding: Rounding) -> str:
    """Return the party of two whose sum is rounded; the other one has what is left."""
    if rounding.method is RoundingMethod.LARGEST_REMAINDER:
        return parties[0]
    return next(party for party in parties if party != rounding.residue_to)


def is_running(parties: Sequence[str], rounding: Rounding) -> bool:
    """Whether payments are a function of running sums: two parties, and lines of whole fen on one account."""
    is_by_line = rounding.each is RoundedSum.LINE and rounding.carried
    return len(parties) == 2 and rounding.unit is MoneyUnit.FEN and is_by_line


def paid_to_first(exact: Numbers, scale: int, method: RoundingMethod, lines: Block) -> Numbers:
    """Return what the rounded party is paid with each line: its running sum rounded, less what it was before."""
    if scale == 1:
        return exact
    due = lines.running(exact, year=False).life

    def rounded(amount: Numbers) -> Numbers:
        return _rounded(amount, scale, RoundingMethod.HALF_UP if _is_largest(method) else method)

    return rounded(due) if lines.is_single else rounded(due) - rounded(due - exact)


def _is_largest(method: RoundingMethod) -> bool:
    return method is RoundingMethod.LARGEST_REMAINDER


def paid_by_lines(
    lines: Block, total: Numbers, exact: Mapping[str, Numbers], rounding: Rounding, scale: int
) -> dict[str, Numbers]:
    """Return what each party is paid with each line: rounded by line, or by the units' years as `each` says.

    Where the years of all units are rounded, lines are paid to the fen, and `add_yearly_differences` does the rest.
    """
    if rounding.each is RoundedSum.LINE:
        return paid_by_ledger(lines if rounding.carried else _apart(lines), total, exact, rounding, scale)
    to_fen = Rounding(order=rounding.order)
    paid = paid_by_ledger(_apart(lines), total, exact, to_fen, scale)
    if rounding.each is RoundedSum.YEAR or not len(total):
        return paid
    starts = lines.years.starts
    years = _by_years(lines)
    target = paid_by_ledger(
        years if rounding.carried else _apart(years),
        np.add.reduceat(total, starts),
        {party: np.add.reduceat(lines.full(part), starts) for party, part in exact.items()},
        rounding,
        scale,
    )
    year = lines.years.over(np.arange(len(starts)))
    # The line of the largest total, the first of equals.
    largest = np.lexsort((np.arange(len(total)), -np.abs(total).astype(np.int64), year))[starts]
    for party, sums in target.items():
        paid[party] = paid[party].copy()
        paid[party][largest] += sums - np.add.reduceat(paid[party], starts)
    return paid


def _apart(lines: Block) -> Block:
    """Return lines of which each has an account of its own."""
    each = Runs(np.arange(len(lines)), np.ones(len(lines), np.int64))
    return Block({YEAR: lines.column(YEAR)}, each, years=each, wide=lines.wide)


def _by_years(lines: Block) -> Block:
    """Return the units' years as lines."""
    starts = lines.years.starts
    lengths = np.diff(np.searchsorted(starts, lines.units.starts), append=len(starts))
    units = Runs(np.cumsum(lengths) - lengths, lengths)
    return Block({YEAR: lines.column(YEAR)[starts]}, units, wide=lines.wide)


def add_yearly_differences(
    columns: dict[str, Numbers], units: Sequence[str], parties: Sequence[str], rounding: Rounding, scale: int
) -> None:
    """Round the parties' years over all units, and let the largest line of each year take the differences.

    `columns` holds the year, kind and total of each line, what it pays each party to the fen, and as `PARTY_exact` the exact
    parts; `units` names the unit of each line.
    """
    ledger = Ledger(scale, {})
    for year in sorted(set(columns[YEAR].tolist())):
        rows = np.flatnonzero(columns[YEAR] == year)
        sums = {party: _sum(columns[f"{party}_exact"][rows]) for party in parties}
        total = columns[FEN][rows]
        ledger.enter_year()
        target = pay_out(_sum(total), {party: own for party, own in sums.items() if own}, ledger, rounding)
        if not rounding.carried:
            ledger.carried = {}
        tied = rows[np.abs(total) == np.abs(total).max()].tolist()
        largest = min(tied, key=lambda row: (units[row], columns[KIND][row]))
        for party, fen in target.items():
            columns[party][largest] += fen - _sum(columns[party][rows])


def _sum(numbers: Numbers) -> int:
    """Add up whole numbers, which may leave 64 bits together."""
    high, low = numbers >> 32, numbers & (2**32 - 1)
    return (int(high.sum()) << 32) + int(low.sum())


def paid_by_ledger(
    lines: Block, total: Numbers, exact: Mapping[str, Numbers], rounding: Rounding, scale: int
) -> dict[str, Numbers]:
    """Return what each party is paid with each line of `total` fen, from the exact parts, in the parties' order."""
    paid = _Ledger(lines, total, list(exact.values()), rounding, list(exact), scale).paid()
    return dict(zip(exact, paid, strict=True))


class _Ledger:
    """Lines in the order of units and time, as arrays; parties by row, lines by column."""

    def __init__(
        self,
        lines: Block,
        total: Numbers,
        exact: Sequence[Numbers],
        rounding: Rounding,
        parties: list[str],
        scale: int,
    ) -> None:
        self.scale = scale
        self.rounding = rounding
        self.residue = parties.index(rounding.residue_to) if rounding.residue_to else -1
        self.exact: Numbers = np.stack([lines.full(part) for part in exact])
        self.total: Numbers = total
        self.unit: Numbers = lines.units.over(np.arange(len(lines.units.starts)))
        self.new_year: Mask = np.zeros(len(total), np.bool_)
        self.new_year[lines.years.starts] = True
        self.turns = lines.turns()

    def paid(self) -> Numbers:
        paid = np.zeros_like(self.exact)
        units = int(self.unit[-1]) + 1 if len(self.unit) else 0
        carried = np.zeros((len(self.exact), units), self.exact.dtype)
        at_new_year = carried.copy()
        for rows in self.turns:
            unit, year = self.unit[rows], self.new_year[rows]
            at_new_year[:, unit[year]] = carried[:, unit[year]]
            due = self.exact[:, rows] + carried[:, unit]
            payment = self._payment(rows, due, carried[:, unit], at_new_year[:, unit])
            paid[:, rows] = payment
            carried[:, unit] = due - payment * self.scale
        return paid

    def _payment(self, rows: Numbers, due: Numbers, carried: Numbers, at_new_year: Numbers) -> Numbers:
        exact, total = self.exact[:, rows], self.total[rows]
        has_part: Mask = (exact != 0) | (carried != 0)
        if self.residue >= 0:
            has_part[self.residue] = True
        no_loss: Mask = (total >= 0) & (exact >= 0).all(axis=0)
        if not _is_largest(self.rounding.method):
            payment = self._by_residue(total, due, has_part, no_loss)
        else:
            payment = self._by_remainder(total, due, at_new_year, has_part, no_loss)
            if self.rounding.unit is MoneyUnit.FEN:
                two = has_part.sum(axis=0) == 2
                payment = np.where(two, self._between_two(total, due, has_part, no_loss), payment)
        if self.rounding.unit is MoneyUnit.FEN:
            whole = ~(carried != 0).any(axis=0) & ~(exact % self.scale != 0).any(axis=0)
            payment = np.where(whole, exact // self.scale, payment)
        return payment

    def _between_two(self, total: Numbers, due: Numbers, has_part: Mask, no_loss: Mask) -> Numbers:
        first = has_part.argmax(axis=0)
        owed = np.take_along_axis(due, first[None], axis=0)[0]
        paid = _rounded(owed, self.scale, RoundingMethod.HALF_UP)
        bounded = np.minimum(np.maximum(paid, 0), np.maximum(total, 0))
        paid = np.where(no_loss, bounded, paid)
        is_first = np.arange(len(due))[:, None] == first
        return np.where(is_first, paid, np.where(has_part, total - paid, 0))

    def _by_residue(self, total: Numbers, due: Numbers, has_part: Mask, no_loss: Mask) -> Numbers:
        fen = self.rounding.unit.fen
        paid = np.zeros_like(due)
        left = total.copy()
        for party in range(len(due)):
            if party != self.residue:
                sum_ = _rounded(due[party], fen * self.scale, self.rounding.method) * fen
                bounded = np.minimum(np.maximum(sum_, 0), left)
                paid[party] = np.where(has_part[party], np.where(no_loss, bounded, sum_), 0)
                left -= paid[party]
        paid[self.residue] = left
        return paid

    def _by_remainder(
        self, total: Numbers, due: Numbers, at_new_year: Numbers, has_part: Mask, no_loss: Mask
    ) -> Numbers:
        fen = self.rounding.unit.fen
        step = fen * self.scale
        units, tail = total // fen, total % fen
        takes = np.arange(len(due))[:, None] == self._taker(due, has_part)
        wanted = due - np.where(takes, tail * self.scale, 0)
        in_year = wanted - at_new_year
        counts = np.maximum(wanted // step, in_year // step)
        most = np.minimum(-(-wanted // step), -(-in_year // step))
        counts = np.where(has_part, np.where(no_loss, np.maximum(counts, 0), counts), 0)
        left = units - counts.sum(axis=0)
        while (short := left > 0).any():
            open_to = has_part & (counts < most)
            open_to = np.where(open_to.any(axis=0), open_to, has_part)
            counts, left = _moved(1, short, open_to, wanted - counts * step, counts, left)
        while (over := left < 0).any():
            open_to = has_part & ((counts > 0) | ~no_loss)
            counts, left = _moved(-1, over, open_to, counts * step - wanted, counts, left)
        paid: Numbers = counts * fen + np.where(takes, tail, 0)
        return paid

    def _taker(self, due: Numbers, has_part: Mask) -> Numbers:
        if self.residue >= 0:
            return np.full(due.shape[1], self.residue)
        gains = has_part & (due > 0)
        found: Numbers = np.where(gains.any(axis=0), gains.argmax(axis=0), has_part.argmax(axis=0))
        return found


def _moved(
    by: int, where: Mask, open_to: Mask, wish: Numbers, counts: Numbers, left: Numbers
) -> tuple[Numbers, Numbers]:
    """Give or take one unit in the lines of `where`, from the party whose wish is largest; the first of equals."""
    # A line in which nobody has a part has nothing to move.
    where = where & open_to.any(axis=0)
    least = wish.min(initial=0) - 1 if wish.dtype == object else LEAST
    chosen = np.where(open_to, wish, least).argmax(axis=0)
    change = (np.arange(len(counts))[:, None] == chosen) & where
    return counts + by * change, left - by * where


def _rounded(amount: Numbers, step: int, method: RoundingMethod) -> Numbers:
    """Return an amount over a step, rounded."""
    if method is RoundingMethod.HALF_UP:
        return (2 * amount + step) // (2 * step)
    return -(-amount // step) if method is RoundingMethod.CEIL else amount // step
