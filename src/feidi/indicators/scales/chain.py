# SPDX-License-Identifier: Apache-2.0
"""Fixed scales: those that need no population, one after another, and logarithms."""

from fractions import Fraction
from typing import final

from feidi._fields.frozen import field, frozen
from feidi.errors import InvariantError
from feidi.indicators.indicator import Direction
from feidi.indicators.irrational import logarithm
from feidi.indicators.scales.goalposts import Goalposts
from feidi.indicators.scales.interval import AboveBelow, IntervalBest
from feidi.indicators.scales.ranked import Ranked
from feidi.indicators.scales.standardised import Standardised
from feidi.indicators.scales.steps import Increments, Steps
from feidi.indicators.scales.to_base import Change, ToBase
from feidi.labels import Lang
from feidi.quantities.exact import exact_of, plain

__all__ = ["Chain", "FixedScale", "Logarithm"]


@final
@frozen(kw_only=True)
class Logarithm:
    """The logarithm of a value, to 40 digits; a value not above 0 has no mark.

    Parameters
    ----------
    base
        The base of the logarithm, above 1.

    Examples
    --------
    >>> Logarithm(base=10).mark(Fraction(100))
    Fraction(2, 1)
    """

    base: Fraction = field(default=Fraction(10), converter=exact_of)

    def __attrs_post_init__(self) -> None:
        if self.base <= 1:
            raise InvariantError(
                "the base of a logarithm is above 1",
                place="scale.base",
                value=plain(self.base),
                remedy="give 10",
            )

    @property
    def rewards(self) -> Direction:
        """Which values earn more."""
        return Direction.MORE

    def mark(self, value: Fraction) -> Fraction | None:
        """Return the logarithm.

        Examples
        --------
        >>> Logarithm(base=2).mark(Fraction(8))
        Fraction(3, 1)
        """
        if value <= 0:
            return None
        whole, size = 0, value
        while size >= self.base:
            whole, size = whole + 1, size / self.base
        return whole + logarithm(size) / logarithm(self.base)

    def text(self, lang: Lang) -> str:
        """Describe what the scale does.

        Examples
        --------
        >>> Logarithm(base=2).text("en")
        'logarithm to base 2'
        """
        base = plain(self.base)
        return f"以 {base} 为底的对数" if lang == "zh" else f"logarithm to base {base}"


@final
@frozen
class Chain:
    """One scale after another: the mark of the first is the value of the second.

    Examples
    --------
    >>> from feidi.indicators.scales.ranked import Ranked
    >>> thirds = Chain(Ranked(among=(1, 2, 3), percentile=True), Steps(cuts=(("2/3", 1),)))
    >>> thirds.mark(Fraction(1)), thirds.mark(Fraction(2))
    (Fraction(0, 1), Fraction(1, 1))
    """

    first: "FixedScale"
    then: "FixedScale"

    @property
    def rewards(self) -> Direction:
        """Which values earn more: two turns undo each other."""
        pair = (self.first.rewards, self.then.rewards)
        if Direction.INTERVAL in pair:
            return Direction.INTERVAL
        return Direction.MORE if pair[0] is pair[1] else Direction.LESS

    def mark(self, value: Fraction) -> Fraction | None:
        """Return the mark of the second scale; without a first mark there is none.

        Examples
        --------
        >>> from feidi.indicators.scales.to_base import ToBase
        >>> Chain(ToBase(base=10), Steps(cuts=((1, 5),))).mark(Fraction(12))
        Fraction(5, 1)
        """
        mark = self.first.mark(value)
        return None if mark is None else self.then.mark(mark)

    def text(self, lang: Lang) -> str:
        """Describe what the scales do.

        Examples
        --------
        >>> from feidi.indicators.scales.to_base import ToBase
        >>> Chain(ToBase(base=10), Steps(cuts=((1, 5),))).text("en")
        'value ÷ base 10; then steps ≥1: 5, below 0'
        """
        return f"{self.first.text(lang)}; {'再' if lang == 'zh' else 'then'} {self.then.text(lang)}"


FixedScale = (
    ToBase
    | Change
    | Goalposts
    | Standardised
    | Ranked
    | Steps
    | Increments
    | IntervalBest
    | AboveBelow
    | Logarithm
    | Chain
)
"""What gives a mark without looking at the other units."""
