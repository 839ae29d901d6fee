# SPDX-License-Identifier: Apache-2.0
"""Arithmetic and logic over answers: unknown where an operand is, and Kleene's three values for conditions."""

from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from itertools import pairwise
from typing import Final, cast

from feidi.dates.period import Period
from feidi.expressions.functions import Function
from feidi.expressions.nodes import Relation
from feidi.expressions.outcome import Answer, Cause, Range, Reason, Unknown
from feidi.expressions.text import expression_text
from feidi.expressions.tree import Expression
from feidi.quantities.rounding import ceil, floor, half_up

__all__ = [
    "ARITHMETIC",
    "OVER",
    "ROUNDING",
    "applied",
    "bracketed",
    "clipped",
    "compared",
    "compounded",
    "counted",
    "joined",
    "total",
    "undefined",
]

MOST_BITS: Final = 20_000
"""A value with more digits comes of an attack or a slip: powers of powers, or compounding over centuries."""

ARITHMETIC: Final[dict[str, Callable[..., Fraction]]] = {
    "+": lambda left, right: left + right,
    "-": lambda left, right: left - right,
    "*": lambda left, right: left * right,
    "/": lambda left, right: left / right,
}
ROUNDING: Final[dict[str, Callable[[Fraction], int]]] = {"half_up": half_up, "up": ceil, "down": floor}


def total(*values: Fraction) -> Fraction:
    """Return the sum."""
    return sum(values, Fraction(0))


def _mean(*values: Fraction) -> Fraction:
    return sum(values, Fraction(0)) / len(values)


def _least(*values: Fraction) -> Fraction:
    return min(values)


def _most(*values: Fraction) -> Fraction:
    return max(values)


def clipped(value: Fraction, low: Fraction, high: Fraction) -> Fraction:
    """Return a value bounded below and above."""
    return max(low, min(value, high))


def compounded(start: Fraction, *rates: Fraction) -> Fraction:
    """Compound a start by rates."""
    for rate in rates:
        start *= 1 + rate
    return start


OVER: Final[dict[Function, Callable[..., Fraction]]] = {
    Function.SUM: total,
    Function.MEAN: _mean,
    Function.LEAST: _least,
    Function.MOST: _most,
}


def applied(function: Callable[..., Fraction], *values: Answer) -> Answer:
    """Apply a function to numbers; unknown where one of them is."""
    reasons = [reason for value in values if isinstance(value, Unknown) for reason in value.reasons]
    if reasons:
        return Unknown(reasons)
    if any(isinstance(value, Range) for value in values):
        return Unknown.because(Cause.UNDECIDED, "a range")
    found = function(*values)
    if found.numerator.bit_length() + found.denominator.bit_length() > MOST_BITS:
        return Unknown.because(Cause.TOO_LONG, "a number")
    return found


def undefined(cause: Cause, expression: Expression, period: Period, *others: Answer) -> Unknown:
    """Return unknown for a cause, beside what else is unknown."""
    reasons = [reason for other in others if isinstance(other, Unknown) for reason in other.reasons]
    return Unknown([*reasons, Reason(cause, expression_text(expression), period)])


def joined(is_or: bool, values: Iterator[Answer]) -> bool | Unknown:
    """Join conditions by Kleene's logic."""
    reasons: list[Reason] = []
    for value in values:
        if isinstance(value, Unknown):
            reasons += value.reasons
        elif value is is_or:
            return is_or
    return Unknown(reasons) if reasons else not is_or


def counted(values: Sequence[Answer]) -> Answer:
    """Return how many conditions hold; unknown where one is."""
    reasons = [reason for value in values if isinstance(value, Unknown) for reason in value.reasons]
    return Unknown(reasons) if reasons else Fraction(sum(value is True for value in values))


def compared(sign: Relation, left: Answer, right: Answer, expression: Expression) -> bool | Unknown:
    """Compare two values; a range decides where all that it may be agree."""
    reasons = [reason for value in (left, right) if isinstance(value, Unknown) for reason in value.reasons]
    if reasons:
        return Unknown(reasons)
    if sign in (">=", "<"):
        held = _at_least(left, right)
    elif sign in ("<=", ">"):
        held = _at_least(right, left)
    else:
        held = _equal(left, right)
    if held is None:
        return Unknown.because(Cause.UNDECIDED, expression_text(expression))
    return held if sign in (">=", "<=", "=") else not held


def _at_least(left: Answer, right: Answer) -> bool | None:
    (low, high), (least, most) = _bounds(left), _bounds(right)
    return True if low >= most else None if high >= least else False


def _equal(left: Answer, right: Answer) -> bool | None:
    (low, high), (least, most) = _bounds(left), _bounds(right)
    if high < least or low > most:
        return False
    return True if low == high == least == most else None


def _bounds(value: Answer) -> tuple[Fraction, Fraction]:
    # Days compare as numbers do; what is checked never mixes the two.
    number = cast("Fraction", value)
    return (value.low, value.high) if isinstance(value, Range) else (number, number)


def bracketed(
    number: Fraction,
    edges: Sequence[Fraction],
    rates: Sequence[Fraction],
    below: Fraction,
    included: Sequence[bool] | None,
) -> Fraction | None:
    """Apply rates to a number by brackets.

    Parameters
    ----------
    number
        The number.
    edges, rates
        The lower edge of each bracket and its rate.
    below
        The rate below the first edge.
    included
        For each bracket whether it begins with its edge: the whole number then takes the rate of its bracket. ``None``
        for marginal rates, by which each part of the number takes its own.

    Returns
    -------
    Fraction or None
        ``None`` if the edges do not increase.
    """
    if any(after <= before for before, after in pairwise(edges)):
        return None
    if included is not None:
        begun = [
            rate
            for edge, rate, is_included in zip(edges, rates, included, strict=True)
            if number > edge or (is_included and number == edge)
        ]
        return number * (begun[-1] if begun else below)
    found = below * min(number, edges[0])
    for edge, top, rate in zip(edges, [*edges[1:], None], rates, strict=True):
        found += rate * max((number if top is None else min(number, top)) - edge, Fraction(0))
    return found
