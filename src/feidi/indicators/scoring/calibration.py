# SPDX-License-Identifier: Apache-2.0
"""Calibration: everything that depends on the other units is worked out once and fixed."""

from collections.abc import Sequence
from fractions import Fraction
from typing import assert_never

from attrs import evolve

from feidi.errors import UndefinedError, UnsetError
from feidi.expressions.outcome import Unknown
from feidi.indicators.indicator import Direction
from feidi.indicators.scales.chain import FixedScale
from feidi.indicators.scales.population import calibrated
from feidi.indicators.scales.spread import mean
from feidi.indicators.scoring.item import Item, Missing
from feidi.indicators.scoring.rows import Row
from feidi.indicators.weights.given import Given
from feidi.indicators.weights.weighting import Weighting

__all__ = ["complete_marks", "fixed_items", "fixed_scale", "is_cost", "weighted_items"]

Column = list[Fraction | None]


def is_cost(item: Item) -> bool:
    """Say whether less is better in the marks of a calibrated item, because its scale does not turn them."""
    rewards = fixed_scale(item).rewards
    return item.indicator.direction is Direction.LESS and rewards is not Direction.LESS


def fixed_scale(item: Item) -> FixedScale:
    """Give the scale of an item that has been calibrated.

    Raises
    ------
    UndefinedError
        If it still waits for a population.
    """
    if isinstance(item.scale, FixedScale):
        return item.scale
    raise UndefinedError(
        "the scale waits for a population",
        place=f"item {item.indicator.code}",
        remedy="calibrate the scheme first",
    )


def fixed_items(items: Sequence[Item], rows: Sequence[Row], missing: Missing) -> tuple[Item, ...]:
    """Fix the scale and the stand-in mark of every item on a population."""
    fixed: list[Item] = []
    for place, item in enumerate(items):
        amounts = [
            outcome.amount for row in rows if not isinstance(outcome := row.measured[place].outcome, Unknown)
        ]
        try:
            scale = calibrated(item.scale, amounts, item.indicator.direction)
        except (UndefinedError, UnsetError) as error:
            raise type(error)(
                error.message, place=f"item {item.indicator.code}, {error.place}", remedy=error.remedy
            ) from error
        rule = item.missing or missing
        marks = [mark for mark in map(scale.mark, amounts) if mark is not None]
        stand_in = item.stand_in
        if rule is Missing.AVERAGE and stand_in is None and marks:
            stand_in = mean(marks)
        fixed.append(evolve(item, scale=scale, missing=rule, stand_in=stand_in))
    return tuple(fixed)


def mark_of(item: Item, row: Row, place: int) -> Fraction | None:
    """Give the mark of a calibrated item with its rule for missing values, or ``None``."""
    outcome = row.measured[place].outcome
    mark = None if isinstance(outcome, Unknown) else fixed_scale(item).mark(outcome.amount)
    if mark is not None:
        return mark
    match item.missing:
        case Missing.AVERAGE:
            return item.stand_in
        case Missing.ZERO:
            return Fraction(0)
        case Missing.REFUSE | Missing.LEAVE_OUT | None:
            return None
        case _ as never:
            assert_never(never)


def complete_marks(items: Sequence[Item], rows: Sequence[Row]) -> list[tuple[Fraction, ...]]:
    """List the marks of all units that have every one of them."""
    complete: list[tuple[Fraction, ...]] = []
    for row in rows:
        marks = [mark_of(item, row, place) for place, item in enumerate(items)]
        whole = tuple(mark for mark in marks if mark is not None)
        if len(whole) == len(items):
            complete.append(whole)
    return complete


def weighted_items(
    items: tuple[Item, ...], rows: Sequence[Row], weighting: Weighting, full: Fraction
) -> tuple[Item, ...]:
    """Fix the weights of calibrated items; derived ones add up to `full`.

    Raises
    ------
    UndefinedError
        If no unit has all the marks that the weights are derived from.
    """
    if isinstance(weighting, Given):
        return items
    marks = complete_marks(items, rows)
    if not marks:
        raise UndefinedError(
            "no unit has every indicator",
            place="weighting",
            remedy="give the weights, or choose a rule for missing values",
        )
    columns = [[row[place] for row in marks] for place in range(len(items))]
    weights = weighting.weights(columns, [is_cost(item) for item in items])
    return tuple(evolve(item, weight=weight * full) for item, weight in zip(items, weights, strict=True))
