# SPDX-License-Identifier: Apache-2.0
"""Amounts in columns: a figure of the agreement for each year, or a column of whole numbers over a divisor."""

from fractions import Fraction
from math import lcm
from typing import NamedTuple

from feidi.agreements.amounts import Amount, Escalating, FactAmount, Indexed, MeanBefore, Running, SumBefore
from feidi.agreements.unset import Unset
from feidi.errors import UnsetError
from feidi.frames.settlement.cannot import LIMIT, require_room
from feidi.frames.settlement.needs import (
    MISSING,
    AmountNeed,
    BeforeNeed,
    Need,
    RunningNeed,
    YearlyNeed,
    column_of,
)
from feidi.frames.settlement.sheet import Columns
from feidi.frames.settlement.values import Value, larger, smaller
from feidi.quantities.money import Money
from feidi.settlement.amount import amount_of

__all__ = ["Given", "Held", "Sum", "scale_for", "scaled", "sum_of"]


class Given(NamedTuple):
    """A figure of the agreement, by year; ``None`` where it has none."""

    by_year: dict[int, Fraction | None]


class Held(NamedTuple):
    """A column over a divisor."""

    name: str
    divisor: int


Sum = Given | Held


def sum_of(amount: Amount, years: range) -> Sum:
    """Say where an amount stands in the columns; `years` are those of the receipts."""
    match amount:
        case Money() | Escalating() | Indexed() | Unset():
            return Given({year: _figure(amount, year) for year in years})
        case MeanBefore(years=divisor):
            return Held(column_of(_need_of(amount)), divisor)
        case _:
            return Held(column_of(_need_of(amount)), 1)


def _need_of(amount: FactAmount | Running | SumBefore | MeanBefore) -> Need:
    match amount:
        case FactAmount(fact=fact, yearly=yearly):
            return YearlyNeed(fact) if yearly else AmountNeed(fact)
        case Running(fact=fact):
            return RunningNeed(fact)
        case _:
            return BeforeNeed(amount.fact, amount.milestone, amount.years)


def _figure(amount: Amount, year: int) -> Fraction | None:
    try:
        return amount_of(amount, None, year, "")
    except UnsetError:
        return None


def scale_for(amount: Sum) -> int:
    """Give the number by which an amount becomes a whole number of fen in every year."""
    if isinstance(amount, Held):
        return amount.divisor
    return lcm(*(figure.denominator for figure in amount.by_year.values() if figure is not None))


def scaled(amount: Sum, scale: int, rows: Columns, room: int = 1) -> tuple[Value, Value]:
    """Give an amount times a scale, and whether it is not known.

    It is cut off where no sum can reach it, so that even `room` times it stays whole.
    """
    require_room(scale * room, "a limit of the terms")
    if isinstance(amount, Held):
        times = scale // amount.divisor
        most = LIMIT // (times * room)
        column = rows.column(amount.name)
        return smaller(larger(column, -most), most) * times, column == MISSING
    most = LIMIT // room
    values = {
        year: MISSING if figure is None else max(min(int(figure * scale), most), -most)
        for year, figure in amount.by_year.items()
    }
    known = rows.by_year(values)
    return known, known == MISSING
