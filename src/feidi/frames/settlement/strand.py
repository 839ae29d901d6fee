# SPDX-License-Identifier: Apache-2.0
"""Money on its way through the terms, as columns."""

from collections.abc import Iterable, Sequence
from fractions import Fraction
from math import lcm
from typing import Final, NamedTuple

import narwhals as nw

from feidi.frames.settlement.cannot import require_room
from feidi.frames.settlement.sheet import END, FIRST

__all__ = [
    "DAYS",
    "Amount",
    "Days",
    "Out",
    "Strand",
    "amount_of",
    "at_scale",
    "merged",
    "moves",
    "sum_of_amounts",
]

DAYS: Final = 365 * 366
"""Parts of a year by days become whole numbers of its parts."""


class Days(NamedTuple):
    """The days that a strand covers: from the first up to and without the end."""

    first: nw.Expr
    end: nw.Expr


class Strand(NamedTuple):
    """A part of every moment's money: a column times `share`, of the moment's days only those in `days`.

    `prorated` says that the column is the money of all the moment's days, and the strand only its part by days;
    dividing it again then divides by the moment's days once, so that one factor makes everything whole. `cut` says
    that a limit has let through a part of such a strand, which no factor makes divisible by days again.
    """

    column: nw.Expr
    share: Fraction
    days: Days
    prorated: bool = False
    cut: bool = False


class Amount(NamedTuple):
    """A column of whole numbers of 1/`scale` fen."""

    column: nw.Expr
    scale: int


Out = dict[str, list[Amount]]
"""What each party is given, in columns that add up."""


def moves(strand: Strand) -> nw.Expr:
    """Say which rows have money in a strand."""
    money = strand.column != 0
    return money & (strand.days.end > strand.days.first) if strand.prorated else money


def amount_of(strand: Strand) -> Amount:
    """Give a strand's money."""
    column, scale = strand.column, strand.share.denominator
    require_room(scale * (DAYS if strand.prorated else 1), "the shares of the terms")
    if strand.share.numerator != 1:
        column = column * strand.share.numerator
    if not strand.prorated:
        return Amount(column, scale)
    length = nw.col(END) - nw.col(FIRST)
    parts = (
        nw.when(length == 365)
        .then(nw.lit(366, nw.Int64))
        .when(length == 366)
        .then(nw.lit(365, nw.Int64))
        .otherwise(nw.lit(DAYS, nw.Int64))
    )
    return Amount(column * ((strand.days.end - strand.days.first) * parts), scale * DAYS)


def at_scale(amount: Amount, scale: int) -> nw.Expr:
    """Give a column in whole numbers of a finer part of a fen."""
    times = scale // amount.scale
    return amount.column if times == 1 else amount.column * times


def sum_of_amounts(amounts: Sequence[Amount]) -> Amount:
    """Add up columns of several scales."""
    scale = lcm(*(amount.scale for amount in amounts))
    require_room(scale, "the shares of the terms")
    first, *others = (at_scale(amount, scale) for amount in amounts)
    for other in others:
        first = first + other
    return Amount(first, scale)


def merged(outs: Iterable[Out]) -> Out:
    """Put together what several clauses give to parties."""
    found: Out = {}
    for out in outs:
        for party, amounts in out.items():
            found.setdefault(party, []).extend(amounts)
    return found
