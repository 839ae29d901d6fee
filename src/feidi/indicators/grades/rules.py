# SPDX-License-Identifier: Apache-2.0
"""How totals become grades: by rank share, by threshold, or by both."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from enum import StrEnum
from fractions import Fraction
from itertools import pairwise
from math import ceil, floor
from typing import final

from feidi._fields.frozen import field, frozen
from feidi.errors import InvariantError
from feidi.indicators.decimals import shown
from feidi.labels import Label
from feidi.quantities.exact import Exact, exact_of, plain
from feidi.quantities.rounding import half_up

__all__ = ["Both", "CutRounding", "CutTies", "Placed", "RankShares", "Rule", "Thresholds"]


@final
class CutRounding(StrEnum):
    """How a share of the units becomes a position."""

    FLOOR = "floor"
    """The position is reached while rank over number does not exceed the share: "(20%, 60%]" as printed."""
    HALF_UP = "half_up"
    CEIL = "ceil"

    def position(self, share: Fraction, number_of_units: int) -> int:
        """Give the last rank within a share of the units."""
        exact = share * number_of_units
        if self is CutRounding.FLOOR:
            return floor(exact)
        return ceil(exact) if self is CutRounding.CEIL else half_up(exact)


@final
class CutTies(StrEnum):
    """Where units of equal totals go that stand across a cut."""

    UP = "up"
    """All to the better grade."""
    DOWN = "down"
    """All to the lower grade."""


def _cuts(cuts: Iterable[tuple[str, Exact]]) -> tuple[tuple[str, Fraction], ...]:
    return tuple((grade, exact_of(cut)) for grade, cut in cuts)


@final
@frozen
class Placed:
    """A grade and why."""

    grade: str
    reason: Label


@final
@frozen(kw_only=True)
class RankShares:
    """Grades by the share of units that stand at or before a rank.

    Parameters
    ----------
    cuts
        Pairs of a grade and the cumulative share at which it ends, the best first; the last ends at 1.
    rounding
        How a share becomes a position.
    ties
        Where equal totals across a cut go.

    Raises
    ------
    InvariantError
        If the shares do not rise to 1 or a grade stands twice.

    Examples
    --------
    >>> rule = RankShares(cuts=(("A", "20%"), ("B", "60%"), ("C", "95%"), ("D", 1)))
    >>> [placed.grade for placed in rule.place([Fraction(total) for total in (50, 40, 30, 20, 10)])]
    ['A', 'B', 'B', 'C', 'D']
    """

    cuts: tuple[tuple[str, Fraction], ...] = field(converter=_cuts)
    rounding: CutRounding = CutRounding.FLOOR
    ties: CutTies = CutTies.UP

    def __attrs_post_init__(self) -> None:
        shares = [share for _, share in self.cuts]
        rising = all(one <= other for one, other in pairwise([Fraction(0), *shares]))
        if not shares or not rising or shares[-1] != 1 or len(set(self.grades)) < len(shares):
            raise InvariantError(
                "cumulative shares rise to 1, one for each grade",
                place="grading.cuts",
                value=[f"{grade} {plain(share)}" for grade, share in self.cuts],
                remedy="give for example A 20%, B 60%, C 95%, D 100%",
            )

    @property
    def grades(self) -> tuple[str, ...]:
        """The grades, the best first."""
        return tuple(grade for grade, _ in self.cuts)

    def place(self, totals: Sequence[Fraction]) -> tuple[Placed, ...]:
        """Give the grade of every total among all of them."""
        ordered = sorted(totals)
        return tuple(self._placed(total, ordered) for total in totals)

    def _placed(self, total: Fraction, ordered: Sequence[Fraction]) -> Placed:
        number_of_units = len(ordered)
        not_above = bisect_right(ordered, total)
        better, equal = number_of_units - not_above, not_above - bisect_left(ordered, total)
        rank = better + 1 if self.ties is CutTies.UP else better + equal
        # The last cut is at all units, so a grade is always found.
        grade, share = next(
            (grade, share)
            for grade, share in self.cuts
            if rank <= self.rounding.position(share, number_of_units)
        )
        percent = plain(share * 100) if "/" not in plain(share * 100) else plain(share)
        tied = equal > 1
        return Placed(
            grade,
            Label(
                zh=f"第 {rank} 位 / {number_of_units}, 在前 {percent}% 之内{'(并列)' if tied else ''}",
                en=f"rank {rank} of {number_of_units}, within the first {percent}%{' (tied)' if tied else ''}",
            ),
        )


@final
@frozen(kw_only=True)
class Thresholds:
    """Grades by the total itself; a total at a threshold has reached it.

    Parameters
    ----------
    cuts
        Pairs of a grade and its least total, the best first.
    below
        The grade below the last of them.

    Raises
    ------
    InvariantError
        If the thresholds do not fall or a grade stands twice.
    """

    cuts: tuple[tuple[str, Fraction], ...] = field(converter=_cuts)
    below: str

    def __attrs_post_init__(self) -> None:
        falling = all(one > other for (_, one), (_, other) in pairwise(self.cuts))
        if not self.cuts or not falling or len(set(self.grades)) < len(self.grades):
            raise InvariantError(
                "thresholds fall, one for each grade",
                place="grading.cuts",
                value=[f"{grade} {plain(least)}" for grade, least in self.cuts],
                remedy="give the best grade and its least total first",
            )

    @property
    def grades(self) -> tuple[str, ...]:
        """The grades, the best first."""
        return (*(grade for grade, _ in self.cuts), self.below)

    def place(self, totals: Sequence[Fraction]) -> tuple[Placed, ...]:
        """Give the grade of every total by itself."""
        return tuple(self._placed(total) for total in totals)

    def _placed(self, total: Fraction) -> Placed:
        points = shown(total)
        for grade, least in self.cuts:
            if total >= least:
                cut = plain(least)
                return Placed(grade, Label(zh=f"{points} 分 ≥ {cut}", en=f"{points} points, at least {cut}"))
        cut = plain(self.cuts[-1][1])
        return Placed(self.below, Label(zh=f"{points} 分 < {cut}", en=f"{points} points, below {cut}"))


@final
@frozen(kw_only=True)
class Both:
    """The lower of the grades by rank share and by threshold: both have to be reached.

    Raises
    ------
    InvariantError
        If the two do not have the same grades in the same order.
    """

    shares: RankShares
    thresholds: Thresholds

    def __attrs_post_init__(self) -> None:
        if self.shares.grades != self.thresholds.grades:
            raise InvariantError(
                "the two rules give different grades",
                place="grading",
                value=[self.shares.grades, self.thresholds.grades],
                remedy="give both the same grades in the same order",
            )

    @property
    def grades(self) -> tuple[str, ...]:
        """The grades, the best first."""
        return self.shares.grades

    def place(self, totals: Sequence[Fraction]) -> tuple[Placed, ...]:
        """Give the lower of the two grades of every total."""
        pairs = zip(self.shares.place(totals), self.thresholds.place(totals), strict=True)
        return tuple(max(pair, key=lambda placed: self.grades.index(placed.grade)) for pair in pairs)


Rule = RankShares | Thresholds | Both
