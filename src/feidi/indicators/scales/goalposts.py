# SPDX-License-Identifier: Apache-2.0
"""A straight line between two posts."""

from fractions import Fraction
from typing import final

from feidi._fields.frozen import field, frozen
from feidi.errors import InvariantError
from feidi.indicators.indicator import Direction
from feidi.labels import Lang
from feidi.quantities.exact import exact_of, plain

__all__ = ["Goalposts"]


@final
@frozen(kw_only=True)
class Goalposts:
    """A straight line from one post to another, with the marks beyond them cut off or not.

    Parameters
    ----------
    low, high
        The values where the line starts and where it ends, in the unit of the indicator. Where less is
        better the line starts at the larger value.
    start, end
        The marks at the two; 0 and 1 unless the method says otherwise, as 0.2 and 1.
    floor, cap
        Whether the mark goes no lower than `start` and no higher than `end`.

    Examples
    --------
    >>> Goalposts(low=0, high=10).mark(Fraction(11))
    Fraction(1, 1)
    >>> Goalposts(low=5, high=15, start="0.2").mark(Fraction(10))
    Fraction(3, 5)
    """

    low: Fraction = field(converter=exact_of)
    high: Fraction = field(converter=exact_of)
    start: Fraction = field(default=Fraction(0), converter=exact_of)
    end: Fraction = field(default=Fraction(1), converter=exact_of)
    floor: bool = True
    cap: bool = True

    def __attrs_post_init__(self) -> None:
        if self.low == self.high or self.start >= self.end:
            raise InvariantError(
                "the posts stand apart and the marks rise from the first to the second",
                place="scale.posts",
                value=f"{plain(self.low)} to {plain(self.high)}",
                remedy="give two different posts, and the larger mark at the better one",
            )

    @property
    def rewards(self) -> Direction:
        """Which values earn more."""
        return Direction.MORE if self.low < self.high else Direction.LESS

    def mark(self, value: Fraction) -> Fraction:
        """Return the mark; full is 1.

        Examples
        --------
        >>> Goalposts(low=0, high=10).mark(Fraction(4))
        Fraction(2, 5)
        """
        way = (value - self.low) / (self.high - self.low)
        way = max(way, Fraction(0)) if self.floor else way
        way = min(way, Fraction(1)) if self.cap else way
        return self.start + (self.end - self.start) * way

    def text(self, lang: Lang) -> str:
        """Describe what the scale does.

        Examples
        --------
        >>> Goalposts(low=0, high=10).text("en")
        '0 at 0, 1 at 10, straight between, cut at both ends'
        """
        low, high, start, end = (plain(part) for part in (self.low, self.high, self.start, self.end))
        if lang == "zh":
            cut = {(True, True): "两端截断", (True, False): "下端截断", (False, True): "上端截断"}
            line = f"{low} 得 {start}, {high} 得 {end}, 其间直线插值"
            return f"{line}, {cut.get((self.floor, self.cap), '两端不截断')}"
        cut = {(True, True): "cut at both ends", (True, False): "cut below", (False, True): "cut above"}
        line = f"{start} at {low}, {end} at {high}, straight between"
        return f"{line}, {cut.get((self.floor, self.cap), 'not cut')}"
