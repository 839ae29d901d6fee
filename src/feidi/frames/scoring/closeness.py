# SPDX-License-Identifier: Apache-2.0
"""TOPSIS over columns: the distances of every row from two units, and how exact their ratio is."""

from collections.abc import Callable, Sequence
from math import hypot, inf, sqrt
from typing import TypeAlias, final

import numpy as np
from attrs import frozen

from feidi.frames.scoring.filtered.block import Block, Value
from feidi.frames.scoring.filtered.bound import ULP, Bound
from feidi.frames.scoring.filtered.constant import Constant
from feidi.frames.scoring.filtered.number import NOTHING, Number, Predicate, choose, spread

__all__ = ["IdealPoints", "Marks", "closeness"]

Marks: TypeAlias = Sequence[tuple[Number, Constant, bool]]
"""Marks, their weights, and whether a missing one is left out."""


@final
@frozen
class IdealPoints:
    """The marks of the ideal unit and of its opposite, and whether weights are squared with the marks."""

    best: tuple[Constant, ...]
    worst: tuple[Constant, ...]
    inside: bool


def closeness(posts: IdealPoints, marks: Marks, whole: Constant) -> Number:
    """Compile the distance from the worst as a part of both distances."""
    factors = [weight if posts.inside else _root(weight) for _, weight, _ in marks]
    legs = [
        [
            _leg((mark - post) * factor, out)
            for (mark, _, out), factor, post in zip(marks, factors, ends, strict=True)
        ]
        for ends in (posts.worst, posts.best)
    ]
    # Rounding moves a distance by no more than the distance of what it moves, and the two distances together
    # are never less than that of the two posts.
    errors = [hypot(*(leg.bound.error for leg in side)) for side in legs]
    sizes = [hypot(*(leg.bound.size for leg in side)) for side in legs]
    errors = [error + (len(marks) + 3) * ULP * size for error, size in zip(errors, sizes, strict=True)]
    between = _between(posts, marks, factors) - sum(errors)
    error = 1.01 * (sum(errors) / between if between > 0 else inf) + 4 * ULP
    distances = [_once(_distance(side)) for side in legs]

    def near(at: Block) -> Value:
        from_worst, from_best = (distance(at) for distance in distances)
        both = from_worst + from_best
        return np.divide(from_worst, both, out=both)

    doubts = tuple(doubt for side in legs for leg in side for doubt in leg.doubts)
    number = spread(near, Bound(0.0, 1.0, error, inf), doubts)
    if between <= 0:
        number = _both_in_one(number, distances, sum(errors))
    return number * whole


def _leg(leg: Number, out: bool) -> Number:
    if not out:
        return leg
    return choose(Predicate(lambda at: at.is_missing(leg.compute(at))), NOTHING, leg)


def _root(weight: Constant) -> Constant:
    value = sqrt(weight.value)
    return Constant.about(value, weight.bound.root().error) if value else NOTHING


def _distance(legs: Sequence[Number]) -> Callable[[Block], Value]:
    return lambda at: at.length([(leg.root(at), leg.slope.value, leg.offset.value) for leg in legs])


def _once(distance: Callable[[Block], Value]) -> Callable[[Block], Value]:
    return lambda at: at.once(distance, distance)


def _between(posts: IdealPoints, marks: Marks, factors: Sequence[Constant]) -> float:
    ends = zip(posts.best, posts.worst, marks, factors, strict=True)
    return hypot(
        *((best.value - worst.value) * factor.value for best, worst, (_, _, out), factor in ends if not out)
    )


def _both_in_one(number: Number, distances: Sequence[Callable[[Block], Value]], error: float) -> Number:
    # A unit that is both posts at once has no closeness; whether it is, floats cannot say.
    def together(at: Block) -> Value:
        return distances[0](at) + distances[1](at)

    test = Predicate(lambda at: together(at) == 0.0, (lambda at: together(at) <= 2.0 * error,))
    return choose(test, None, number)
