# SPDX-License-Identifier: Apache-2.0
"""From exact parts to money: rounded once, with what rounding leaves carried to the next sum of the account.

Rounding every line by itself would add up: half a fen too much a year breaks a lifetime cap by a fen in the
second year. So each party's payments follow what is due to it in all. For two parties that is the rounding of the
cumulative sum: payments never stray from it by a whole unit, and where it is whole they equal it. Among three and
more a party may in rare cases wait for a unit until its next line; nobody is paid a whole unit too much.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from feidi.agreements.revenue import RevenueKind
from feidi.quantities.rounding import Rounding, RoundingMethod
from feidi.settlement.flow.run import Number

__all__ = ["Due", "Ledger", "pay_out", "pay_together"]


class Ledger:
    """What one unit's parties are still owed (or have been overpaid) by rounding, now and at new year.

    Not a noun: it lives inside one call of `settle`. Amounts are fen times the scale of the tree.
    """

    __slots__ = ("carried", "new_year", "scale")
    carried: dict[str, Number]
    new_year: dict[str, Number]
    scale: int

    def __init__(self, scale: int, carried: Mapping[str, Number]) -> None:
        self.scale = scale
        self.carried = dict(carried)
        self.new_year = {}

    def enter_year(self) -> None:
        """Begin a fiscal year."""
        self.new_year = self.carried.copy()

    def due(self, exact: Mapping[str, Number], rounding: Rounding) -> dict[str, Number]:
        """Give what is due in all to each party that has a part, in the declared order."""
        carried, residue_to = self.carried, rounding.residue_to
        if not carried:
            return {
                party: exact[party]
                for party in rounding.order
                if party in exact and (exact[party] or party == residue_to)
            }
        return {
            party: exact.get(party, 0) + carried.get(party, 0)
            for party in rounding.order
            if exact.get(party) or party in carried or party == residue_to
        }

    def book(self, due: Mapping[str, Number], paid: Mapping[str, int]) -> None:
        """Keep what rounding left of what was due."""
        self.carried = {
            party: owed - paid[party] * self.scale
            for party, owed in due.items()
            if owed != paid[party] * self.scale
        }


def pay_out(total: int, exact: Mapping[str, Number], ledger: Ledger, rounding: Rounding) -> dict[str, int]:
    """Turn the exact parts of one line into whole fen that add up to it.

    Parameters
    ----------
    total
        The sum of the line. [fen]
    exact
        What is due to each party of it. [fen times scale]
    ledger
        What earlier lines of the unit left; it is brought up to date.
    rounding
        The instruction; its order names every party.

    Notes
    -----
    Laws: payments add up to `total`; a positive line has no negative payment. For two parties a party has
    been paid less than a unit more or less than what is due to it, in all and in the year.
    """
    if rounding.residue_to and rounding.residue_to not in exact:
        exact = {**exact, rounding.residue_to: 0}
    due = ledger.due(exact, rounding)
    if not ledger.carried and rounding.unit.fen == 1 and _is_whole(exact, ledger.scale):
        return {party: int(exact[party]) // ledger.scale for party in due}
    no_loss = total >= 0 and min(exact.values(), default=0) >= 0
    if rounding.method is not RoundingMethod.LARGEST_REMAINDER:
        paid = _by_residue(total, due, ledger.scale, rounding, no_loss)
    elif len(due) == 2 and rounding.unit.fen == 1:
        paid = _between_two(total, due, ledger.scale, no_loss)
    else:
        paid = _by_remainder(total, due, ledger, rounding, no_loss)
    ledger.book(due, paid)
    return paid


class Due(NamedTuple):
    """A line before rounding: which it is, how much came in [fen], and each party's part of it [fen times scale]."""

    year: int
    unit: str
    kind: RevenueKind
    total: int
    exact: Mapping[str, Number]
    reasons: tuple[str, ...]


def pay_together(lines: Sequence[Due], ledger: Ledger, rounding: Rounding) -> list[dict[str, int]]:
    """Round the parties' sums over several lines; return what each line pays.

    Each line is paid to the fen, largest remainders first, and the line of the largest total, the first of equals,
    takes the differences, which add up to nothing over the parties.
    """
    sums: dict[str, Number] = {}
    for line in lines:
        for party, amount in line.exact.items():
            sums[party] = sums.get(party, 0) + amount
    to_fen = Rounding(order=rounding.order)
    paid = [pay_out(line.total, line.exact, Ledger(ledger.scale, {}), to_fen) for line in lines]
    target = pay_out(sum(line.total for line in lines), sums, ledger, rounding)
    largest = paid[max(range(len(lines)), key=lambda at: abs(lines[at].total))]
    for party, fen in target.items():
        difference = fen - sum(line.get(party, 0) for line in paid)
        if difference:
            largest[party] = largest.get(party, 0) + difference
    return paid


def _is_whole(exact: Mapping[str, Number], scale: int) -> bool:
    return not any(amount % scale for amount in exact.values())


def _between_two(total: int, due: Mapping[str, Number], step: int, no_loss: bool) -> dict[str, int]:
    """Do what `_by_remainder` comes to for two parties: the first one's sum to the nearest, halves up."""
    (first, owed), (second, _) = due.items()
    paid = int((2 * owed + step) // (2 * step))
    if no_loss:
        paid = min(max(paid, 0), total)
    return {first: paid, second: total - paid}


def _by_remainder(
    total: int, due: Mapping[str, Number], ledger: Ledger, rounding: Rounding, no_loss: bool
) -> dict[str, int]:
    unit = rounding.unit.fen
    step = unit * ledger.scale
    units, tail = divmod(total, unit)
    taker = _taker(due, rounding) if tail else ""
    wanted: dict[str, Number] = {}
    counts: dict[str, int] = {}
    most: dict[str, int] = {}
    for party, owed in due.items():
        in_all = owed - tail * ledger.scale if party == taker else owed
        in_year = in_all - ledger.new_year.get(party, 0)
        wanted[party] = in_all
        counts[party] = int(max(in_all // step, in_year // step))
        most[party] = int(min(-(-in_all // step), -(-in_year // step)))
        if no_loss:
            counts[party] = max(counts[party], 0)
    _settle_units(units, counts, most, wanted, step, no_loss)
    return {party: count * unit + (tail if party == taker else 0) for party, count in counts.items()}


def _settle_units(
    units: int,
    counts: dict[str, int],
    most: Mapping[str, int],
    wanted: Mapping[str, Number],
    step: int,
    no_loss: bool,
) -> None:
    left = units - sum(counts.values())
    while left > 0:
        # First those that may still have a unit; max() takes the first in the declared order among equals.
        open_to = [party for party in counts if counts[party] < most[party]] or list(counts)
        counts[max(open_to, key=lambda party: wanted[party] - counts[party] * step)] += 1
        left -= 1
    while left < 0:
        open_to = [party for party in counts if counts[party] > 0 or not no_loss]
        counts[max(open_to, key=lambda party: counts[party] * step - wanted[party])] -= 1
        left += 1


def _taker(due: Mapping[str, Number], rounding: Rounding) -> str:
    with_part = (party for party, owed in due.items() if owed > 0)
    return rounding.residue_to or next(with_part, next(iter(due)))


def _by_residue(
    total: int, due: Mapping[str, Number], scale: int, rounding: Rounding, no_loss: bool
) -> dict[str, int]:
    unit = rounding.unit.fen
    paid: dict[str, int] = {}
    left = total
    for party, owed in due.items():
        if party != rounding.residue_to:
            fen = _round(owed, unit * scale, rounding.method) * unit
            paid[party] = min(max(fen, 0), left) if no_loss else fen
            left -= paid[party]
    paid[rounding.residue_to] = left
    return paid


def _round(amount: Number, step: int, method: RoundingMethod) -> int:
    # Toward the same side above and below zero, so that a refund undoes its payment exactly.
    if method is RoundingMethod.HALF_UP:
        return int((2 * amount + step) // (2 * step))
    return int(-(-amount // step) if method is RoundingMethod.CEIL else amount // step)
