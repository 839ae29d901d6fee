# SPDX-License-Identifier: Apache-2.0
"""Weights derived from columns of marks, in doubles, with how far each may be off."""

from collections.abc import Callable, Sequence
from fractions import Fraction
from functools import reduce
from math import fsum, sqrt
from operator import add
from typing import TypeAlias, assert_never, final

import numpy as np

from feidi.frames.scoring.bound import ULP, Bound
from feidi.frames.scoring.columns import Floats
from feidi.frames.scoring.constant import Constant
from feidi.frames.scoring.sheet import in_threads
from feidi.frames.scoring.sums import blocks, shared_sums, squared, summed
from feidi.indicators.weights.ahp import Ahp
from feidi.indicators.weights.critic import Critic, Deviation
from feidi.indicators.weights.entropy import Entropy, EntropyBase
from feidi.indicators.weights.given import Equal, Stated
from feidi.indicators.weights.unpublished import UnpublishedWeights
from feidi.indicators.weights.weighting import Combined, Combining, Derived

__all__ = ["InDoubt", "Marks", "derived_weights"]

Marks: TypeAlias = Sequence[tuple[Floats, Bound]]
"""Columns of marks that have no gap, and how far the doubles of each may be off."""


@final
class InDoubt(Exception):  # noqa: N818 (it never leaves the package)
    """Doubles cannot say whether the weights are defined, or whether one is 0: exact numbers decide."""


def derived_weights(weighting: Derived, marks: Marks, costs: Sequence[bool]) -> list[Constant]:
    """Derive weights that add up to 1.

    Raises
    ------
    InDoubt
        If exact numbers have to decide.
    """
    match weighting:
        case Equal() | Stated() | Ahp() | UnpublishedWeights():
            # These only count the columns.
            columns = [[Fraction(0)] for _ in marks]
            return [Constant.of(weight) for weight in weighting.weights(columns, costs)]
        case Entropy():
            return _parts(_divergences(weighting, marks))
        case Deviation():
            return _parts([_deviation(values, bound.error) for values, bound in marks])
        case Critic():
            return _parts(_information(weighting, marks, costs))
        case Combined():
            return _combined(weighting, marks, costs)
        case _ as never:
            assert_never(never)


def _parts(sizes: Sequence[Constant]) -> list[Constant]:
    whole = reduce(add, sizes)
    if not all(size.value > 1.1 * size.bound.error for size in sizes):
        raise InDoubt
    return [size / whole for size in sizes]


def _deviation(values: Floats, error: float) -> Constant:
    # The divisor is the same for every column, so it does not matter which.
    total, lost = summed(values, error)
    middle = total / len(values)
    return _root(*squared(values, middle, error + lost / len(values) + ULP * float(np.abs(values).max())))


def _root(size: float, error: float) -> Constant:
    whole = Constant.about(size, error)
    return Constant.about(float(np.sqrt(size)), whole.bound.root().error)


def _divergences(entropy: Entropy, marks: Marks) -> list[Constant]:
    found: dict[int, Constant] = {}

    def task(place: int) -> Callable[[], None]:
        def work() -> None:
            found[place] = _divergence(entropy, *marks[place])

        return work

    in_threads([task(place) for place in range(len(marks))], len(marks[0][0]))
    return [found[place] for place in range(len(marks))]


def _divergence(entropy: Entropy, values: Floats, bound: Bound) -> Constant:
    """Give one minus the entropy of a column.

    With x the shares times their number, that is the mean of x ln x - x + 1 over ln n: no part is negative, so
    nothing cancels.
    """
    count, error = len(values), bound.error
    total, lost = summed(values, error)
    if count < 2 or total <= lost or (bound.low < 0 and float(values.min()) <= error):
        raise InDoubt
    mean = total / count
    sums: list[float] = []
    logs: list[float] = []
    with np.errstate(divide="ignore"):
        for part in blocks(count):
            shares = np.maximum(values[part], 0.0) / mean
            logarithms = np.log(shares)
            if shares.min() == 0.0:
                logarithms[shares == 0.0] = 0.0
            logs.append(float(np.abs(logarithms).sum()))
            logarithms *= shares
            logarithms -= shares
            sums.append(float((logarithms + 1.0).sum()))
    inside = fsum(sums)
    # The terms x ln x, taken by themselves, are no larger than this; a share is off by what its mark and the
    # mean are off, and the slope of x ln x - x + 1 is ln x.
    terms = inside + 2.0 * count
    shift = error / mean + lost / total
    off = 80 * ULP * (inside + terms + count) + 1.1 * shift * (fsum(logs) + terms)
    information = Constant.about(inside / count, off / count)
    if entropy.base is EntropyBase.ALTERNATIVES:
        return information / Constant.of(count).logarithm()
    # To base ten the entropy of an even column is not 1: what an even column would have is added.
    even = Constant.of(1) - Constant.of(count).logarithm() / Constant.of(10).logarithm()
    return information / Constant.of(10).logarithm() + even


def _information(critic: Critic, marks: Marks, costs: Sequence[bool]) -> list[Constant]:
    middles: list[float] = []
    errors: list[float] = []
    ranges: list[Constant] = []
    for values, bound in marks:
        low, high, error = float(values.min()), float(values.max()), bound.error
        if high - low <= 2 * error:
            raise InDoubt
        total, lost = summed(values, error)
        middles.append(total / len(values))
        errors.append(error + lost / len(values) + 2 * ULP * max(abs(low), abs(high)))
        ranges.append(Constant.about(high - low, 2 * error + ULP * (high - low)))
    shared = shared_sums([values for values, _ in marks], middles)
    lengths = [_length(shared[place, place], error, len(marks[0][0])) for place, error in enumerate(errors)]
    signs = [-1 if cost and critic.turn_costs else 1 for cost in costs]
    sizes: list[Constant] = []
    for one in range(len(marks)):
        conflict = Constant.of(0)
        for other in range(len(marks)):
            if other != one:
                product = _product(shared[one, other], lengths, errors, one, other, len(marks[0][0]))
                correlation = product / (lengths[one] * lengths[other])
                sign = Constant.of(signs[one] * signs[other])
                conflict = conflict + (Constant.of(1) - sign * correlation)
        sizes.append(lengths[one] / ranges[one] * conflict)
    return sizes


def _length(squares: float, error: float, count: int) -> Constant:
    lost = 80 * ULP * squares + 2.01 * error * sqrt(count * squares) + count * error * error
    return _root(squares, lost)


def _product(
    value: float, lengths: Sequence[Constant], errors: Sequence[float], one: int, other: int, count: int
) -> Constant:
    # By Cauchy and Schwarz, sums of absolute products are no larger than the product of the lengths.
    sizes = lengths[one].value, lengths[other].value
    lost = 80 * ULP * sizes[0] * sizes[1] + count * errors[one] * errors[other]
    lost += 1.01 * sqrt(count) * (errors[one] * sizes[1] + errors[other] * sizes[0])
    return Constant.about(value, lost)


def _combined(combined: Combined, marks: Marks, costs: Sequence[bool]) -> list[Constant]:
    rows = [(derived_weights(part, marks, costs), Constant.of(share)) for part, share in combined.parts]
    if combined.by is Combining.MEAN:
        return [reduce(add, [row[place] * share for row, share in rows]) for place in range(len(marks))]
    products = rows[0][0]
    for row, _ in rows[1:]:
        products = [product * weight for product, weight in zip(products, row, strict=True)]
    return _parts(products)
