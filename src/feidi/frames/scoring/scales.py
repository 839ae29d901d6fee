# SPDX-License-Identifier: Apache-2.0
"""Scales calibrated on a whole column: in doubles at once, and exactly as soon as a doubt asks for it."""

from collections.abc import Callable, Sequence
from fractions import Fraction
from functools import cache
from typing import TypeAlias, final

import numpy as np
from attrs import evolve, frozen

from feidi.frames.scoring.filtered.bound import ULP, Bound
from feidi.frames.scoring.filtered.constant import Constant
from feidi.frames.scoring.filtered.number import Number, column
from feidi.frames.scoring.filtered.population import Population
from feidi.frames.scoring.filtered.sheet import Sheet
from feidi.frames.scoring.marks import changed, fixed_mark, over_base, sided, standardised
from feidi.frames.scoring.ranks import ranks_among
from feidi.indicators.indicator import Direction
from feidi.indicators.irrational import root
from feidi.indicators.scales.chain import FixedScale
from feidi.indicators.scales.population import (
    MinMax,
    Norm,
    Norms,
    Percentile,
    Rank,
    Scale,
    Then,
    ZScore,
    calibrated,
)
from feidi.indicators.scales.reference import Band, DifferenceFrom, RatioTo, Reference
from feidi.indicators.scales.spread import flat
from feidi.indicators.scales.standardised import Standardised
from feidi.indicators.scales.to_base import ToBase
from feidi.indicators.scales.unpublished import UnpublishedScale

__all__ = ["Calibrated", "calibrated_over"]

OfRows: TypeAlias = Callable[[Sequence[int], list[Fraction | None]], list[Fraction | None]]
"""Returns the exact marks of some rows, from their places and their exact values."""


@final
@frozen
class Calibrated:
    """A scale over a column.

    Parameters
    ----------
    mark
        The number of the marks.
    rewards
        Which values earn more.
    exactly
        Gives exact marks.
    """

    mark: Number
    rewards: Direction
    exactly: OfRows


def calibrated_over(scale: Scale, values: Population, direction: Direction, sheet: Sheet) -> Calibrated:
    """Calibrate a scale on a column."""
    match scale:
        case Rank() | Percentile():
            return _ranked(scale, values, direction, sheet)
        case MinMax():
            return _between(scale, values, direction)
        case Then():
            return _chained(scale, values, direction, sheet)
        case ZScore():
            return _z_score(scale, values, direction)
        case Norm(by=Norms.VECTOR | Norms.SUM):
            return _normed(scale, values)
        case RatioTo(reference=Reference.MEAN):
            base = _reference(values)
            turned = direction is Direction.LESS
            mark = over_base(values.number, base, scale.floor, scale.cap, turned=turned)
            return _by(mark, direction, lambda: calibrated(scale, [values.exact_mean], direction))
        case DifferenceFrom(reference=Reference.MEAN):
            base = _reference(values)
            mark = changed(values.number, base, turned=direction is Direction.LESS)
            return _by(mark, direction, lambda: calibrated(scale, [values.exact_mean], direction))
        case Band():
            base = _reference(values)
            if base.value <= 0:  # an exact scale says what is wrong
                return _exact(calibrated(scale, [values.exact_mean], direction), values.number)
            mark = sided(values.number, base, scale.band, turned=direction is Direction.LESS)
            return _by(mark, direction, lambda: calibrated(scale, [values.exact_mean], direction))
        case _:
            # The others are fixed, or look at the least and the largest value alone, which are known exactly.
            ends = () if isinstance(scale, FixedScale | UnpublishedScale) else values.extremes
            return _exact(calibrated(scale, list(ends), direction), values.number)


def _exact(scale: FixedScale, value: Number) -> Calibrated:
    return Calibrated(fixed_mark(scale, value), scale.rewards, _marks_of(scale))


def _between(scale: MinMax, values: Population, direction: Direction) -> Calibrated:
    posts = scale.calibrate(values.extremes, direction)
    # No value of the population lies beyond the posts, so nothing has to be cut off.
    line = fixed_mark(evolve(posts, floor=False, cap=False), values.number)
    mark = line.inside(float(posts.start), float(posts.end))
    return Calibrated(mark, posts.rewards, _marks_of(posts))


def _by(mark: Number, direction: Direction, scale: Callable[[], FixedScale]) -> Calibrated:
    rewards = Direction.LESS if direction is Direction.LESS else Direction.MORE
    return Calibrated(mark, rewards, _each(scale))


def _each(scale: Callable[[], FixedScale]) -> OfRows:
    once = cache(scale)

    def marks(rows: Sequence[int], values: list[Fraction | None]) -> list[Fraction | None]:
        return _marks_of(once())(rows, values)

    return marks


def _marks_of(scale: FixedScale) -> OfRows:
    return lambda _rows, values: [None if value is None else scale.mark(value) for value in values]


def _reference(values: Population) -> Constant:
    """Return the mean, which nothing can be measured against where it is 0."""
    mean = values.mean()
    if abs(mean.value) <= mean.bound.error:
        return Constant.of(Reference.MEAN.of([values.exact_mean], Direction.MORE))
    return mean


def _z_score(scale: ZScore, values: Population, direction: Direction) -> Calibrated:
    turned = direction is Direction.LESS
    low, high = values.extremes
    if low == high:
        raise flat("z-score")
    mark = standardised(values.number, values.mean(), values.deviation(scale.ddof), turned=turned)

    def fixed() -> FixedScale:
        squares = values.exact_squares(values.exact_mean) / (len(values.exact) - scale.ddof)
        return Standardised(mean=values.exact_mean, deviation=root(squares), turned=turned)

    return _by(mark, direction, fixed)


def _normed(scale: Norm, values: Population) -> Calibrated:
    base = values.length() if scale.by is Norms.VECTOR else values.total()

    def fixed() -> FixedScale:
        if scale.by is Norms.SUM:
            return calibrated(scale, [values.exact_total], Direction.MORE)
        length = root(values.exact_squares(Fraction(0)))
        if not length:
            raise flat("vector norm")
        return ToBase(base=length)

    if abs(base.value) <= base.bound.error:
        return _exact(fixed(), values.number)
    return _by(values.number / base, Direction.MORE, fixed)


def _ranked(scale: Rank | Percentile, values: Population, direction: Direction, sheet: Sheet) -> Calibrated:
    percentile, turned = isinstance(scale, Percentile), direction is Direction.LESS
    doubled, ranks = ranks_among(values, scale.ties, turned=turned)
    by = ranks if percentile else 1
    marks = np.full(len(values.values), np.nan)
    marks[values.rows] = doubled / (2.0 * by)
    name = sheet.add("ranks", marks)
    most = float(doubled.max()) / (2.0 * by)
    relative = 2 * ULP
    mark = column(name, Bound(0.5 / by, most, relative * most, relative, 0.5 / by), printed=False)

    def exactly(rows: Sequence[int], _values: list[Fraction | None]) -> list[Fraction | None]:
        places = np.searchsorted(values.rows, rows)
        found: list[Fraction | None] = []
        for row, place in zip(rows, places.tolist(), strict=True):
            here = place < len(values.rows) and values.rows[place] == row
            found.append(Fraction(int(doubled[place]), 2 * by) if here else None)
        return found

    return Calibrated(mark, Direction.LESS if turned else Direction.MORE, exactly)


def _chained(scale: Then, values: Population, direction: Direction, sheet: Sheet) -> Calibrated:
    first = calibrated_over(scale.first, values, direction, sheet)

    def exactly(rows: Sequence[int]) -> list[Fraction | None]:
        return first.exactly(rows, values.exactly(rows))

    between = sheet.population(first.mark, exactly, values.same)
    left = Direction.MORE if first.rewards is direction else _opposite(direction, first.rewards)
    second = calibrated_over(scale.then, between, left, sheet)
    return Calibrated(
        second.mark,
        _joined(first.rewards, second.rewards),
        lambda rows, numbers: second.exactly(rows, first.exactly(rows, numbers)),
    )


def _opposite(direction: Direction, rewards: Direction) -> Direction:
    return Direction.INTERVAL if Direction.INTERVAL in (direction, rewards) else Direction.LESS


def _joined(first: Direction, second: Direction) -> Direction:
    if Direction.INTERVAL in (first, second):
        return Direction.INTERVAL
    return Direction.MORE if first is second else Direction.LESS
