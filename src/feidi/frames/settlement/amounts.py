# SPDX-License-Identifier: Apache-2.0
"""Amounts in columns: a figure of the agreement for each year, or a column of facts over a divisor."""

from fractions import Fraction
from math import lcm
from typing import NamedTuple, TypeAlias, assert_never

import numpy as np

from feidi.agreements.amounts import Amount, Escalating, FactAmount, Indexed, MeanBefore, Running, SumBefore
from feidi.agreements.unset import Unset
from feidi.errors import UnsetError
from feidi.frames.settlement.block import LIMIT, Block, Mask, Value
from feidi.frames.settlement.requirements import (
    MISSING,
    AmountNeed,
    BeforeNeed,
    RunningNeed,
    YearlyNeed,
    column_of,
)
from feidi.quantities.money import Money
from feidi.settlement.amount import amount_of

__all__ = ["FactColumn", "Figures", "Sum", "is_cut", "is_unknown", "scale_for", "scaled", "sum_of"]


class Figures(NamedTuple):
    """A figure of the agreement, by year; ``None`` where it has none."""

    by_year: dict[int, Fraction | None]


class FactColumn(NamedTuple):
    """A column of facts over a divisor."""

    name: str
    divisor: int


Sum: TypeAlias = Figures | FactColumn


def sum_of(amount: Amount, years: range) -> Sum:
    """Return where an amount stands in the columns; `years` are those of the receipts."""
    match amount:
        case Money() | Escalating() | Indexed() | Unset():
            return Figures({year: _figure(amount, year) for year in years})
        case FactAmount(fact=fact, yearly=yearly):
            return FactColumn(column_of(YearlyNeed(fact) if yearly else AmountNeed(fact)), 1)
        case Running(fact=fact):
            return FactColumn(column_of(RunningNeed(fact)), 1)
        case SumBefore(fact=fact, milestone=milestone, years=before):
            return FactColumn(column_of(BeforeNeed(fact, milestone, before)), 1)
        case MeanBefore(fact=fact, milestone=milestone, years=before):
            return FactColumn(column_of(BeforeNeed(fact, milestone, before)), before)
        case _:
            assert_never(amount)


def _figure(amount: Amount, year: int) -> Fraction | None:
    try:
        return amount_of(amount, None, year, "")
    except UnsetError:
        return None


def scale_for(amount: Sum) -> int:
    """Return the number by which an amount becomes a whole number of fen in every year."""
    if isinstance(amount, FactColumn):
        return amount.divisor
    return lcm(*(figure.denominator for figure in amount.by_year.values() if figure is not None))


def is_unknown(amount: Sum, block: Block) -> Mask | bool:
    """Whether an amount is not known for each row."""
    if isinstance(amount, FactColumn):
        return False if amount.name in block.known else block.column(amount.name) == MISSING
    if None not in amount.by_year.values():
        return False
    unknown: Mask = block.by_year({year: int(figure is None) for year, figure in amount.by_year.items()}) == 1
    return unknown


def is_cut(amount: Sum, scale: int, block: Block) -> Value:
    """Whether `scaled` cuts an amount off."""
    if block.wide:
        return False
    if isinstance(amount, FactColumn):
        column = block.column(amount.name)
        return (column != MISSING) & (np.abs(column) > LIMIT // (scale // amount.divisor))
    beyond = {
        year: int(figure is not None and abs(figure) * scale > LIMIT)
        for year, figure in amount.by_year.items()
    }
    return block.by_year(beyond) == 1


def scaled(amount: Sum, scale: int, block: Block) -> Value:
    """Return an amount times a scale; where it is not known, a number that means nothing.

    Among 64-bit numbers it is cut off where no sum can reach it.
    """
    if isinstance(amount, FactColumn):
        times = scale // amount.divisor
        column = block.column(amount.name)
        return column * times if block.wide else column.clip(-(LIMIT // times), LIMIT // times) * times
    figures = {year: 0 if figure is None else int(figure * scale) for year, figure in amount.by_year.items()}
    if not block.wide:
        figures = {year: max(-LIMIT, min(LIMIT, figure)) for year, figure in figures.items()}
    return block.by_year(figures)
