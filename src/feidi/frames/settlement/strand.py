# SPDX-License-Identifier: Apache-2.0
"""Money on its way through the terms, as columns."""

from collections.abc import Iterable, Sequence
from fractions import Fraction
from functools import reduce
from math import lcm
from operator import add
from typing import NamedTuple

from feidi.frames.settlement.cannot import require_room
from feidi.frames.settlement.sheet import DAYS, Days, Sheet
from feidi.frames.settlement.values import Value

__all__ = [
    "Amount",
    "Out",
    "Strand",
    "amount_of",
    "at_scale",
    "merged",
    "moves",
    "scale_of",
    "sum_of_amounts",
]


class Strand(NamedTuple):
    """A part of every moment's money: a column times `share`, of the moment's days only those in `days`.

    `prorated` says that the column is the money of all the moment's days, and the strand only its part by days;
    dividing it again then divides by the moment's days once, so that one factor makes everything whole. `cut` says
    that a limit has let through a part of such a strand, which no factor makes divisible by days again.
    """

    column: Value
    share: Fraction
    days: Days
    prorated: bool = False
    cut: bool = False


class Amount(NamedTuple):
    """A column of whole numbers of 1/`scale` fen."""

    column: Value
    scale: int


Out = dict[str, list[Strand | Amount]]
"""What each party is given, in columns that add up; a strand is computed only if its party is asked for."""


def moves(strand: Strand) -> Value:
    """Say which rows have money in a strand."""
    money = strand.column != 0
    return money & (strand.days.end > strand.days.first) if strand.prorated else money


def amount_of(strand: Strand, rows: Sheet) -> Amount:
    """Give a strand's money."""
    column, scale = strand.column, scale_of(strand)
    if strand.share.numerator != 1:
        column = column * strand.share.numerator
    if not strand.prorated:
        return Amount(column, scale)
    return Amount(column * ((strand.days.end - strand.days.first) * rows.parts_of_a_day()), scale)


def at_scale(amount: Amount, scale: int) -> Value:
    """Give a column in whole numbers of a finer part of a fen."""
    times = scale // amount.scale
    return amount.column if times == 1 else amount.column * times


def scale_of(part: Strand | Amount) -> int:
    """Give the number by which a part becomes whole numbers of fen."""
    if isinstance(part, Amount):
        return part.scale
    scale = part.share.denominator * (DAYS if part.prorated else 1)
    require_room(scale, "the shares of the terms")
    return scale


def sum_of_amounts(parts: Sequence[Strand | Amount], rows: Sheet) -> Amount:
    """Add up columns of several scales."""
    scale = lcm(*map(scale_of, parts))
    require_room(scale, "the shares of the terms")
    amounts = (part if isinstance(part, Amount) else amount_of(part, rows) for part in parts)
    columns = [at_scale(amount, scale) for amount in amounts]
    return Amount(reduce(add, columns), scale)


def merged(outs: Iterable[Out]) -> Out:
    """Put together what several clauses give to parties."""
    found: Out = {}
    for out in outs:
        for party, amounts in out.items():
            found.setdefault(party, []).extend(amounts)
    return found
