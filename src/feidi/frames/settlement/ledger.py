# SPDX-License-Identifier: Apache-2.0
"""From exact parts to money for several parties: the ledger of `feidi.settlement.pay_out`, for all units at once.

What a line is paid depends on what rounding left of the unit's lines before, so lines are taken in turn: the first
line of every unit, then the second one of every unit. Each turn works on whole columns.
"""

from collections.abc import Sequence
from typing import Final

import numpy as np

from feidi.frames.settlement.block import Block
from feidi.frames.settlement.values import Mask, Whole
from feidi.quantities.rounding import Rounding, RoundingMethod

__all__ = ["paid_by_ledger"]

LEAST: Final = np.iinfo(np.int64).min


def paid_by_ledger(
    lines: Block, total: Whole, exact: dict[str, Whole], rounding: Rounding, scale: int
) -> dict[str, Whole]:
    """Give what each party is paid with each line of `total` fen, from the exact parts, in the parties' order."""
    paid = _Lines(lines, total, list(exact.values()), rounding, list(exact), scale).paid()
    return dict(zip(exact, paid, strict=True))


class _Lines:
    """Lines in the order of units and time, as arrays; parties by row, lines by column."""

    def __init__(
        self,
        lines: Block,
        total: Whole,
        exact: Sequence[Whole],
        rounding: Rounding,
        parties: list[str],
        scale: int,
    ) -> None:
        self.scale = scale
        self.rounding = rounding
        self.residue = parties.index(rounding.residue_to) if rounding.residue_to else -1
        self.exact: Whole = np.stack([lines.full(part) for part in exact])
        self.total: Whole = total
        self.unit: Whole = lines.units.over(np.arange(len(lines.units.starts)))
        self.new_year: Mask = np.zeros(len(total), np.bool_)
        self.new_year[lines.years.starts] = True
        self.turns = lines.turns()

    def paid(self) -> Whole:
        paid = np.zeros_like(self.exact)
        units = int(self.unit[-1]) + 1 if len(self.unit) else 0
        carried = np.zeros((len(self.exact), units), np.int64)
        at_new_year = carried.copy()
        for rows in self.turns:
            unit, year = self.unit[rows], self.new_year[rows]
            at_new_year[:, unit[year]] = carried[:, unit[year]]
            due = self.exact[:, rows] + carried[:, unit]
            payment = self._payment(rows, due, carried[:, unit], at_new_year[:, unit])
            paid[:, rows] = payment
            carried[:, unit] = due - payment * self.scale
        return paid

    def _payment(self, rows: Whole, due: Whole, carried: Whole, at_new_year: Whole) -> Whole:
        exact, total = self.exact[:, rows], self.total[rows]
        has_part: Mask = (exact != 0) | (carried != 0)
        if self.residue >= 0:
            has_part[self.residue] = True
        no_loss: Mask = (total >= 0) & (exact >= 0).all(axis=0)
        if self.rounding.method is not RoundingMethod.LARGEST_REMAINDER:
            payment = self._by_residue(total, due, has_part, no_loss)
        else:
            payment = self._by_remainder(total, due, at_new_year, has_part, no_loss)
            if self.rounding.unit.fen == 1:
                two = has_part.sum(axis=0) == 2
                payment = np.where(two, self._between_two(total, due, has_part, no_loss), payment)
        if self.rounding.unit.fen == 1:
            whole = ~carried.any(axis=0) & ~(exact % self.scale).any(axis=0)
            payment = np.where(whole, exact // self.scale, payment)
        return payment

    def _between_two(self, total: Whole, due: Whole, has_part: Mask, no_loss: Mask) -> Whole:
        first = has_part.argmax(axis=0)
        owed = np.take_along_axis(due, first[None], axis=0)[0]
        paid = (2 * owed + self.scale) // (2 * self.scale)
        paid = np.where(no_loss, np.clip(paid, 0, np.maximum(total, 0)), paid)
        is_first = np.arange(len(due))[:, None] == first
        return np.where(is_first, paid, np.where(has_part, total - paid, 0))

    def _by_residue(self, total: Whole, due: Whole, has_part: Mask, no_loss: Mask) -> Whole:
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
        self, total: Whole, due: Whole, at_new_year: Whole, has_part: Mask, no_loss: Mask
    ) -> Whole:
        fen = self.rounding.unit.fen
        step = fen * self.scale
        units, tail = np.divmod(total, fen)
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
        paid: Whole = counts * fen + np.where(takes, tail, 0)
        return paid

    def _taker(self, due: Whole, has_part: Mask) -> Whole:
        if self.residue >= 0:
            return np.full(due.shape[1], self.residue)
        gains = has_part & (due > 0)
        taker: Whole = np.where(gains.any(axis=0), gains.argmax(axis=0), has_part.argmax(axis=0))
        return taker


def _moved(
    by: int, where: Mask, open_to: Mask, wish: Whole, counts: Whole, left: Whole
) -> tuple[Whole, Whole]:
    """Give or take one unit in the lines of `where`, from the party whose wish is largest; the first of equals."""
    # A line in which nobody has a part has nothing to move.
    where = where & open_to.any(axis=0)
    chosen = np.where(open_to, wish, LEAST).argmax(axis=0)
    change = (np.arange(len(counts))[:, None] == chosen) & where
    return counts + by * change, left - by * where


def _rounded(amount: Whole, step: int, method: RoundingMethod) -> Whole:
    if method is RoundingMethod.HALF_UP:
        return (2 * amount + step) // (2 * step)
    return -(-amount // step) if method is RoundingMethod.CEIL else amount // step
