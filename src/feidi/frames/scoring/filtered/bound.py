# SPDX-License-Identifier: Apache-2.0
"""How far a column of floats may lie from the exact numbers it stands for."""

from math import exp, inf, isnan, log, nextafter, sqrt
from typing import Final, final

from attrs import evolve, frozen

__all__ = ["ULP", "Bound"]

ULP: Final = 1.2e-16
"""A little above half the distance between neighbouring doubles around 1; the surplus pays for second orders."""


def _times(one: float, other: float) -> float:
    product = one * other
    return 0.0 if isnan(product) and 0.0 in (one, other) else product


@final
@frozen
class Bound:
    """The interval in which the numbers of a column lie, and how wrong its floats may be.

    Parameters
    ----------
    low, high
        No number lies below or above.
    error
        No float is further from its number.
    relative
        No float is further from its number than this part of it; infinite where nothing is known.
    away
        No number other than 0 is closer to 0 than this.
    """

    low: float
    high: float
    error: float
    relative: float
    away: float = 0.0

    @classmethod
    def about(cls, value: float, error: float) -> "Bound":
        """Bound one number that a float approximates."""
        error = _known(error, inf)
        relative = error / abs(value) * 1.0001 if value else inf if error else 0.0
        return cls(value - error, value + error, error, relative, max(abs(value) - error, 0.0))

    @property
    def size(self) -> float:
        """The largest absolute number."""
        return max(abs(self.low), abs(self.high))

    def within(self, low: float, high: float) -> "Bound":
        """Return the bound of the same column once its floats were seen to lie between two of them."""
        tight = evolve(self, low=max(self.low, low), high=min(self.high, high))
        return evolve(tight, error=min(self.error, _times(self.relative, tight.size)))

    def __add__(self, other: "Bound") -> "Bound":
        low, high = self.low + other.low, self.high + other.high
        one_sign = min(self.low, other.low) >= 0 or max(self.high, other.high) <= 0
        relative = max(self.relative, other.relative) + ULP if one_sign else inf
        return _made(low, high, self.error + other.error, relative)

    def __mul__(self, other: "Bound") -> "Bound":
        ends = [_times(one, two) for one in (self.low, self.high) for two in (other.low, other.high)]
        error = _times(self.error, other.size + other.error) + _times(other.error, self.size)
        away = 0.999 * self.away * other.away
        return _made(min(ends), max(ends), error, self.relative + other.relative + ULP, away)

    def __truediv__(self, other: "Bound") -> "Bound":
        relative = self.relative + 1.0001 * other.relative + ULP
        least = max(other.low, -other.high, other.away)
        away = 0.999 * self.away / other.size if 0 < other.size < inf else 0.0
        if least <= other.error:
            return Bound(-inf, inf, inf, relative, away)
        ends = [self.size / least, -self.size / least]
        if other.low > 0 or other.high < 0:
            ends = [one / two for one in (self.low, self.high) for two in (other.low, other.high)]
        error = (self.error + _times(max(map(abs, ends)), other.error)) / (least - other.error)
        return _made(min(ends), max(ends), error, relative, away)

    def reaching(self, other: "Bound") -> "Bound":
        """Return the bound of a column that takes each number from one of two."""
        return Bound(
            min(self.low, other.low),
            max(self.high, other.high),
            max(self.error, other.error),
            max(self.relative, other.relative),
            min(self.away, other.away),
        )

    def at_least(self, floor: "Bound") -> "Bound":
        """Return the bound of the larger of a column and a number."""
        joint = self.reaching(floor)
        low, high = max(self.low, floor.low), max(self.high, floor.high)
        return evolve(joint, low=low, high=high, relative=_of_size(joint, low, high), away=0.0)

    def at_most(self, cap: "Bound") -> "Bound":
        """Return the bound of the smaller of a column and a number."""
        joint = self.reaching(cap)
        low, high = min(self.low, cap.low), min(self.high, cap.high)
        return evolve(joint, low=low, high=high, relative=_of_size(joint, low, high), away=0.0)

    def root(self) -> "Bound":
        """Return the bound of the square roots of numbers that are not negative."""
        low, high = sqrt(max(self.low, 0.0)), sqrt(max(self.high, 0.0))
        least = low + sqrt(max(self.low - self.error, 0.0))
        error = min(sqrt(self.error), self.error / least if least else inf)
        return _made(low, high, error, self.relative)

    def logarithm(self) -> "Bound":
        """Return the bound of the natural logarithms of numbers above 0."""
        wide = 800.0
        low = log(self.low) if self.low > 0 else -wide
        high = log(self.high) if 0 < self.high < inf else wide
        error = min(1.01 * self.relative if self.relative < 0.01 else inf, _log_error(self))
        return _made(low, high, error + ULP * max(abs(low), abs(high)), inf)

    def exponential(self) -> "Bound":
        """Return the bound of e to the power of numbers."""
        low, high = (exp(min(end, 700.0)) for end in (self.low, self.high))
        return _made(low, high, inf, (1.01 * self.error if self.error < 0.01 else inf) + ULP)


def _known(number: float, otherwise: float) -> float:
    """Replace NaN by the conservative bound."""
    return otherwise if isnan(number) else number


def _log_error(bound: Bound) -> float:
    least = bound.low - bound.error
    return bound.error / least if least > 0 else inf


def _of_size(joint: Bound, low: float, high: float) -> float:
    least = max(low, -high)
    return min(joint.relative, joint.error / least * 1.0001 if least > 0 else inf)


def _made(low: float, high: float, error: float, relative: float, away: float = 0.0) -> Bound:
    # The result of one operation: its own rounding is half a unit of the last place of the largest number.
    low, high = nextafter(_known(low, -inf), -inf), nextafter(_known(high, inf), inf)
    error, relative = _known(error, inf), _known(relative, inf)
    size = max(abs(low), abs(high))
    return Bound(low, high, min(error + ULP * size, _times(relative, size)), relative, away)
