# SPDX-License-Identifier: Apache-2.0
"""Marks by steps: so much from this value on."""

from collections.abc import Iterable
from fractions import Fraction
from itertools import pairwise
from typing import final

from feidi._fields.frozen import field, frozen
from feidi.errors import InvariantError
from feidi.indicators.indicator import Direction
from feidi.labels import Lang
from feidi.quantities.exact import Exact, exact_of, plain

__all__ = ["Increments", "Steps"]


def _cuts(cuts: Iterable[tuple[Exact, Exact]]) -> tuple[tuple[Fraction, Fraction], ...]:
    return tuple(sorted((exact_of(start), exact_of(mark)) for start, mark in cuts))


@final
@frozen(kw_only=True)
class Steps:
    """A mark from each value on: the value of a step belongs to it.

    Parameters
    ----------
    cuts
        Pairs of a value and the mark from there on, in any order.
    below
        The mark below the first of them.
    above
        A step begins above its value instead of at it.

    Examples
    --------
    >>> Steps(cuts=((3, 1), (5, 2))).mark(Fraction(5)), Steps(cuts=((3, 1), (5, 2)), above=True).mark(Fraction(5))
    (Fraction(2, 1), Fraction(1, 1))
    """

    cuts: tuple[tuple[Fraction, Fraction], ...] = field(converter=_cuts)
    below: Fraction = field(default=Fraction(0), converter=exact_of)
    above: bool = False

    def __attrs_post_init__(self) -> None:
        starts = [start for start, _ in self.cuts]
        if not starts or len(set(starts)) < len(starts):
            raise InvariantError(
                "steps start at different values",
                place="scale.cuts",
                value=[plain(start) for start in starts],
                remedy="give each step once",
            )

    @property
    def rewards(self) -> Direction:
        """Which values earn more; an interval where the marks rise and fall."""
        marks = [self.below, *(mark for _, mark in self.cuts)]
        if all(one <= other for one, other in pairwise(marks)):
            return Direction.MORE
        falls = all(one >= other for one, other in pairwise(marks))
        return Direction.LESS if falls else Direction.INTERVAL

    def mark(self, value: Fraction) -> Fraction:
        """Return the mark of the last step reached.

        Examples
        --------
        >>> Steps(cuts=((3, 1), (5, 2))).mark(Fraction(4))
        Fraction(1, 1)
        """
        mark = self.below
        for start, step in self.cuts:
            if value > start or (value == start and not self.above):
                mark = step
        return mark

    def text(self, lang: Lang) -> str:
        """Describe what the scale does.

        Examples
        --------
        >>> Steps(cuts=((3, 1), (5, 2))).text("en")
        'steps ≥3: 1, ≥5: 2, below 0'
        """
        sign, below = ">" if self.above else "≥", plain(self.below)
        steps = ", ".join(f"{sign}{plain(start)}: {plain(mark)}" for start, mark in self.cuts)
        return f"分档 {steps}, 以下 {below}" if lang == "zh" else f"steps {steps}, below {below}"


@final
@frozen(kw_only=True)
class Increments:
    """A part of full marks at the base, and more or less by growth over it.

    Parameters
    ----------
    base
        The base in the unit of the indicator, above 0.
    at_base
        The mark at the base.
    step, per_step
        The change over the base, as a part of it, that earns one further mark, and how much that is.
    whole
        Whether only whole steps count.
    cap
        The most mark.

    Examples
    --------
    The base earns 80%, and every 5% more earn a further hundredth of full marks.

    >>> scale = Increments(base=200, at_base="80%", step="5%", per_step="1%", whole=True, cap="150%")
    >>> scale.mark(Fraction(200)), scale.mark(Fraction(219))
    (Fraction(4, 5), Fraction(81, 100))
    """

    base: Fraction = field(converter=exact_of)
    at_base: Fraction = field(converter=exact_of)
    step: Fraction = field(converter=exact_of)
    per_step: Fraction = field(converter=exact_of)
    whole: bool = False
    cap: Fraction = field(converter=exact_of)

    def __attrs_post_init__(self) -> None:
        for name, value in (("base", self.base), ("step", self.step), ("per_step", self.per_step)):
            if value <= 0:
                raise InvariantError(
                    "is above 0", place=f"scale.{name}", value=plain(value), remedy="give a number above 0"
                )

    @property
    def rewards(self) -> Direction:
        """Which values earn more."""
        return Direction.MORE

    def mark(self, value: Fraction) -> Fraction:
        """Return the mark; full is 1.

        Examples
        --------
        >>> Increments(base=200, at_base="80%", step="5%", per_step="1%", cap="150%").mark(Fraction(220))
        Fraction(41, 50)
        """
        steps = (value - self.base) / self.base / self.step
        steps = Fraction(steps.__floor__()) if self.whole else steps
        return min(self.at_base + steps * self.per_step, self.cap)

    def text(self, lang: Lang) -> str:
        """Describe what the scale does.

        Examples
        --------
        >>> Increments(base=200, at_base="80%", step="5%", per_step="1%", cap="150%").text("en")
        '0.8 at 200, 0.01 for every 0.05 of it more, at most 1.5'
        """
        base, start, step, more, cap = (
            plain(part) for part in (self.base, self.at_base, self.step, self.per_step, self.cap)
        )
        if lang == "zh":
            whole = "满" if self.whole else ""
            return f"基数 {base} 得 {start}, 每增加{whole} {step} 加 {more}, 最高 {cap}"
        whole = "full " if self.whole else ""
        return f"{start} at {base}, {more} for every {whole}{step} of it more, at most {cap}"
