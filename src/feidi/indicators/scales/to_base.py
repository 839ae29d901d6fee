# SPDX-License-Identifier: Apache-2.0
"""A value against a base: the ratio that most per-mu methods use."""

from fractions import Fraction
from typing import final

from feidi._fields.frozen import field, frozen
from feidi.errors import InvariantError
from feidi.indicators.indicator import Direction
from feidi.labels import Lang
from feidi.quantities.exact import exact_of, exact_or_none, plain

__all__ = ["Change", "ToBase"]


@final
@frozen(kw_only=True)
class ToBase:
    """Value over base; at the base the mark is full, and it goes on above unless there is a cap.

    Parameters
    ----------
    base
        The base, in the unit of the indicator; not 0.
    floor, cap
        The least and the most mark, where the method states them: 0 is the floor where negatives count nothing.
    turned
        Base over value, for what is better when less. A value of 0 then has no mark.

    Examples
    --------
    >>> ToBase(base="26.01").mark(Fraction("52.02"))
    Fraction(2, 1)
    >>> ToBase(base=20, cap=2, floor=0).mark(Fraction(-3))
    Fraction(0, 1)
    """

    base: Fraction = field(converter=exact_of)
    floor: Fraction | None = field(default=None, converter=exact_or_none)
    cap: Fraction | None = field(default=None, converter=exact_or_none)
    turned: bool = False

    def __attrs_post_init__(self) -> None:
        if not self.base:
            raise InvariantError("a base is not 0", place="scale.base", value="0", remedy="give the base")
        if self.floor is not None and self.cap is not None and self.floor > self.cap:
            raise InvariantError(
                "the cap is below the floor", place="scale.cap", value=plain(self.cap), remedy="swap them"
            )

    @property
    def rewards(self) -> Direction:
        """Which values earn more."""
        return Direction.LESS if self.turned else Direction.MORE

    def mark(self, value: Fraction) -> Fraction | None:
        """Return the mark; full is 1.

        Examples
        --------
        >>> ToBase(base=20, cap=2).mark(Fraction(30))
        Fraction(3, 2)
        """
        if self.turned and not value:
            return None
        mark = self.base / value if self.turned else value / self.base
        if self.floor is not None:
            mark = max(mark, self.floor)
        return mark if self.cap is None else min(mark, self.cap)

    def text(self, lang: Lang) -> str:
        """Describe what the scale does.

        Examples
        --------
        >>> ToBase(base=20, cap=2).text("en")
        'value ÷ base 20, at most 2'
        """
        base = plain(self.base)
        if lang == "zh":
            parts = [f"基准值 {base} ÷ 指标值" if self.turned else f"指标值 ÷ 基准值 {base}"]
            parts += [f"最低 {plain(self.floor)}"] if self.floor is not None else []
            parts += [f"最高 {plain(self.cap)}"] if self.cap is not None else []
            return ", ".join(parts)
        parts = [f"base {base} ÷ value" if self.turned else f"value ÷ base {base}"]
        parts += [f"at least {plain(self.floor)}"] if self.floor is not None else []
        parts += [f"at most {plain(self.cap)}"] if self.cap is not None else []
        return ", ".join(parts)


@final
@frozen(kw_only=True)
class Change:
    """How far a value lies from a base, as a part of the base: (value − base) / base.

    Examples
    --------
    >>> Change(base=10).mark(Fraction(12))
    Fraction(1, 5)
    """

    base: Fraction = field(converter=exact_of)
    turned: bool = False

    def __attrs_post_init__(self) -> None:
        if not self.base:
            raise InvariantError("a base is not 0", place="scale.base", value="0", remedy="give the base")

    @property
    def rewards(self) -> Direction:
        """Which values earn more."""
        return Direction.LESS if self.turned else Direction.MORE

    def mark(self, value: Fraction) -> Fraction:
        """Return the mark: 0 at the base.

        Examples
        --------
        >>> Change(base=10).mark(Fraction(12))
        Fraction(1, 5)
        """
        change = (value - self.base) / self.base
        return -change if self.turned else change

    def text(self, lang: Lang) -> str:
        """Describe what the scale does.

        Examples
        --------
        >>> Change(base=10).text("en")
        '(value - 10) ÷ 10'
        """
        base, sign = plain(self.base), "-" if self.turned else ""
        return f"{sign}(指标值 - {base}) ÷ {base}" if lang == "zh" else f"{sign}(value - {base}) ÷ {base}"
