# SPDX-License-Identifier: Apache-2.0
"""Fixed scales over columns: the number of a value becomes that of its mark."""

from fractions import Fraction
from typing import Final, assert_never

from attrs import evolve

from feidi.frames.scoring.filtered.constant import Constant
from feidi.frames.scoring.filtered.number import NOTHING, ONE, Number, Predicate, choose, kept
from feidi.frames.scoring.formula import beyond_columns, without_zeros
from feidi.indicators.scales.chain import Chain, FixedScale, Logarithm
from feidi.indicators.scales.goalposts import Goalposts
from feidi.indicators.scales.interval import AboveBelow, IntervalBest
from feidi.indicators.scales.ranked import Ranked
from feidi.indicators.scales.standardised import Standardised
from feidi.indicators.scales.steps import Increments, Steps
from feidi.indicators.scales.to_base import Change, ToBase

__all__ = ["changed", "fixed_mark", "over_base", "sided", "standardised"]

MOST: Final = 500
"""So many distinct values can be compared with one by one."""


def fixed_mark(scale: FixedScale, value: Number) -> Number:
    """Compile a scale whose figures are all exact."""
    match scale:
        case ToBase():
            return over_base(value, _of(scale.base), scale.floor, scale.cap, turned=scale.turned)
        case Change():
            return changed(value, _of(scale.base), turned=scale.turned)
        case Goalposts():
            return _between_posts(scale, value)
        case Standardised():
            return standardised(value, _of(scale.mean), _of(scale.deviation), turned=scale.turned)
        case Ranked():
            return _ranked(scale, value)
        case Steps():
            return _stepped(scale, value)
        case Increments():
            return _incremented(scale, value)
        case IntervalBest():
            return _in_interval(scale, value)
        case AboveBelow():
            return sided(value, _of(scale.base), scale.band, turned=scale.turned)
        case Logarithm():
            positive = choose(value.reaches(NOTHING, above=True), value, None)
            return positive.logarithm() / Constant.of(scale.base).logarithm()
        case Chain():
            return fixed_mark(scale.then, fixed_mark(scale.first, value).shared())
        case _ as never:
            assert_never(never)


def _of(number: Fraction) -> Constant:
    return Constant.of(number)


def over_base(
    value: Number, base: Constant, floor: Fraction | None, cap: Fraction | None, *, turned: bool
) -> Number:
    """Divide by a base, or a base by the values, within the least and the most mark."""
    mark = without_zeros(value).under(base) if turned else value / base
    if floor is not None:
        mark = mark.at_least(_of(floor))
    return mark if cap is None else mark.at_most(_of(cap))


def changed(value: Number, base: Constant, *, turned: bool) -> Number:
    """Return the distance from a base as a part of it."""
    return value / -base + ONE if turned else value / base - ONE


def standardised(value: Number, mean: Constant, deviation: Constant, *, turned: bool) -> Number:
    """Return the distance from a mean in deviations."""
    return (value - mean) / (-deviation if turned else deviation)


def sided(value: Number, base: Constant, band: Fraction, *, turned: bool) -> Number:
    """Return 1 above a band around a base, -1 below it and 0 inside."""
    above = value.reaches(base * _of(1 + band), above=True)
    reached = value.reaches(base * _of(1 - band))
    plus, minus = _of(Fraction(-1 if turned else 1)), _of(Fraction(1 if turned else -1))
    inside = choose(reached, NOTHING, minus)
    return kept(value, choose(above, plus, inside))


def _between_posts(scale: Goalposts, value: Number) -> Number:
    way = (value - _of(scale.low)) / _of(scale.high - scale.low)
    way = way.at_least(NOTHING) if scale.floor else way
    way = way.at_most(ONE) if scale.cap else way
    return way * _of(scale.end - scale.start) + _of(scale.start)


def _stepped(scale: Steps, value: Number) -> Number:
    mark: Number | Constant = _of(scale.below)
    for start, step in scale.cuts:
        mark = choose(value.reaches(_of(start), above=scale.above), _of(step), mark).shared()
    return kept(value, mark)


def _incremented(scale: Increments, value: Number) -> Number:
    steps = (value - _of(scale.base)) / _of(scale.base * scale.step)
    steps = steps.floored() if scale.whole else steps
    return (steps * _of(scale.per_step) + _of(scale.at_base)).at_most(_of(scale.cap))


def _in_interval(scale: IntervalBest, value: Number) -> Number:
    rising = (value - _of(scale.least)) / _of(scale.low - scale.least)
    falling = (value - _of(scale.most)) / _of(scale.high - scale.most)
    # The three lines meet: a float on the wrong side of a post is off by no more than it is anyway.
    upper = choose(_surely(value.reaches(_of(scale.high))), falling.at_least(NOTHING), ONE)
    return kept(value, choose(_surely(value.reaches(_of(scale.low))), upper, rising.at_least(NOTHING)))


def _surely(test: Predicate) -> Predicate:
    return evolve(test, doubts=())


def _ranked(scale: Ranked, value: Number) -> Number:
    """Compile a rank among values that were fixed before: one step at each of them, and one above it.

    Raises
    ------
    InvariantError
        If there are very many of them.
    """
    posts = sorted(set(scale.among))
    if len(posts) > MOST:
        raise beyond_columns(
            f"a rank among {len(posts)} fixed values",
            "scale.among",
            "leave the scale to be calibrated on the frame itself",
        )
    mark: Number | Constant = Constant.of(scale.mark(posts[0] - 1))
    for post, following in zip(posts, (*posts[1:], posts[-1] + 2), strict=True):
        mark = choose(value.reaches(Constant.of(post)), Constant.of(scale.mark(post)), mark)
        beyond = Constant.of(scale.mark((post + following) / 2))
        mark = choose(value.reaches(Constant.of(post), above=True), beyond, mark).shared()
    return kept(value, mark)
