# SPDX-License-Identifier: Apache-2.0
"""Money on its way through the terms, as columns, and the context in which every term is evaluated."""

from collections.abc import Iterable, Sequence
from fractions import Fraction
from functools import reduce
from math import lcm
from operator import add
from typing import NamedTuple

from feidi.agreements.sharing import PartYear
from feidi.frames.settlement.block import DAYS_SCALE, Block, Days, Value
from feidi.frames.settlement.refusals import Refusals

__all__ = [
    "Amount",
    "Context",
    "MoneyColumn",
    "Parts",
    "amount_of",
    "at_scale",
    "has_money",
    "merged",
    "scale_of",
    "sum_of_amounts",
]


class Context(NamedTuple):
    """What every term needs: the rows, the reasons to refuse some, the years of all receipts, the conventions."""

    block: Block
    refusals: Refusals
    years: range
    convention: PartYear | None
    part_years: tuple[int, ...] = ()
    """Years of which the term covers a part, and in which yearly limits and floors do not count in full."""


class MoneyColumn(NamedTuple):
    """A part of every row's money: a column times `share`, of the row's days only those in `days`.

    `prorated` says that the column is the money of all the row's days, and this only its part by days; dividing it
    again then divides by the row's days once, so that one factor makes everything whole. `cut` says that a limit has
    let through a part of such a column, which no factor makes divisible by days again.
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


Parts = dict[str, list[MoneyColumn | Amount]]
"""What each party is given, in columns that add up; one is computed only if its party is asked for."""


def has_money(money: MoneyColumn) -> Value:
    """Whether each row has money in a column."""
    some = money.column != 0
    return some & (money.days.end > money.days.first) if money.prorated else some


def amount_of(money: MoneyColumn, block: Block) -> Amount:
    """Return the money of a column in whole numbers."""
    column, scale = money.column, scale_of(money)
    if money.share.numerator != 1:
        column = column * money.share.numerator
    if not money.prorated:
        return Amount(column, scale)
    return Amount(column * ((money.days.end - money.days.first) * block.parts_of_a_day), scale)


def at_scale(amount: Amount, scale: int) -> Value:
    """Return a column in whole numbers of a finer part of a fen."""
    times = scale // amount.scale
    return amount.column if times == 1 else amount.column * times


def scale_of(part: MoneyColumn | Amount) -> int:
    """Return the number by which a part becomes whole numbers of fen."""
    if isinstance(part, Amount):
        return part.scale
    return part.share.denominator * (DAYS_SCALE if part.prorated else 1)


def sum_of_amounts(parts: Sequence[MoneyColumn | Amount], block: Block) -> Amount:
    """Add up columns of several scales."""
    scale = lcm(*map(scale_of, parts))
    amounts = (part if isinstance(part, Amount) else amount_of(part, block) for part in parts)
    return Amount(reduce(add, (at_scale(amount, scale) for amount in amounts)), scale)


def merged(outs: Iterable[Parts]) -> Parts:
    """Put together what several terms give to parties."""
    found: Parts = {}
    for out in outs:
        for party, amounts in out.items():
            found.setdefault(party, []).extend(amounts)
    return found
